import type { Chain } from "../../model/crf.js";

/** Labels of the second pass: outside, first and further tokens of the source, first and further tokens of content. */
export const FRAME = { outside: 0, source: 1, inSource: 2, content: 3, inContent: 4 } as const;
export const FRAME_LABELS = 5;

/** A state is a label with what has been met so far: a source (1), content (2). Only those that can be are listed. */
const STATES = [
  [0, 0], [0, 1], [0, 2], [0, 3],
  [1, 1], [1, 3], [2, 1], [2, 3],
  [3, 2], [3, 3], [4, 2], [4, 3],
] as const;

const START = STATES.map(([label, met]) => met === { 0: 0, 1: 1, 2: -1, 3: 2, 4: -1 }[label]);

/** Which states may come before each: what was met stays met, and a source begins only where none was met. */
const BEFORE = STATES.map(([label, met]) =>
  STATES.flatMap(([previous, had], i) => {
    const grows = label === FRAME.source ? met === (had | 1) && (had & 1) === 0 : label === FRAME.content ? met === (had | 2) : met === had;
    const continues = label === FRAME.inSource ? previous === 1 || previous === 2 : label === FRAME.inContent ? previous === 3 || previous === 4 : true;
    return grows && continues ? [i] : [];
  }),
);

/** The best labels for a frame with at most one source and, where `content` is asked for, at least one stretch of content. */
export function bestFrame({ start, move }: Chain, emit: Float64Array, n: number, content: boolean): { labels: Uint8Array; score: number } {
  const size = STATES.length;
  const from = new Uint8Array(n * size);
  let score = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(size);
  for (let s = 0; s < size; s++) if (START[s]) score[s] = start[STATES[s][0]] + emit[STATES[s][0]];
  for (let i = 1; i < n; i++) {
    for (let s = 0; s < size; s++) {
      const label = STATES[s][0];
      let top = Number.NEGATIVE_INFINITY;
      for (const p of BEFORE[s]) {
        const value = score[p] + move[STATES[p][0] * FRAME_LABELS + label];
        if (value > top) {
          top = value;
          from[i * size + s] = p;
        }
      }
      next[s] = top + emit[i * FRAME_LABELS + label];
    }
    [score, next] = [next, score];
  }
  let last = -1;
  for (let s = 0; s < size; s++) {
    if (content && (STATES[s][1] & 2) === 0) continue;
    if (last < 0 || score[s] > score[last]) last = s;
  }
  const labels = new Uint8Array(n);
  const total = score[last];
  for (let i = n - 1, s = last; i >= 0; i--) {
    labels[i] = STATES[s][0];
    s = from[i * size + s];
  }
  return { labels, score: total };
}
