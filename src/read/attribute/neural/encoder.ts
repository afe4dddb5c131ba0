import type { Graph } from "../../../model/engine.js";
import type { Range } from "../attribution.js";
import { ROLE_LABELS } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { batchesOf, sideBySide } from "./batches.js";
import { COLUMNS, columnsOf, headsOf, type Vocabularies } from "./columns.js";

/** What the encoder makes of a range of tokens. */
export interface Encoded {
  readonly range: Range;
  /** Scores of every role at every token: n × 7. */
  readonly roles: Float64Array;
  /** What a frame sees of a token, and of a cue: n × width each. */
  readonly own: Float32Array;
  readonly cue: Float32Array;
}

/** Tokens in a batch, the empty places at the ends of shorter ranges included. */
const ROOM = 2048;

/**
 * Runs the encoder over ranges; the results come in batches, in no order. `width` is the number of columns of `own`.
 */
export async function* encoded(
  graph: Graph,
  width: number,
  sheet: Sheet,
  vocabularies: Vocabularies,
  likely: Uint8Array,
  ranges: readonly Range[],
): AsyncGenerator<Encoded[]> {
  for (const batch of batchesOf(ranges, ({ from, to }) => to - from, ROOM)) {
    const lengths = batch.map(({ from, to }) => to - from);
    const size = batch.length;
    const longest = Math.max(...lengths);
    const columns = sideBySide(
      batch.map(({ from, to }) => columnsOf(sheet, vocabularies, likely, from, to)),
      lengths,
      COLUMNS.length,
    );
    // Where the head stands among all tokens of the batch.
    const heads = sideBySide(
      batch.map(({ from, to }) => headsOf(sheet, from, to)),
      lengths,
      1,
    );
    for (let i = 0; i < heads.length; i++) heads[i] = heads[i] * size + (i % size);
    const { roles, own, cue } = await graph.run({
      columns: { data: columns, dims: [COLUMNS.length, longest, size] },
      heads: { data: heads, dims: [longest, size] },
      lengths: { data: Int32Array.from(lengths), dims: [size] },
    });
    yield batch.map((range, b) => ({
      range,
      roles: Float64Array.from(rowsOf(roles, b, lengths[b], size, ROLE_LABELS)),
      own: rowsOf(own, b, lengths[b], size, width),
      cue: rowsOf(cue, b, lengths[b], size, width),
    }));
  }
}

/** The rows of one sequence of a batch: length × width. */
export function rowsOf(all: Float32Array, b: number, length: number, size: number, width: number): Float32Array {
  const rows = new Float32Array(length * width);
  for (let i = 0; i < length; i++) {
    const at = (i * size + b) * width;
    for (let k = 0; k < width; k++) rows[i * width + k] = all[at + k];
  }
  return rows;
}
