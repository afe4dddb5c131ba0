import { adversative, contrasting, earlier, nowadays, surprising } from "../../../language/en/contrast.js";
import type { Tokens, Tree } from "../../tag/tree.js";
import { relationOf } from "../../tag/tree.js";
import { modalityOf } from "../modality.js";

/** Whether a stance is told as one of the past: "had rejected", "having refused", "previously", "in May". */
export function isBackground(tree: Tree, at: number): boolean {
  const { perfect, tense } = modalityOf(tree, at);
  return (perfect && tense !== "present") || tree.children[at].some((c) => earlier.has(tree.words[c].lemma));
}

/** Whether a clause is set against what stands beside it: "but it …", "despite having …", "…, however, …". */
export function isContrasted(
  tree: Tree,
  at: number,
  { from }: Tokens,
  words: ReadonlySet<string> = contrasting,
): boolean {
  for (let t = at, steps = 0; t >= 0 && steps < 4; t = tree.head[t], steps++) {
    if (
      tree.children[t].some(
        (c) => words.has(tree.words[c].lemma) && ["cc", "mark", "advmod", "case"].includes(relationOf(tree, c)),
      )
    )
      return true;
    if (tree.head[t] < 0 || !["conj", "advcl", "parataxis", "ccomp", "xcomp"].includes(relationOf(tree, t))) break;
  }
  return words.has(tree.words[from].lemma);
}

/**
 * Whether a clause, or its sentence, is set against what stands before it by a word that does nothing else: "But …",
 * "although", "however".
 */
export const isSetAgainst = (tree: Tree, at: number): boolean =>
  isContrasted(tree, at, { from: tree.sentences[tree.sentence[at]].firstToken, to: at }, adversative);

/** "now says", "no longer insists". */
export const isNow = (tree: Tree, at: number): boolean =>
  [at, tree.head[at]].some((t) => t >= 0 && tree.children[t].some((c) => nowadays.has(tree.words[c].lemma)));

const LONGEST = 80;

/** Whether its sentence tells something as surprising: "the decision marked a surprising twist". */
export function isSurprising(tree: Tree, at: number): boolean {
  const { firstToken, endToken } = tree.sentences[tree.sentence[at]];
  for (let t = firstToken; t < Math.min(endToken, firstToken + LONGEST); t++)
    if (surprising.has(tree.words[t].lemma)) return true;
  return false;
}
