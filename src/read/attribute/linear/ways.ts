import { mix } from "../../../model/hash.js";
import type { Sheet } from "../sheet.js";
import type { Frame } from "./frame.js";

/** Ancestors further up than this are not looked at. */
const HIGHEST = 40;

/** How the tokens of a frame hang together with the cue's head: columns over [from, to). */
export interface Ways {
  /** Hash of the whole path from the token to the cue's head; 0 where there is none. */
  readonly path: Int32Array;
  /**
   * The child of the lowest common ancestor on the token's side (the token itself if it is that ancestor); -1 in other
   * sentences.
   */
  readonly branch: Int32Array;
  /** Hash of that branch: how far above the cue it leaves, and its relation there. */
  readonly turn: Int32Array;
  /** Steps from token to cue, those down to the cue counted twice; 255 where there is no way. */
  readonly steps: Uint8Array;
}

export function waysTo(sheet: Sheet, { head: cue, from, to }: Frame): Ways {
  const n = to - from;
  const ways = {
    path: new Int32Array(n),
    branch: new Int32Array(n).fill(-1),
    turn: new Int32Array(n),
    steps: new Uint8Array(n).fill(255),
  };
  const above = new Uint8Array(n);
  let up = 0;
  let down = 17;
  for (let a = cue; a >= from && a < to && up < HIGHEST; a = sheet.head[a]) {
    const k = a - from;
    above[k] = 1;
    ways.branch[k] = a;
    ways.path[k] = ways.turn[k] = mix(down, up === 0 ? 1 : 2);
    ways.steps[k] = 2 * up;
    down = mix(down, sheet.relation[a]);
    up += 1;
  }
  const s = sheet.sentence[cue];
  const first = Math.max(from, sheet.sentenceStart[s]);
  const end = Math.min(to, sheet.sentenceStart[s + 1]);
  const waiting: number[] = [];
  for (let i = first; i < end; i++) {
    let t = i;
    while (t >= first && t < end && ways.branch[t - from] < 0) {
      waiting.push(t);
      t = sheet.head[t];
    }
    while (waiting.length > 0) place(sheet, ways, above, waiting.pop() as number, from, first, end);
  }
  return ways;
}

/** Fills in a token whose head is done, or has none in reach. */
function place(
  sheet: Sheet,
  { path, branch, turn, steps }: Ways,
  above: Uint8Array,
  t: number,
  from: number,
  first: number,
  end: number,
): void {
  const h = sheet.head[t];
  const k = t - from;
  if (h < first || h >= end) {
    branch[k] = t;
    path[k] = turn[k] = 3;
    return;
  }
  const up = h - from;
  const side = t < h ? 1 : 2;
  branch[k] = above[up] ? t : branch[up];
  turn[k] = above[up] ? mix(mix(turn[up], sheet.relation[t]), side) : turn[up];
  path[k] = steps[up] < 12 ? mix(path[up], sheet.relation[t] + side) : path[up];
  steps[k] = Math.min(254, steps[up] + 1);
}
