import { amountWords } from "../../../language/en/amounts.js";
import { COMPLETED_NOUNS } from "../../../language/en/endings.js";
import { ANSWER_NOUNS, LIGHT_NOUNS, LIGHT_VERBS } from "../../../language/en/stance.js";
import { actorsAt, type Cast } from "../../resolve/cast.js";
import { dependant, dependants, relationOf, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { isPassive } from "../subjects.js";
import { completedBy, infinitiveOf } from "./completion.js";

/** Says something of a token. */
export type Test = (t: number) => boolean;

const VERBS = new Set(LIGHT_VERBS);
const NOUNS = new Set([...LIGHT_NOUNS, ...ANSWER_NOUNS]);
const DEEPEST = 4;

/** Words that say little beside what hangs from them. */
export const isLightVerb = (lemma: string): boolean => VERBS.has(lemma);
export const isLightNoun = (lemma: string): boolean => NOUNS.has(lemma);

/** The word that a stance is on: past light verbs and nouns, and words for how much, to what they are about. */
export const coreOf = (scene: Scene, isTime: Test, target: number): number =>
  wholeName(scene.tree, innermostOf(scene, isTime, target, 0));

function innermostOf(scene: Scene, isTime: Test, t: number, depth: number): number {
  if (depth > DEEPEST) return t;
  const next = innerOf(scene, isTime, t);
  return next < 0 ? t : innermostOf(scene, isTime, next, depth + 1);
}

function innerOf({ cast, tree }: Scene, isTime: Test, t: number): number {
  const { lemma, norm, upos } = tree.words[t];
  if (upos === "VERB" && VERBS.has(lemma) && !hasParticle(tree, t)) {
    const next = objectIn(tree, isTime, t);
    // "going to Port Ansel", "giving Orvane time": a name by itself is no matter.
    return next >= 0 && tree.words[next].upos === "PROPN" && actorsAt(cast, next).length > 0 ? -1 : next;
  }
  if (upos === "ADJ" && ABLE.has(norm.toLowerCase())) return dependant(tree, t, "xcomp");
  if (amountWords.has(lemma)) return measuredBy(tree, t);
  if (upos === "NOUN" && COMPLETED_NOUNS.has(lemma) && infinitiveOf(tree, t) >= 0) return infinitiveOf(tree, t);
  if (upos !== "NOUN" || !NOUNS.has(lemma)) return -1;
  const inside = wholeName(tree, insideOf(tree, t));
  return inside >= 0 && isAuthor(cast, inside) ? -1 : inside;
}

const ABLE = new Set("ready willing able prepared".split(" "));

/** "the proposal *of the president*". */
export const isAuthor = (cast: Cast, t: number): boolean =>
  actorsAt(cast, t).some((a) => cast.actors[a].kind !== "group");

/** "give *up*" isn't light. */
const hasParticle = (tree: Tree, t: number): boolean =>
  tree.children[t].some((c) => tree.words[c].relation === "compound:prt");

function objectIn(tree: Tree, isTime: Test, t: number): number {
  const object =
    tree.children[t].find((c) => relationOf(tree, c) === "nsubj" && isPassive(tree, t)) ??
    patientIn(tree, t) ??
    dependant(tree, t, "obj");
  if (object >= 0 && !(NOUNS.has(tree.words[object].lemma) && insideOf(tree, object) < 0)) return object;
  const clause = dependant(tree, t, "xcomp", "ccomp");
  if (clause >= 0) return clause;
  const where = dependants(tree, t, "obl").find((c) => !isTime(c)) ?? object;
  // "the march would go ahead", "talks would resume"; "the talks that we are ready to *pursue*".
  return where >= 0
    ? where
    : (dependants(tree, t, "nsubj").find((c) => tree.words[c].upos === "NOUN") ?? relativeOf(tree, t));
}

/**
 * What a passive is about where the tree has joined it to the phrase before "that": "told us in an interview that *aid*
 * must be given".
 */
function patientIn(tree: Tree, t: number): number | undefined {
  if (!isPassive(tree, t)) return undefined;
  return dependants(tree, t, "obl")
    .flatMap((c) => dependants(tree, c, "appos"))
    .find((c) => c < t && tree.words[tree.left[c]].norm === "that");
}

/** The noun that a verb without an object completes: "the negotiations we are ready to *pursue*", or -1. */
function relativeOf(tree: Tree, t: number): number {
  const governor = relationOf(tree, t) === "xcomp" ? tree.head[t] : t;
  return governor >= 0 && tree.words[governor].relation === "acl:relcl" ? tree.head[governor] : -1;
}

const JOINS = new Set(["of", "for", "to", "on", "about", "over"]);
const MEASURED = new Set(["of", "in", "worth"]);

/** "the idea *of deploying troops*", "an offer *to meet*", "a proposal *for talks*". */
function insideOf(tree: Tree, t: number): number {
  return (
    dependants(tree, t, "acl", "nmod").find((c) => {
      if (relationOf(tree, c) === "acl")
        return tree.words[c].relation === "acl:relcl" ? isThatClause(tree, c) : dependants(tree, c, "mark").length > 0;
      return dependants(tree, c, "case").some((k) => JOINS.has(tree.words[k].lemma));
    }) ?? completedBy(tree, t)
  );
}

/**
 * "the claim *that they promised something*", which the tree may take for a relative clause: "that" has no part in it.
 */
const isThatClause = (tree: Tree, c: number): boolean =>
  tree.children[c].some(
    (k) =>
      tree.words[k].lemma === "that" &&
      ["obl:unmarked", "mark", "det"].includes(tree.words[k].relation) &&
      tree.left[c] === k,
  ) && dependants(tree, c, "nsubj").length > 0;

/** "15 million dollars *in aid*", "half *of the seats*", wherever the tree puts what follows; or -1. */
function measuredBy(tree: Tree, t: number): number {
  const joined = [...tree.children[t], ...(tree.head[t] < 0 ? [] : tree.children[tree.head[t]])];
  return (
    joined.find(
      (c) =>
        tree.left[c] === t + 1 &&
        MEASURED.has(tree.words[t + 1].lemma) &&
        (tree.words[c].upos === "NOUN" || tree.words[c].upos === "PROPN"),
    ) ?? -1
  );
}

/** The last word of a phrase that the tree has cut after a name: "United States-North | Korean missile *talks*". */
function wholeName({ head, left, words }: Tree, t: number): number {
  if (t < 0 || words[t].upos !== "PROPN" || words[t + 1]?.upos !== "ADJ") return t;
  for (let w = t + 2; w < Math.min(words.length, t + NEAR) && NOMINAL.has(words[w].upos); w++)
    if (left[w] === t + 1 && head[w] < t && words[w].upos === "NOUN") return w;
  return t;
}

const NEAR = 10;
const NOMINAL: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN"]);
