import { type Chain, exps, forwardBackward } from "../../src/model/crf.js";
import type { Features } from "../../src/read/attribute/linear/passes.js";

/** One sequence: the hashed features of its tokens, and what should come out. */
export interface Example extends Features {
  /** The right label of each token. */
  readonly gold: Uint8Array;
}

/** A conditional random field in training: a table of weights with AdaGrad's sums beside it. */
export interface ChainModel extends Chain {
  readonly mask: number;
  /** rows × labels. */
  readonly weights: Float32Array;
  readonly moveExp: Float64Array;
}

export interface Training {
  readonly labels: number;
  /** Rows of the table, a power of two. */
  readonly rows: number;
  readonly epochs: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** Strength of L2 regularisation, per example and weight touched. */
  readonly decay: number;
  /** Features whose row is met fewer times in the data are left out. */
  readonly leastCount: number;
  /** Share of each token's features that is left out at random at each visit (feature noising, Wang & Manning 2013). */
  readonly dropout: number;
  readonly seed: number;
  /** Whether label b may follow label a (a = -1 at the start). */
  readonly mayFollow: (a: number, b: number) => boolean;
  readonly report?: (line: string) => void;
}

/** Emission scores of one sequence under a model: n × labels. */
export function emissions({ hashes, offsets }: Features, { labels, mask, weights }: ChainModel): Float64Array {
  const n = offsets.length - 1;
  const emit = new Float64Array(n * labels);
  for (let i = 0; i < n; i++) {
    const row = i * labels;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const w = (hashes[k] & mask) * labels;
      for (let b = 0; b < labels; b++) emit[row + b] += weights[w + b];
    }
  }
  return emit;
}

/** A chain that learns: its weights with AdaGrad's sums, and what has been averaged so far. */
interface Learner {
  readonly options: Training;
  readonly model: ChainModel;
  /** How often each row is met in the data, up to 255. */
  readonly counts: Uint8Array;
  readonly squares: Float32Array;
  readonly moveSquares: Float64Array;
  readonly average: Float32Array;
  readonly averageMove: Float64Array;
  averaged: number;
}

/**
 * Trains by stochastic gradient ascent on the log-likelihood, with AdaGrad (Duchi et al. 2011) and weights averaged
 * over the last half.
 */
export function trainChain(examples: readonly Example[], options: Training): ChainModel {
  const { epochs, seed, report } = options;
  const learner = learnerOf(examples, options);
  const order = examples.map((_, i) => i);
  const random = randomOf(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const began = performance.now();
    shuffle(order, random);
    let loss = 0;
    for (const at of order) loss += learn(learner, thinned(examples[at], options.dropout, random));
    if (epoch >= epochs / 2) addToAverage(learner);
    report?.(
      `epoch ${epoch + 1}/${epochs}: loss ${(loss / examples.length).toFixed(3)} a sequence, ` +
        `${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
  }
  return averagedModel(learner);
}

function learnerOf(examples: readonly Example[], options: Training): Learner {
  const { labels, rows, mayFollow } = options;
  const mask = rows - 1;
  const counts = new Uint8Array(rows);
  for (const { hashes } of examples) for (const h of hashes) if (counts[h & mask] < 255) counts[h & mask] += 1;
  const start = new Float64Array(labels);
  const move = new Float64Array(labels * labels);
  for (let b = 0; b < labels; b++) {
    if (!mayFollow(-1, b)) start[b] = Number.NEGATIVE_INFINITY;
    for (let a = 0; a < labels; a++) if (!mayFollow(a, b)) move[a * labels + b] = Number.NEGATIVE_INFINITY;
  }
  return {
    options,
    model: { labels, start, move, mask, weights: new Float32Array(rows * labels), moveExp: exps(move) },
    counts,
    squares: new Float32Array(rows * labels).fill(1e-2),
    moveSquares: new Float64Array(labels * labels).fill(1e-2),
    average: new Float32Array(rows * labels),
    averageMove: new Float64Array(labels * labels),
    averaged: 0,
  };
}

/** Learns from one example; returns its loss before. */
function learn(learner: Learner, example: Example): number {
  const { model, options } = learner;
  const { labels, start, move } = model;
  const { gold } = example;
  const n = gold.length;
  if (n === 0) return 0;
  const emit = emissions(example, model);
  for (let k = 0; k < emit.length; k++) emit[k] /= 1 - options.dropout;
  const sums = forwardBackward(model, model.moveExp, emit, n);
  let path = start[gold[0]];
  for (let i = 0; i < n; i++) path += emit[i * labels + gold[i]] + (i > 0 ? move[gold[i - 1] * labels + gold[i]] : 0);
  learnWeights(learner, example, sums.marginal);
  learnMoves(learner, gold, sums);
  return sums.logZ - path;
}

function learnWeights({ options, model, counts, squares }: Learner, example: Example, marginal: Float64Array): void {
  const { rate, decay, leastCount } = options;
  const { labels, mask, weights } = model;
  const { hashes, offsets, gold } = example;
  const step = new Float64Array(labels);
  for (let i = 0; i < gold.length; i++) {
    const row = i * labels;
    let size = 0;
    for (let b = 0; b < labels; b++) {
      step[b] = (gold[i] === b ? 1 : 0) - marginal[row + b];
      size += Math.abs(step[b]);
    }
    if (size < 1e-3) continue;
    for (let k = offsets[i]; k < offsets[i + 1]; k++) {
      const h = hashes[k] & mask;
      if (counts[h] < leastCount) continue;
      const w = h * labels;
      for (let b = 0; b < labels; b++) {
        const g = step[b] - decay * weights[w + b];
        squares[w + b] += g * g;
        weights[w + b] += (rate * g) / Math.sqrt(squares[w + b]);
      }
    }
  }
}

/** Transitions: expected counts from scaled sums. */
function learnMoves(
  { options, model, moveSquares }: Learner,
  gold: Uint8Array,
  { forward, backward, potential }: ReturnType<typeof forwardBackward>,
): void {
  const { labels, move, moveExp } = model;
  for (let i = 1; i < gold.length; i++) {
    const row = i * labels;
    let sum = 0;
    for (let a = 0; a < labels; a++)
      for (let b = 0; b < labels; b++)
        sum += forward[row - labels + a] * moveExp[a * labels + b] * potential[row + b] * backward[row + b];
    for (let a = 0; a < labels; a++)
      for (let b = 0; b < labels; b++) {
        const k = a * labels + b;
        if (moveExp[k] === 0) continue;
        const p = (forward[row - labels + a] * moveExp[k] * potential[row + b] * backward[row + b]) / sum;
        const g = (gold[i - 1] === a && gold[i] === b ? 1 : 0) - p;
        if (g === 0) continue;
        moveSquares[k] += g * g;
        move[k] += (options.rate * g) / Math.sqrt(moveSquares[k]);
      }
  }
  for (let k = 0; k < move.length; k++) moveExp[k] = Math.exp(move[k]);
}

function addToAverage(learner: Learner): void {
  const { model, average, averageMove } = learner;
  learner.averaged += 1;
  for (let k = 0; k < average.length; k++) average[k] += model.weights[k];
  for (let k = 0; k < averageMove.length; k++) averageMove[k] += model.move[k];
}

function averagedModel({ model, average, averageMove, averaged }: Learner): ChainModel {
  const { weights, move } = model;
  for (let k = 0; k < average.length; k++) weights[k] = average[k] / averaged;
  for (let k = 0; k < move.length; k++) move[k] = averageMove[k] / averaged;
  return { ...model, moveExp: exps(move) };
}

/** The example with a share of its features left out. */
function thinned({ hashes, offsets, gold }: Example, dropout: number, random: () => number): Example {
  const kept = new Int32Array(hashes.length);
  const starts = new Int32Array(offsets.length);
  let n = 0;
  for (let i = 0; i < gold.length; i++) {
    for (let k = offsets[i]; k < offsets[i + 1]; k++) if (random() >= dropout) kept[n++] = hashes[k];
    starts[i + 1] = n;
  }
  return { hashes: kept, offsets: starts, gold };
}

/** Mulberry32: a small seeded generator, so that training repeats. */
export function randomOf(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}
