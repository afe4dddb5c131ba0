import { hedges } from "../../../language/en/hedges.js";
import { dependants, type Tree } from "../../tag/tree.js";
import { type Modality, modalityOf } from "../modality.js";
import type { Firmness } from "./lexicon.js";

const ORDER: readonly Firmness[] = ["firm", "qualified", "vague"];
const weaker = (a: Firmness, b: Firmness): Firmness => ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))];

/** How firmly something is said: the word's own firmness, weakened by modal verbs, conditions and hedges around it. */
export function firmnessOf(tree: Tree, t: number, own: Firmness, modality: Modality): Firmness {
  let firmness = own;
  if (modality.sort === "possible" && !modality.negated) firmness = weaker(firmness, "vague");
  if (modality.condition >= 0) firmness = weaker(firmness, "qualified");
  if (isHedged(tree, t)) firmness = weaker(firmness, "vague");
  return firmness;
}

/** "in principle", "apparently", "seems to support", "is expected to announce". */
function isHedged(tree: Tree, t: number): boolean {
  if (dependants(tree, t, "advmod", "obl").some((c) => hedges.has(tree.words[c].lemma))) return true;
  const governor = tree.head[t];
  return governor >= 0 && hedges.has(tree.words[governor].lemma) && modalityOf(tree, t).infinitive;
}
