import { contrasting, earlier } from "../../../language/en/contrast.js";
import type { Tokens, Tree } from "../../tag/tree.js";
import { relationOf } from "../../tag/tree.js";
import { modalityOf } from "../modality.js";

/** Whether a stance is told as one of the past: "had rejected", "having refused", "previously", "in May". */
export function isBackground(tree: Tree, at: number): boolean {
  const { perfect, tense } = modalityOf(tree, at);
  return (perfect && tense !== "present") || tree.children[at].some((c) => earlier.has(tree.words[c].lemma));
}

/** Whether a clause is set against what stands beside it: "but it …", "despite having …", "…, however, …". */
export function isContrasted(tree: Tree, at: number, { from }: Tokens): boolean {
  for (let t = at, steps = 0; t >= 0 && steps < 4; t = tree.head[t], steps++) {
    if (tree.children[t].some((c) => contrasting.has(tree.words[c].lemma) && ["cc", "mark", "advmod", "case"].includes(relationOf(tree, c)))) return true;
    if (tree.head[t] < 0 || !["conj", "advcl", "parataxis", "ccomp", "xcomp"].includes(relationOf(tree, t))) break;
  }
  return contrasting.has(tree.words[from].lemma);
}
