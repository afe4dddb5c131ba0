import type { Sheet } from "../attribute/sheet.js";

/** What the network sees of a token as it stands to a cue: small counts, a number a column. */
export const FRAME_COLUMNS = ["distance", "up", "down", "branch", "cueBranch", "edge", "quotation"] as const;
export const FRAME_SIZES = { distance: 32, up: 8, down: 10, edge: 4, quotation: 9 } as const;

/** The tokens [from, to) among which the source and content of a cue [start, end) are sought. */
export interface Window {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The cue's word that the others hang from: the first whose head lies outside. */
function topOf({ head }: Sheet, { start, end }: Window): number {
  for (let t = start; t < end; t++) if (head[t] < start || head[t] >= end) return t;
  return start;
}

/**
 * A column after the other for the tokens of a window: FRAME_COLUMNS.length × n. `relations` gives a relation's place
 * in training's list.
 */
export function frameColumns(sheet: Sheet, relations: ReadonlyMap<number, number>, window: Window): Int32Array {
  const { start, end, from, to } = window;
  const n = to - from;
  const out = new Int32Array(FRAME_COLUMNS.length * n);
  const top = topOf(sheet, window);
  const ways = waysFrom(sheet, top, window);
  const rel = (t: number): number => (t < 0 ? 0 : (relations.get(sheet.relation[t]) ?? 0));
  for (let i = 0; i < n; i++) {
    const t = from + i;
    out[i] = distanceOf(t, start, end);
    out[n + i] = ways.up[i];
    out[2 * n + i] = ways.down[i];
    out[3 * n + i] = rel(ways.branch[i]);
    out[4 * n + i] = rel(ways.cueBranch[i]);
    out[5 * n + i] =
      ways.branch[i] < 0 ? 0 : (sheet.left[ways.branch[i]] === t ? 1 : 0) + (sheet.right[ways.branch[i]] === t ? 2 : 0);
    out[6 * n + i] = quotationOf(sheet, t, top);
  }
  return out;
}

/** 0 in the cue; 1..15 before it, 16..31 after it. */
function distanceOf(t: number, start: number, end: number): number {
  if (t >= start && t < end) return 0;
  const d = t < start ? start - t : t - end + 1;
  const step =
    d < 7
      ? d
      : d < 9
        ? 7
        : d < 12
          ? 8
          : d < 16
            ? 9
            : d < 22
              ? 10
              : d < 30
                ? 11
                : d < 45
                  ? 12
                  : d < 65
                    ? 13
                    : d < 100
                      ? 14
                      : 15;
  return t < start ? step : 15 + step;
}

/** Whether it stands in no quotation, in the cue's or in another; in the cue's sentence, one before or one after. */
function quotationOf({ quotation, sentence }: Sheet, t: number, top: number): number {
  const quoted = quotation[t] < 0 ? 0 : quotation[t] === quotation[top] ? 1 : 2;
  return quoted + 3 * (sentence[t] === sentence[top] ? 0 : sentence[t] < sentence[top] ? 1 : 2);
}

interface Ways {
  /**
   * Steps from the cue's top word up to what it has in common with the token, and down from there: 0..6; 7 in another
   * sentence.
   */
  readonly up: Uint8Array;
  readonly down: Uint8Array;
  /** The words by which token and cue hang from what they have in common; -1 for none. */
  readonly branch: Int32Array;
  readonly cueBranch: Int32Array;
}

/**
 * The ways through the tree from the cue to every token of its window. Linear: what is known of a head is known of all
 * below it.
 */
function waysFrom({ head, sentence, sentenceStart }: Sheet, top: number, { from, to }: Window): Ways {
  const n = to - from;
  const ways = {
    up: new Uint8Array(n).fill(7),
    down: new Uint8Array(n).fill(9),
    branch: new Int32Array(n).fill(-1),
    cueBranch: new Int32Array(n).fill(-1),
  };
  const known = new Uint8Array(n);
  const inside = (t: number): boolean =>
    t >= Math.max(from, sentenceStart[sentence[top]]) && t < Math.min(to, sentenceStart[sentence[top] + 1]);
  for (let t = top, steps = 0, below = -1; inside(t) && !known[t - from]; below = t, t = head[t], steps++) {
    ways.up[t - from] = Math.min(6, steps);
    ways.down[t - from] = 0;
    ways.cueBranch[t - from] = below;
    known[t - from] = 1;
  }
  const path: number[] = [];
  for (let first = Math.max(from, sentenceStart[sentence[top]]); inside(first); first++) {
    let t = first;
    while (inside(t) && !known[t - from]) {
      known[t - from] = 1;
      path.push(t);
      t = head[t];
    }
    const joins = inside(t) && ways.up[t - from] < 7;
    for (let below = path.pop(), above = t; below !== undefined; above = below, below = path.pop()) {
      if (!joins) continue;
      const a = above - from;
      const b = below - from;
      ways.up[b] = ways.up[a];
      ways.down[b] = Math.min(8, ways.down[a] + 1);
      ways.branch[b] = ways.down[a] === 0 ? below : ways.branch[a];
      ways.cueBranch[b] = ways.cueBranch[a];
    }
  }
  return ways;
}
