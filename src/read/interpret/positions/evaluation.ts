import { dependants, type Tree } from "../../tag/tree.js";
import { isNegated } from "../modality.js";
import { type Evaluation, evaluationOf } from "./lexicon.js";

/**
 * How a predicate adjective or noun judges, by itself or by what stands with it: "a *futile* endeavour", "too early",
 * "out of the question".
 */
export function evaluationAt(tree: Tree, t: number): Evaluation | null {
  const { lemma } = tree.words[t];
  const near = [t, ...dependants(tree, t, "amod", "compound", "advmod", "case", "nmod")];
  for (const w of near) {
    const found = evaluationOf(tree.words[w].lemma) ?? evaluationOf(`${tree.words[w].lemma} ${lemma}`);
    if (found) return isNegated(tree, t) ? { ...found, stance: found.stance === "for" ? "against" : "for" } : found;
  }
  return null;
}
