import type { Graph } from "../../../model/engine.js";
import type { Stretch } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { batchesOf, sideBySide } from "./batches.js";
import { type Encoded, rowsOf } from "./encoder.js";
import { FRAME_COLUMNS, frameColumns, type Window, windowOf } from "./frame-columns.js";

/** Labels of a token in a cue's frame: outside, first and further tokens of its source, of a piece of its content. */
export const PARTS = ["source", "content"] as const;
export const PART_LABELS = 2 * PARTS.length + 1;

/** A cue that was proposed. */
export interface Candidate {
  readonly encoded: Encoded;
  readonly cue: Stretch;
}

export interface Frame {
  readonly candidate: Candidate;
  readonly window: Window;
  /** Scores of every part at every token of the window: n × 5. */
  readonly parts: Float64Array;
}

/** Tokens in a batch. */
const ROOM = 4096;

/** What of the words around each cue is its source and its content; in no order. */
export async function framesOf(
  graph: Graph,
  width: number,
  sheet: Sheet,
  relations: ReadonlyMap<number, number>,
  candidates: readonly Candidate[],
): Promise<Frame[]> {
  const found: Frame[] = [];
  const windows = candidates.map((candidate) => ({
    candidate,
    window: windowOf(candidate.cue.from, candidate.cue.to, candidate.encoded.range.from, candidate.encoded.range.to),
  }));
  for (const batch of batchesOf(windows, ({ window }) => window.to - window.from, ROOM)) {
    const lengths = batch.map(({ window }) => window.to - window.from);
    const size = batch.length;
    const longest = Math.max(...lengths);
    const own = new Float32Array(longest * size * width);
    const cue = new Float32Array(size * width);
    batch.forEach(({ candidate: { encoded }, window }, b) => {
      const { from } = encoded.range;
      const { start, end } = window;
      for (let i = 0; i < lengths[b]; i++)
        own.set(
          encoded.own.subarray((window.from - from + i) * width, (window.from - from + i + 1) * width),
          (i * size + b) * width,
        );
      // First, middle and last word of the cue.
      for (const t of [start, (start + end - 1) >> 1, end - 1])
        for (let k = 0; k < width; k++) cue[b * width + k] += encoded.cue[(t - from) * width + k] / 3;
    });
    const columns = sideBySide(
      batch.map(({ window }) => frameColumns(sheet, relations, window)),
      lengths,
      FRAME_COLUMNS.length,
    );
    const { parts } = await graph.run({
      own: { data: own, dims: [longest, size, width] },
      cue: { data: cue, dims: [size, width] },
      columns: { data: columns, dims: [FRAME_COLUMNS.length, longest, size] },
      lengths: { data: Int32Array.from(lengths), dims: [size] },
    });
    batch.forEach(({ candidate, window }, b) =>
      found.push({ candidate, window, parts: Float64Array.from(rowsOf(parts, b, lengths[b], size, PART_LABELS)) }),
    );
  }
  return found;
}
