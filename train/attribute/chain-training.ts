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

/**
 * Trains by stochastic gradient ascent on the log-likelihood, with AdaGrad (Duchi et al. 2011) and weights averaged
 * over the last half.
 */
export function trainChain(examples: readonly Example[], options: Training): ChainModel {
  const { labels, rows, epochs, rate, decay, leastCount, dropout, seed, mayFollow, report } = options;
  const mask = rows - 1;
  const counts = new Uint8Array(rows);
  for (const { hashes } of examples) for (const h of hashes) if (counts[h & mask] < 255) counts[h & mask] += 1;
  const weights = new Float32Array(rows * labels);
  const squares = new Float32Array(rows * labels).fill(1e-2);
  const start = new Float64Array(labels);
  const move = new Float64Array(labels * labels);
  for (let b = 0; b < labels; b++) {
    if (!mayFollow(-1, b)) start[b] = Number.NEGATIVE_INFINITY;
    for (let a = 0; a < labels; a++) if (!mayFollow(a, b)) move[a * labels + b] = Number.NEGATIVE_INFINITY;
  }
  const moveSquares = new Float64Array(labels * labels).fill(1e-2);
  const average = new Float32Array(rows * labels);
  const averageMove = new Float64Array(labels * labels);
  let averaged = 0;
  const order = examples.map((_, i) => i);
  const random = randomOf(seed);
  const model = { labels, start, move, mask, weights, moveExp: exps(move) };
  const step = new Float64Array(labels);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const began = performance.now();
    shuffle(order, random);
    let loss = 0;
    for (const at of order) {
      const example = thinned(examples[at], dropout, random);
      const { hashes, offsets, gold } = example;
      const n = gold.length;
      if (n === 0) continue;
      const emit = emissions(example, model);
      for (let k = 0; k < emit.length; k++) emit[k] /= 1 - dropout;
      const { marginal, forward, backward, potential, logZ } = forwardBackward(model, model.moveExp, emit, n);
      let path = start[gold[0]];
      for (let i = 0; i < n; i++)
        path += emit[i * labels + gold[i]] + (i > 0 ? move[gold[i - 1] * labels + gold[i]] : 0);
      loss += logZ - path;
      for (let i = 0; i < n; i++) {
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
      // Transitions: expected counts from scaled sums.
      for (let i = 1; i < n; i++) {
        const row = i * labels;
        let sum = 0;
        for (let a = 0; a < labels; a++)
          for (let b = 0; b < labels; b++)
            sum += forward[row - labels + a] * model.moveExp[a * labels + b] * potential[row + b] * backward[row + b];
        for (let a = 0; a < labels; a++)
          for (let b = 0; b < labels; b++) {
            const k = a * labels + b;
            if (model.moveExp[k] === 0) continue;
            const p = (forward[row - labels + a] * model.moveExp[k] * potential[row + b] * backward[row + b]) / sum;
            const g = (gold[i - 1] === a && gold[i] === b ? 1 : 0) - p;
            if (g === 0) continue;
            moveSquares[k] += g * g;
            move[k] += (rate * g) / Math.sqrt(moveSquares[k]);
          }
      }
      for (let k = 0; k < move.length; k++) model.moveExp[k] = Math.exp(move[k]);
    }
    if (epoch >= epochs / 2) {
      averaged += 1;
      for (let k = 0; k < average.length; k++) average[k] += weights[k];
      for (let k = 0; k < move.length; k++) averageMove[k] += move[k];
    }
    report?.(
      `epoch ${epoch + 1}/${epochs}: loss ${(loss / examples.length).toFixed(3)} a sequence, ` +
        `${((performance.now() - began) / 1000).toFixed(1)} s`,
    );
  }
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
