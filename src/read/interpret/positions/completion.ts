import { COMPLETED_NOUNS, ENDING_NOUNS } from "../../../language/en/endings.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { isInfinitive } from "../subjects.js";

/** Prepositions by which a noun of ending names what ends: "an end *to*", "a ban *on*", "relief *from*". */
const ENDED: ReadonlySet<string> = new Set(["to", "of", "in", "on", "for", "from", "against"]);
const ASKED: ReadonlySet<string> = new Set(["for", "of", "on"]);
const CLAUSES: ReadonlySet<string> = new Set(["xcomp", "advcl", "acl", "ccomp"]);

/**
 * The phrase right after a noun that the tree has joined to the verb: "demands an *end* | to the *blockade*", "resisted
 * *calls* | to *lift* it", "calls | for the *removal*"; or -1.
 */
export function completedBy(tree: Tree, t: number): number {
  const { lemma, upos } = tree.words[t];
  const above = tree.head[t];
  if (upos !== "NOUN" || above < 0 || above > t) return -1;
  const next = tree.children[above].find((c) => tree.left[c] === t + 1 && c > t);
  if (next === undefined) return -1;
  const opening = tree.words[t + 1].lemma;
  if (ENDING_NOUNS.has(lemma) && relationOf(tree, next) === "obl" && ENDED.has(opening)) return next;
  if (!COMPLETED_NOUNS.has(lemma)) return -1;
  return (CLAUSES.has(relationOf(tree, next)) && isInfinitive(tree, next)) ||
    (relationOf(tree, next) === "obl" && ASKED.has(opening))
    ? next
    : -1;
}

/** What is to be done by what a noun names: "pressure *to lift* it", wherever the tree has it; or -1. */
export const infinitiveOf = (tree: Tree, t: number): number => {
  const own = dependants(tree, t, "acl", "xcomp").find((c) => c > t && isInfinitive(tree, c));
  if (own !== undefined) return own;
  const next = completedBy(tree, t);
  return next >= 0 && isInfinitive(tree, next) ? next : -1;
};
