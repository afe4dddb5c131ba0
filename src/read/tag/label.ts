import { addChoices, argmax, type Table } from "../../model/table.js";
import { PAD } from "./forms.js";
import { type LabelState, labelFeatures } from "./label-features.js";
import { ROOT_LABEL } from "./parse.js";
import type { RelationChoices } from "./relation-choices.js";
import type { SentenceView } from "./sentence-view.js";
import type { TreeView } from "./tree-view.js";

export const labelState = (v: SentenceView): LabelState => ({
  given: new Int32Array(v.length + 2 * PAD),
  set: new Int32Array(v.length + 2 * PAD),
});

export function give(state: LabelState, h: number, d: number, label: number): void {
  state.given[d] = label + 1;
  state.set[h] |= 1 << ((label + 1) & 31);
}

/**
 * Labels a finished tree from the root down; each decision sees those above it and before it. Label indexes by word.
 */
export function labelTree(
  v: SentenceView,
  t: TreeView,
  table: Table,
  choices: RelationChoices,
  features: Int32Array,
  scores: Float64Array,
): Int32Array {
  const state = labelState(v);
  const out = new Int32Array(v.length);
  for (const d of t.order) {
    const h = t.head[d];
    let label = ROOT_LABEL;
    if (h !== v.root) {
      const among = choices.of(v, h, d);
      if (among.length === 1) label = among[0];
      else {
        const n = labelFeatures(v, t, state, d, features);
        addChoices(table, features, n, among, scores);
        label = among[argmax(scores, among.length)];
      }
    }
    give(state, h, d, label);
    out[d - PAD] = label;
  }
  return out;
}
