import { kindred } from "../../../language/en/kindred.js";
import { ANSWER_NOUNS, LIGHT_NOUNS, LIGHT_VERBS } from "../../../language/en/stance.js";
import { dependant, dependants, relationOf, type Tokens, type Tree } from "../../tag/tree.js";

/** What a stance is on: "four-party talks" in "wanted to take part in four-party talks". */
export interface Matter extends Tokens {
  /** The token that the others hang from. */
  readonly head: number;
  /** Stems of its words and what each weighs. Empty when it only points back ("it", "the offer"). */
  readonly stems: ReadonlyMap<string, number>;
}

const VERBS = new Set(LIGHT_VERBS);
const NOUNS = new Set([...LIGHT_NOUNS, ...ANSWER_NOUNS]);
const ANSWERING = new Set([...ANSWER_NOUNS, "answer", "respond", "reply", "react", "comment", "so", "otherwise"]);
const DEEPEST = 4;
/** What hangs so from a matter tells when, why and under what condition, not what. */
const BESIDE = new Set(["advcl", "parataxis", "punct", "det", "mark", "case", "cc", "aux", "cop", "expl", "discourse", "appos", "advmod", "nsubj"]);

/** `times` says for each token which temporal expression it is part of, -1 for none: when isn't what. */
export function matterOf(tree: Tree, times: Int32Array, target: number): Matter {
  const isTime = (t: number): boolean => times[t] >= 0;
  const head = coreOf(tree, isTime, target, 0);
  const stems = new Map<string, number>();
  // "whether it will answer", "their final reply" are about what was asked.
  if (!ANSWERING.has(tree.words[head].lemma)) weigh(tree, isTime, head, 2, stems, 0);
  return { head, stems, ...extentOf(tree, isTime, head) };
}

/** Past light verbs and nouns to what they are about. */
function coreOf(tree: Tree, isTime: Test, t: number, depth: number): number {
  if (depth > DEEPEST) return t;
  const { lemma, upos } = tree.words[t];
  const next = upos === "VERB" && VERBS.has(lemma) && !hasParticle(tree, t) ? objectIn(tree, isTime, t) : upos === "NOUN" && NOUNS.has(lemma) ? insideOf(tree, t) : -1;
  return next < 0 ? t : coreOf(tree, isTime, next, depth + 1);
}

/** "give *up*" isn't light. */
const hasParticle = (tree: Tree, t: number): boolean => tree.children[t].some((c) => tree.words[c].relation === "compound:prt");

function objectIn(tree: Tree, isTime: Test, t: number): number {
  const object = tree.children[t].find((c) => tree.words[c].relation === "nsubj:pass") ?? dependant(tree, t, "obj");
  if (object >= 0 && !(NOUNS.has(tree.words[object].lemma) && insideOf(tree, object) < 0)) return object;
  const clause = dependant(tree, t, "xcomp", "ccomp");
  if (clause >= 0) return clause;
  const where = dependants(tree, t, "obl").find((c) => !isTime(c)) ?? object;
  // "the march would go ahead", "talks would resume".
  return where >= 0 ? where : (dependants(tree, t, "nsubj").find((c) => tree.words[c].upos === "NOUN") ?? -1);
}

const JOINS = new Set(["of", "for", "to", "on", "about", "over"]);

/** "the idea *of deploying troops*", "an offer *to meet*", "a proposal *for talks*". */
function insideOf(tree: Tree, t: number): number {
  return dependants(tree, t, "acl", "nmod").find((c) => {
    if (relationOf(tree, c) === "acl") return tree.words[c].relation !== "acl:relcl" && dependants(tree, c, "mark").length > 0;
    return dependants(tree, c, "case").some((k) => JOINS.has(tree.words[k].lemma));
  }) ?? -1;
}

type Test = (t: number) => boolean;

const CONTENT = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM"]);

/** Its stem in what leaves something or somebody out. */
export const WITHOUT = "without";

/** A name says less of what is disputed than another word. */
const NAME = 0.4;

function weigh(tree: Tree, isTime: Test, t: number, weight: number, stems: Map<string, number>, depth: number): void {
  const { lemma, upos } = tree.words[t];
  if (CONTENT.has(upos) && !(upos === "VERB" && VERBS.has(lemma)) && !(upos === "NOUN" && NOUNS.has(lemma))) {
    const stem = stemOf(lemma);
    stems.set(stem, Math.max(stems.get(stem) ?? 0, upos === "PROPN" && depth > 0 ? NAME * weight : weight));
  }
  if (dependants(tree, t, "case").some((c) => tree.words[c].lemma === WITHOUT)) stems.set(WITHOUT, weight);
  if (depth >= DEEPEST) return;
  for (const c of tree.children[t]) if (isPart(tree, c) && !isTime(c)) weigh(tree, isTime, c, weight / (relationOf(tree, c) === "conj" ? 1 : 1.5), stems, depth + 1);
}

/** Whether a word belongs to what the word above it names: not a relative clause, nor who does it; but "the *tariff* should be lifted". */
const isPart = (tree: Tree, c: number): boolean => tree.words[c].relation === "nsubj:pass" || (!BESIDE.has(relationOf(tree, c)) && tree.words[c].relation !== "acl:relcl");

/** What "deploy", "deployed", "deploying" and "deployment" have in common; what stands for "talks" and "negotiations". */
export function stemOf(lemma: string): string {
  const set = kindred.get(lemma);
  if (set !== undefined) return set;
  const bare = lemma.replace(/-/g, "").replace(/(?:ational|ations?|ments?|ings?|ions?|als?|ance|ence|ers?|ies|es|ed|s|e|y)$/, "");
  return bare.length >= 3 ? bare : lemma;
}

/** All that hangs from the head but for what stands beside the matter at its ends. */
function extentOf(tree: Tree, isTime: Test, head: number): Tokens {
  let from = head;
  let to = head + 1;
  for (const c of tree.children[head]) {
    const relation = relationOf(tree, c);
    if (isTime(c) || !(isPart(tree, c) || relation === "det" || (relation === "advmod" && c > head))) continue;
    from = Math.min(from, tree.left[c]);
    to = Math.max(to, tree.right[c] + 1);
  }
  return { from, to };
}
