import { actVerbs, speechVerbs } from "../../language/en/dates/saying-days.js";
import { landAdjectives, landLyingVerbs, landNouns, landTakingVerbs } from "../../language/en/places.js";
import { relationOf, type Tree } from "../tag/tree.js";

/** Whether the words around a name tell of a land: "*Olmia's* exports", "the coast of *Olmia*", "northern *Olmia*", "invaded *Olmia*". */
export function isLand(tree: Tree, head: number): boolean {
  const { words, children } = tree;
  const governor = tree.head[head];
  if (children[head].some((c) => c < head && relationOf(tree, c) === "amod" && landAdjectives.has(words[c].lemma))) return true;
  if (governor < 0) return false;
  const { relation } = words[head];
  const { lemma } = words[governor];
  if (relation === "nmod:poss" || (relation.startsWith("nmod") && words[head - 1]?.lemma === "of")) return landNouns.has(lemma);
  return (relation === "obj" && landTakingVerbs.has(lemma)) || (relation === "nsubj" && landLyingVerbs.has(lemma));
}

/** Whether a name acts as people, states and bodies do: it says, offers or refuses something. */
export function isActing(tree: Tree, head: number): boolean {
  const verb = tree.head[head];
  if (verb < 0 || relationOf(tree, head) !== "nsubj") return false;
  return actVerbs.has(tree.words[verb].lemma) || speechVerbs.has(tree.words[verb].lemma);
}

/** The pronoun by which somebody who says something is at once meant: "Olmia said that *it* would wait"; null for none. */
export function ownPronoun(tree: Tree, head: number): "it" | "person" | null {
  const verb = tree.head[head];
  if (verb < 0 || !isActing(tree, head)) return null;
  const said = tree.children[verb].find((c) => c > verb && relationOf(tree, c) === "ccomp");
  const subject = said === undefined ? undefined : tree.children[said].find((c) => relationOf(tree, c) === "nsubj");
  const pronoun = subject === undefined ? "" : tree.words[subject].norm.toLowerCase();
  return pronoun === "it" ? "it" : pronoun === "he" || pronoun === "she" ? "person" : null;
}
