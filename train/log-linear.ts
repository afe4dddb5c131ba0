import type { Table } from "../src/model/table.js";
import { randomOf, shuffle } from "./attribute/chain-training.js";

/** A question with the features of each answer, and which answers are right. */
export interface Example {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly weight: number;
}

export interface Settings {
  readonly rows: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of the weights to zero, a step. */
  readonly decay: number;
  /** The share of features that are left out at random. */
  readonly dropout: number;
  readonly seed: number;
}

/** The mean of several models that differ in their seeds only: what they have in common is what generalises. */
export function trainMean(examples: readonly Example[], settings: Settings, models: number): Table {
  const tables = Array.from({ length: models }, (_, k) =>
    trainLogLinear(examples, { ...settings, seed: settings.seed + k }),
  );
  const weights = tables[0].weights.map((_, row) => tables.reduce((sum, t) => sum + t.weights[row], 0) / models);
  return { ...tables[0], weights: Float32Array.from(weights) };
}

/** Trains a log-linear model: the right answers' common probability grows (AdaGrad, the examples in random order). */
export function trainLogLinear(examples: readonly Example[], settings: Settings): Table {
  const { rows, epochs, rate, decay, dropout, seed } = settings;
  const mask = rows - 1;
  const weights = new Float32Array(rows);
  const squares = new Float32Array(rows).fill(1e-2);
  const random = randomOf(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { options, right, weight } = examples[i];
      const salt = Math.floor(random() * 0x7fffffff) | 0;
      const kept = options.map((features) => features.filter((f) => isKept(f, salt, dropout)));
      const scores = kept.map((features) => sumOf(weights, mask, features) / (1 - dropout));
      const all = shares(scores);
      const isRight = options.map((_, k) => right.includes(k));
      const ofRight = shares(scores.map((s, k) => (isRight[k] ? s : Number.NEGATIVE_INFINITY)));
      kept.forEach((features, k) => {
        const slope = weight * (all[k] - ofRight[k]);
        if (Math.abs(slope) < 1e-4) return;
        for (const f of features) {
          const row = f & mask;
          const step = slope + decay * weights[row];
          squares[row] += step * step;
          weights[row] -= (rate * step) / Math.sqrt(squares[row]);
        }
      });
    }
  }
  return { classes: 1, mask, weights, scale: 1 };
}

function sumOf(weights: Float32Array, mask: number, features: readonly number[]): number {
  let sum = 0;
  for (const f of features) sum += weights[f & mask];
  return sum;
}

/** Leaves out the same features of all answers, so that none gains by it. */
function isKept(feature: number, salt: number, dropout: number): boolean {
  let x = Math.imul(feature ^ salt, 0x9e3779b1);
  x ^= x >>> 15;
  x = Math.imul(x, 0x85ebca6b);
  return ((x ^ (x >>> 13)) >>> 0) / 2 ** 32 >= dropout;
}

/** Probabilities of scores. */
export function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((s) => Math.exp(s - most));
  const sum = powers.reduce((total, p) => total + p, 0);
  return powers.map((p) => p / sum);
}
