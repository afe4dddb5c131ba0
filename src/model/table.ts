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

/**
 * The scores by the first `n` features of the classes in `choices` only: scores[k] is that of class choices[k]
 * (unscaled; overwritten, not added to). Four classes at a time, so that their sums stay in registers: twice as fast as
 * row by row.
 */
export function addChoices(
  table: Table,
  features: Int32Array,
  n: number,
  choices: Int16Array,
  scores: Float64Array,
): void {
  const count = choices.length;
  let k = 0;
  for (; k + 4 <= count; k += 4) addFour(table, features, n, choices, k, scores);
  for (; k < count; k++) scores[k] = sumOf(table, features, n, choices[k]);
}

function addFour(
  { classes, mask, weights }: Table,
  features: Int32Array,
  n: number,
  choices: Int16Array,
  k: number,
  scores: Float64Array,
): void {
  const a = choices[k],
    b = choices[k + 1],
    c = choices[k + 2],
    d = choices[k + 3];
  let ofA = 0,
    ofB = 0,
    ofC = 0,
    ofD = 0;
  for (let i = 0; i < n; i++) {
    const row = (features[i] & mask) * classes;
    ofA += weights[row + a];
    ofB += weights[row + b];
    ofC += weights[row + c];
    ofD += weights[row + d];
  }
  scores[k] = ofA;
  scores[k + 1] = ofB;
  scores[k + 2] = ofC;
  scores[k + 3] = ofD;
}

/** The score of one class by the first `n` features. */
function sumOf({ classes, mask, weights }: Table, features: Int32Array, n: number, choice: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += weights[(features[i] & mask) * classes + choice];
  return sum;
}

/** Index of the greatest of the first `n` scores; the first of equals. */
export function argmax(scores: ArrayLike<number>, n: number): number {
  let best = 0;
  for (let c = 1; c < n; c++) if (scores[c] > scores[best]) best = c;
  return best;
}
