/**
 * Linear-chain conditional random field (Lafferty et al. 2001), decoding only; training is elsewhere.
 * `emit` holds the scores of n positions × `labels`, row-major; `move[a * labels + b]` the score of label b after a;
 * `start[b]` that of b at position 0. Scores are natural logarithms up to a constant; -Infinity forbids.
 */
export interface Chain {
  readonly labels: number;
  readonly start: Float64Array;
  readonly move: Float64Array;
}

/** The best sequence of labels, and nothing else. */
export function viterbi({ labels, start, move }: Chain, emit: Float64Array, n: number): Int32Array {
  const best = new Int32Array(n);
  if (n === 0) return best;
  const from = new Int32Array(n * labels);
  let score = new Float64Array(labels);
  let next = new Float64Array(labels);
  for (let b = 0; b < labels; b++) score[b] = start[b] + emit[b];
  for (let i = 1; i < n; i++) {
    for (let b = 0; b < labels; b++) {
      let top = Number.NEGATIVE_INFINITY;
      let origin = 0;
      for (let a = 0; a < labels; a++) {
        const s = score[a] + move[a * labels + b];
        if (s > top) {
          top = s;
          origin = a;
        }
      }
      next[b] = top + emit[i * labels + b];
      from[i * labels + b] = origin;
    }
    [score, next] = [next, score];
  }
  let last = 0;
  for (let b = 1; b < labels; b++) if (score[b] > score[last]) last = b;
  for (let i = n - 1; i >= 0; i--) {
    best[i] = last;
    last = from[i * labels + last];
  }
  return best;
}

/** Forward and backward sums, each position's row scaled to sum to one (Rabiner 1989), and the marginals they give. */
export interface Sums {
  /** n × labels: probability of each label at each position. */
  readonly marginal: Float64Array;
  /** n × labels, row i scaled: α. */
  readonly forward: Float64Array;
  /** n × labels, row i scaled: β. */
  readonly backward: Float64Array;
  /** n × labels: exp(emit − row maximum). */
  readonly potential: Float64Array;
  /** Natural logarithm of the sum over all sequences. */
  readonly logZ: number;
}

/** Probabilities of every label at every position. `moveExp[a * labels + b]` is exp(move), computed once by `exps`. */
export function forwardBackward(chain: Chain, moveExp: Float64Array, emit: Float64Array, n: number): Sums {
  const { labels } = chain;
  const size = n * labels;
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const potential = new Float64Array(size);
  const marginal = new Float64Array(size);
  let logZ = 0;
  for (let i = 0; i < n; i++) {
    const row = i * labels;
    let top = Number.NEGATIVE_INFINITY;
    for (let b = 0; b < labels; b++) top = Math.max(top, emit[row + b]);
    for (let b = 0; b < labels; b++) potential[row + b] = Math.exp(emit[row + b] - top);
    let sum = 0;
    for (let b = 0; b < labels; b++) {
      let reach = 0;
      if (i === 0) reach = Math.exp(chain.start[b]);
      else for (let a = 0; a < labels; a++) reach += forward[row - labels + a] * moveExp[a * labels + b];
      forward[row + b] = reach * potential[row + b];
      sum += forward[row + b];
    }
    for (let b = 0; b < labels; b++) forward[row + b] /= sum;
    logZ += top + Math.log(sum);
  }
  for (let b = 0; b < labels; b++) backward[size - labels + b] = 1;
  for (let i = n - 2; i >= 0; i--) {
    const row = i * labels;
    let sum = 0;
    for (let a = 0; a < labels; a++) {
      let reach = 0;
      for (let b = 0; b < labels; b++)
        reach += moveExp[a * labels + b] * potential[row + labels + b] * backward[row + labels + b];
      backward[row + a] = reach;
      sum += reach;
    }
    for (let a = 0; a < labels; a++) backward[row + a] /= sum;
  }
  for (let i = 0; i < n; i++) {
    const row = i * labels;
    let sum = 0;
    for (let b = 0; b < labels; b++) {
      marginal[row + b] = forward[row + b] * backward[row + b];
      sum += marginal[row + b];
    }
    for (let b = 0; b < labels; b++) marginal[row + b] /= sum;
  }
  return { marginal, forward, backward, potential, logZ };
}

export const exps = (scores: Float64Array): Float64Array => scores.map(Math.exp);
