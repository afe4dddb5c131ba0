import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { modalityOf } from "../modality.js";
import { isInfinitive } from "./subjects.js";

/** Whether a word says something of something: a verb, or what is said with "be". */
export const isPredicate = (tree: Tree, t: number): boolean => tree.words[t].upos === "VERB" || tree.words[t].upos === "AUX" || dependants(tree, t, "cop").length > 0;

/** Whether a predicate has a tense or a modal verb. */
export function hasTense(tree: Tree, t: number): boolean {
  const { tense, sort } = modalityOf(tree, t);
  return tense !== null || (sort !== null && !isInfinitive(tree, t));
}

/** "said that they would meet": "would" is a future of the past. */
export function isReported(tree: Tree, t: number): boolean {
  const governor = tree.head[t];
  if (governor < 0) return false;
  const relation = relationOf(tree, t);
  if (relation === "conj") return isReported(tree, governor);
  return relation === "ccomp" || relation === "parataxis";
}
