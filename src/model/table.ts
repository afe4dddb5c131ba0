/** Rows of weights, one row a hashed feature, one column a class. */
export interface Table {
  readonly classes: number;
  /** Number of rows less one; rows are a power of two. */
  readonly mask: number;
  /** Row-major; a score is a sum of weights times `scale`. */
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
}

/** Adds the rows of the first `n` features to `scores` (unscaled: multiply by `table.scale` where the size matters). */
export function addRows(table: Table, features: Int32Array, n: number, scores: Float64Array | Float32Array): void {
  const { classes, mask, weights } = table;
  for (let i = 0; i < n; i++) {
    const row = (features[i] & mask) * classes;
    for (let c = 0; c < classes; c++) scores[c] += weights[row + c];
  }
}

/** The scores by the first `n` features of the classes in `choices` only: scores[k] is that of class choices[k] (unscaled; overwritten, not added to). */
export function addChoices(table: Table, features: Int32Array, n: number, choices: Int16Array, scores: Float64Array): void {
  const { classes, mask, weights } = table;
  const count = choices.length;
  for (let k = 0; k < count; k++) scores[k] = 0;
  for (let i = 0; i < n; i++) {
    const row = (features[i] & mask) * classes;
    for (let k = 0; k < count; k++) scores[k] += weights[row + choices[k]];
  }
}

/** Index of the greatest of the first `n` scores; the first of equals. */
export function argmax(scores: ArrayLike<number>, n: number): number {
  let best = 0;
  for (let c = 1; c < n; c++) if (scores[c] > scores[best]) best = c;
  return best;
}
