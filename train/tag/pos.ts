import type { Table } from "../../src/model/table.js";
import { caseStyle, type Form, PAD } from "../../src/read/tag/forms.js";
import { bestClass, posFeatures, PosScratch, tagWords } from "../../src/read/tag/pos.js";
import { AveragedTable, seeded, shuffled } from "./perceptron.js";

/** A sentence's forms (padded) and the index of each word's tag. */
export interface PosExample {
  readonly forms: readonly Form[];
  readonly gold: readonly number[];
}

/** Trains the tagger; its own tags are the history it learns from. */
export function trainPos(
  examples: readonly PosExample[],
  classes: number,
  rows: number,
  epochs: number,
  seed: number,
): Table {
  const table = new AveragedTable(classes, rows);
  const scratch = new PosScratch(classes);
  const random = seeded(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, random)) learnSentence(example, table, scratch);
  }
  return table.averaged();
}

function learnSentence({ forms, gold }: PosExample, table: AveragedTable, scratch: PosScratch): void {
  const { features } = scratch;
  const tags = new Int16Array(forms.length).fill(-1);
  const style = caseStyle(forms);
  for (let i = PAD; i < forms.length - PAD; i++) {
    const { candidates } = forms[i];
    const right = gold[i - PAD];
    const n = posFeatures(forms, tags, i, style, features);
    const guess = bestClass(table, scratch, n, candidates);
    if (guess !== right && candidates.includes(right)) {
      table.update(features, n, right, 1);
      table.update(features, n, guess, -1);
    }
    table.step++;
    tags[i] = guess;
  }
}

/** Tags each example with a model that hasn't seen it, so that later steps learn from tags as they will meet them. */
export function jackknife(
  examples: readonly PosExample[],
  classes: number,
  rows: number,
  epochs: number,
  seed: number,
  folds: number,
): Int16Array[] {
  const out: Int16Array[] = new Array<Int16Array>(examples.length);
  const scratch = new PosScratch(classes);
  for (let fold = 0; fold < folds; fold++) {
    const table = trainPos(
      examples.filter((_, i) => i % folds !== fold),
      classes,
      rows,
      epochs,
      seed + fold,
    );
    examples.forEach((e, i) => {
      if (i % folds === fold) out[i] = tagWords(e.forms, table, scratch);
    });
  }
  return out;
}
