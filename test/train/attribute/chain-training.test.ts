import { expect, test } from "vitest";
import { viterbi } from "../../../src/model/crf.js";
import { emissions, trainChain } from "../../../train/attribute/chain-training.js";

const options = {
  labels: 2,
  rows: 64,
  epochs: 30,
  rate: 0.3,
  decay: 0,
  leastCount: 1,
  dropout: 0,
  seed: 1,
  mayFollow: () => true,
};
/** Each token one feature: its own number. */
const example = (tokens: readonly number[], gold: readonly number[]) => ({
  hashes: Int32Array.from(tokens),
  offsets: Int32Array.from([...tokens, 0], (_, i) => i),
  gold: Uint8Array.from(gold),
});

test("learns what words tell, and what the label before tells", () => {
  // 1 is label 0, 2 is label 1, 3 is what stands before it.
  const examples = [
    example([1, 3, 3], [0, 0, 0]),
    example([2, 3, 3], [1, 1, 1]),
    example([2, 3, 1], [1, 1, 0]),
    example([1, 2, 3], [0, 1, 1]),
  ];
  const model = trainChain(examples, options);
  for (const e of examples) expect([...viterbi(model, emissions(e, model), e.gold.length)]).toEqual([...e.gold]);
});

test("never gives a label that may not follow", () => {
  const model = trainChain([example([1, 1, 2], [0, 0, 0]), example([2, 2, 1], [1, 1, 1])], {
    ...options,
    mayFollow: (a, b) => a < 0 || a === b,
  });
  expect(new Set(viterbi(model, emissions(example([1, 2, 2], [0, 0, 0]), model), 3)).size).toBe(1);
});

test("the same seed gives the same weights", () => {
  const examples = [example([1, 3], [0, 1]), example([2, 3], [1, 1])];
  const twice = [1, 2].map(() => trainChain(examples, { ...options, dropout: 0.5 }).weights);
  expect(twice[0]).toEqual(twice[1]);
});
