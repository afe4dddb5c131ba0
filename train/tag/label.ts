import { addChoices, argmax, type Table } from "../../src/model/table.js";
import { PAD } from "../../src/read/tag/forms.js";
import { give, labelState } from "../../src/read/tag/label.js";
import { labelFeatures, MAX_LABEL_FEATURES } from "../../src/read/tag/label-features.js";
import type { RelationChoices } from "../../src/read/tag/relation-choices.js";
import type { SentenceView } from "../../src/read/tag/sentence-view.js";
import type { TreeView } from "../../src/read/tag/tree-view.js";
import { AveragedTable, seeded, shuffled } from "./perceptron.js";

/** A sentence with its tree, and the label of each word. */
export interface LabelExample {
  readonly view: SentenceView;
  readonly tree: TreeView;
  readonly labels: readonly number[];
}

/** Trains the labeller; its own labels are the history it learns from. */
export function trainLabels(
  examples: readonly LabelExample[],
  relations: number,
  choices: RelationChoices,
  rows: number,
  epochs: number,
  seed: number,
): Table {
  const table = new AveragedTable(relations, rows);
  const features = new Int32Array(MAX_LABEL_FEATURES);
  const scores = new Float64Array(relations);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { view, tree, labels } of shuffled(examples, random)) {
      const state = labelState(view);
      for (const d of tree.order) {
        const h = tree.head[d];
        const right = labels[d - PAD];
        if (h === view.root) {
          give(state, h, d, 0);
          continue;
        }
        const among = choices.of(view, h, d);
        const n = labelFeatures(view, tree, state, d, features);
        addChoices(table, features, n, among, scores);
        const guess = among[argmax(scores, among.length)];
        if (guess !== right && among.includes(right)) {
          table.update(features, n, right, 1);
          table.update(features, n, guess, -1);
        }
        give(state, h, d, guess);
        table.step++;
      }
    }
  }
  return table.averaged();
}
