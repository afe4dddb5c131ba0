import { dependants, relationOf, type Tree } from "../../tag/tree.js";

/** Whether a word says something of something: a verb, or what is said with "be". */
export const isPredicate = (tree: Tree, t: number): boolean =>
  tree.words[t].upos === "VERB" || tree.words[t].upos === "AUX" || dependants(tree, t, "cop").length > 0;

/** "said that they would meet": "would" is a future of the past. */
export function isReported(tree: Tree, t: number): boolean {
  const governor = tree.head[t];
  if (governor < 0) return false;
  const relation = relationOf(tree, t);
  if (relation === "conj") return isReported(tree, governor);
  return relation === "ccomp" || relation === "parataxis";
}
