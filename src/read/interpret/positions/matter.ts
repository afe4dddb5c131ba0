import { ENDING_ALONE } from "../../../language/en/endings.js";
import { kindred } from "../../../language/en/kindred.js";
import { ANSWER_NOUNS } from "../../../language/en/stance.js";
import { dependants, relationOf, type Tokens, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { isStandIn, meantBy } from "./antecedent.js";
import { completedBy } from "./completion.js";
import { coreOf, isAuthor, isLightNoun, isLightVerb, type Test } from "./core.js";

/** What a stance is on: "four-party talks" in "wanted to take part in four-party talks". */
export interface Matter extends Tokens {
  /** The token that the others hang from. */
  readonly head: number;
  /** Its words name it as they stand. */
  readonly isNamed?: boolean;
  /** Stems of its words and what each weighs. Empty when it only points back ("it", "the offer"). */
  readonly stems: ReadonlyMap<string, number>;
}

const ANSWERING = new Set([...ANSWER_NOUNS, "answer", "respond", "reply", "react", "comment", "so", "otherwise"]);
const DEEPEST = 4;
/** What hangs so from a matter tells when, why and under what condition, not what. */
const BESIDE = new Set([
  "advcl",
  "parataxis",
  "punct",
  "det",
  "mark",
  "case",
  "cc",
  "aux",
  "cop",
  "expl",
  "discourse",
  "appos",
  "advmod",
  "nsubj",
]);

export function matterOf(scene: Scene, target: number): Matter {
  const { places, tree } = scene;
  const isTime = (t: number): boolean => places.timex[t] >= 0;
  const core = coreOf(scene, isTime, target);
  const head = meantBy(scene, core) ?? core;
  const stems = new Map<string, number>();
  // "whether it will answer", "their final reply" are about what was asked.
  if (!ANSWERING.has(tree.words[head].lemma) && !isStandIn(scene, head)) weigh(scene, isTime, head, 2, stems, 0);
  if (stems.size > 0 && tree.head[target] >= 0 && isWithout(tree, tree.head[target])) stems.set(WITHOUT, 2);
  return { head, stems, ...extentOf(tree, isTime, head) };
}

/** The matter that a span names. */
export function matterIn({ tree }: Scene, { from, to }: Tokens): Matter {
  let head = from;
  for (let t = to - 1; t >= from; t--)
    if (CONTENT.has(tree.words[t].upos) && (tree.head[t] < from || tree.head[t] >= to)) head = t;
  const stems = new Map<string, number>();
  for (let t = from; t < to; t++) {
    const { lemma, upos } = tree.words[t];
    if (!CONTENT.has(upos) || isLightVerb(lemma) || (isLightNoun(lemma) && upos === "NOUN")) continue;
    const weight = (t === head ? 2 : 1.3) * (upos === "PROPN" ? NAME : 1);
    stems.set(stemOf(lemma), Math.max(stems.get(stemOf(lemma)) ?? 0, weight));
  }
  return { head, from, to, stems, isNamed: true };
}

/** "*Without us*, talks are futile"; "talks *that exclude us*". */
const isWithout = (tree: Tree, t: number): boolean =>
  tree.children[t].some(
    (c) =>
      EXCLUDING.has(tree.words[c].lemma) || dependants(tree, c, "case").some((k) => tree.words[k].lemma === WITHOUT),
  );

const EXCLUDING = new Set("exclude bypass sideline omit".split(" "));

const CONTENT = new Set(["NOUN", "VERB", "ADJ", "PROPN", "NUM"]);

/** Its stem in what leaves something or somebody out. */
export const WITHOUT = "without";

/** A name says less of what is disputed than another word. */
const NAME = 0.4;

function weigh(scene: Scene, isTime: Test, t: number, weight: number, stems: Map<string, number>, depth: number): void {
  const { cast, tree } = scene;
  const { lemma, upos } = tree.words[t];
  const isLight = upos === "NOUN" && isLightNoun(lemma);
  if (CONTENT.has(upos) && !isLight && !(upos === "VERB" && isLightVerb(lemma))) {
    const stem = stemOf(lemma);
    stems.set(stem, Math.max(stems.get(stem) ?? 0, upos === "PROPN" && depth > 0 ? NAME * weight : weight));
  }
  if (dependants(tree, t, "case").some((c) => tree.words[c].lemma === WITHOUT) || (depth === 0 && isWithout(tree, t)))
    stems.set(WITHOUT, weight);
  if (depth >= DEEPEST) return;
  const ended = completedBy(tree, t);
  if (ended >= 0) weigh(scene, isTime, ended, weight / 1.5, stems, depth + 1);
  for (const c of tree.children[t]) {
    // "a similar offer from the president" is what was offered before.
    if (
      !isPart(tree, c) ||
      isTime(c) ||
      (isLight &&
        depth === 0 &&
        (LIKE.has(tree.words[c].lemma) || (tree.words[c].relation === "nmod" && isAuthor(cast, c))))
    )
      continue;
    weigh(scene, isTime, c, weight / (relationOf(tree, c) === "conj" ? 1 : 1.5), stems, depth + 1);
  }
}

const LIKE = new Set("similar same such joint identical comparable like latest new earlier previous".split(" "));

/**
 * Whether a word belongs to what the word above it names: not a relative clause, nor who does it; but "the *tariff*
 * should be lifted".
 */
const isPart = (tree: Tree, c: number): boolean =>
  tree.words[c].relation === "nsubj:pass" ||
  endsAlone(tree, c) ||
  (!isAside(tree, c) && !BESIDE.has(relationOf(tree, c)) && tree.words[c].relation !== "acl:relcl");

/** "*The fees* must end": what ends by itself. */
const endsAlone = (tree: Tree, c: number): boolean =>
  tree.words[c].relation === "nsubj" &&
  ENDING_ALONE.has(tree.words[tree.head[c]].lemma) &&
  dependants(tree, tree.head[c], "obj", "xcomp", "ccomp").length === 0 &&
  tree.words[c].upos === "NOUN";

/** ", a story which …", ", which he called …". */
const isAside = ({ head, left, relation, words }: Tree, c: number): boolean =>
  (relation[c] === "acl" || relation[c] === "nmod") &&
  left[c] > head[c] &&
  (words[left[c]].norm === "," || words[left[c] - 1].norm === ",");

/**
 * What "deploy", "deployed", "deploying" and "deployment" have in common; what stands for "talks" and "negotiations".
 */
export function stemOf(lemma: string): string {
  const set = kindred.get(lemma);
  if (set !== undefined) return set;
  const bare = lemma
    .replace(/-/g, "")
    .replace(/(?:ational|ations?|ments?|ings?|ions?|als?|ance|ence|ers?|ies|es|ed|s|e|y)$/, "");
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
  const ended = completedBy(tree, head);
  return { from, to: ended < 0 ? to : Math.max(to, tree.right[ended] + 1) };
}
