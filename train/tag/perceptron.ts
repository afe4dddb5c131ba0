import type { Table } from "../../src/model/table.js";

/**
 * An averaged perceptron's weights (Collins 2002). The average over all steps is kept lazily:
 * `total` sums each change times the step at which it was made, so that average = weights - total / steps.
 */
export class AveragedTable implements Table {
  readonly mask: number;
  readonly scale = 1;
  readonly weights: Float32Array;
  private readonly total: Float64Array;
  /** Number of examples seen so far; the trainer counts it up. */
  step = 1;

  constructor(
    readonly classes: number,
    rows: number,
  ) {
    this.mask = rows - 1;
    this.weights = new Float32Array(classes * rows);
    this.total = new Float64Array(classes * rows);
  }

  /** Adds `by` to the weight of `cls` in the rows of the first `n` features. */
  update(features: Int32Array, n: number, cls: number, by: number): void {
    const { classes, mask, weights, total, step } = this;
    for (let i = 0; i < n; i++) {
      const at = (features[i] & mask) * classes + cls;
      weights[at] += by;
      total[at] += by * step;
    }
  }

  averaged(): Table {
    const { classes, mask, weights, total, step } = this;
    const average = new Float32Array(weights.length);
    for (let i = 0; i < average.length; i++)
      if (total[i] !== 0 || weights[i] !== 0) average[i] = weights[i] - total[i] / step;
    return { classes, mask, weights: average, scale: 1 };
  }
}

/**
 * The mean of several models' weights. Models of one form, trained in different orders, share their features, so that
 * their mean scores as all of them voting would, at the cost of one.
 */
export function meanTable(tables: readonly Table[]): Table {
  const [{ classes, mask, weights }] = tables;
  const mean = new Float32Array(weights.length);
  for (const table of tables) for (let i = 0; i < mean.length; i++) mean[i] += table.weights[i] / tables.length;
  return { classes, mask, weights: mean, scale: 1 };
}

/** Seeds far enough apart that no two runs see the same orders. */
export const seedsFrom = (seed: number, count: number): number[] =>
  Array.from({ length: count }, (_, k) => seed + 1000 * k);

/** A small seeded generator (mulberry32): the same seed gives the same run. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher-Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}
