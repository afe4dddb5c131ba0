import { ROLE } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { type Frame, frameOf } from "./frame.js";
import { type Ways, waysTo } from "./ways.js";

/** The cues that the first pass proposes, and which of them each token is seen from. */
export interface Governing {
  readonly cues: readonly { readonly frame: Frame; readonly ways: Ways }[];
  /** For each token of the stretch an index into `cues`, or -1. */
  readonly of: Int32Array;
}

/**
 * Cost of a token in another sentence than the cue: more than any way within one, more for each sentence between, and
 * if the cue follows.
 */
const ELSEWHERE = { base: 300, sentence: 10, ahead: 5 } as const;

/**
 * Gives each token of [from, to) the cue that it stands closest to in the tree, else in the text. `labels` are the
 * first pass's.
 */
export function governing(sheet: Sheet, labels: ArrayLike<number>, from: number, to: number): Governing {
  const of = new Int32Array(to - from).fill(-1);
  const least = new Float64Array(to - from).fill(Number.POSITIVE_INFINITY);
  const cues = cueSpans(labels, from).map(([start, end], c) => {
    const frame = frameOf(sheet, start, end, from, to);
    const ways = waysTo(sheet, frame);
    for (let t = frame.from; t < frame.to; t++) {
      const cost = costOf(sheet, frame, ways, t);
      if (cost >= least[t - from]) continue;
      least[t - from] = cost;
      of[t - from] = c;
    }
    return { frame, ways };
  });
  return { cues, of };
}

function costOf({ sentence }: Sheet, { start, end, head, from }: Frame, { steps }: Ways, t: number): number {
  if (t >= start && t < end) return 0;
  const apart = sentence[t] - sentence[head];
  if (apart === 0) return 1 + steps[t - from];
  return ELSEWHERE.base + ELSEWHERE.sentence * Math.abs(apart) + (apart < 0 ? ELSEWHERE.ahead : 0);
}

function cueSpans(labels: ArrayLike<number>, from: number): [number, number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== ROLE.cue) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === ROLE.inCue) end += 1;
    found.push([from + i, from + end]);
  }
  return found;
}
