import { actVerbs, attitudeVerbs, speechVerbs } from "../../language/en/dates/saying-days.js";
import { landAdjectives, landLyingVerbs, landNouns, landTakingVerbs } from "../../language/en/places.js";
import { impersonalVerbs, matterVerbs, mindAdjectives } from "../../language/en/pronouns.js";
import { relationOf, type Tree } from "../tag/tree.js";

/**
 * Whether the words around a name tell of a land: "*Olmia's* exports", "the coast of *Olmia*", "northern *Olmia*",
 * "invaded *Olmia*".
 */
export function isLand(tree: Tree, head: number): boolean {
  const { words, children } = tree;
  const governor = tree.head[head];
  if (children[head].some((c) => c < head && relationOf(tree, c) === "amod" && landAdjectives.has(words[c].lemma)))
    return true;
  if (governor < 0) return false;
  const { relation } = words[head];
  const { lemma } = words[governor];
  if (relation === "nmod:poss" || (relation.startsWith("nmod") && words[head - 1]?.lemma === "of"))
    return landNouns.has(lemma);
  return (relation === "obj" && landTakingVerbs.has(lemma)) || (relation === "nsubj" && landLyingVerbs.has(lemma));
}

/** Whether a name acts as people, states and bodies do: it says, offers or refuses something. */
export function isActing(tree: Tree, head: number): boolean {
  const verb = tree.head[head];
  if (verb < 0 || relationOf(tree, head) !== "nsubj") return false;
  return actVerbs.has(tree.words[verb].lemma) || speechVerbs.has(tree.words[verb].lemma);
}

/**
 * The pronoun by which somebody who says something is at once meant, and how surely: "Olmia said that *it* would wait";
 * null for none, and for an "it" that means a matter or nothing.
 */
export function ownPronoun(
  tree: Tree,
  head: number,
): { readonly pronoun: "it" | "person"; readonly votes: number } | null {
  const verb = tree.head[head];
  if (verb < 0 || !isActing(tree, head)) return null;
  const said = tree.children[verb].find((c) => c > verb && relationOf(tree, c) === "ccomp");
  const subject = said === undefined ? undefined : tree.children[said].find((c) => relationOf(tree, c) === "nsubj");
  if (said === undefined || subject === undefined) return null;
  const pronoun = tree.words[subject].norm.toLowerCase();
  if (pronoun === "he" || pronoun === "she") return { pronoun: "person", votes: 2 };
  const votes = pronoun === "it" && sameSpeech(tree, verb, subject) ? votesForBody(tree, said) : 0;
  return votes > 0 ? { pronoun: "it", votes } : null;
}

/** Whether no quotation begins between a verb and a pronoun: in “It was late”, it isn't who says so. */
function sameSpeech({ words }: Tree, verb: number, pronoun: number): boolean {
  for (let t = verb + 1; t < pronoun; t++) if (words[t].xpos === "``" || words[t].xpos === "''") return false;
  return true;
}

/**
 * How much "it" before a predicate tells of a body rather than of a matter: "would wait", "was ready", against "would
 * take years", "was late".
 */
function votesForBody({ words, children }: Tree, said: number): number {
  const { lemma, upos, norm } = words[said];
  if (mindAdjectives.has(lemma) || mindAdjectives.has(norm.toLowerCase())) return 2;
  if (upos !== "VERB" || impersonalVerbs.has(lemma) || matterVerbs.has(lemma)) return 0;
  if (children[said].some((c) => words[c].relation === "aux:pass")) return 1;
  return actVerbs.has(lemma) || speechVerbs.has(lemma) || attitudeVerbs.has(lemma) ? 2 : 1.5;
}
