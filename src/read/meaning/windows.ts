import type { Range } from "../attribute/attribution.js";
import type { Sheet } from "../attribute/sheet.js";
import { stretchesToRead } from "../attribute/stretches.js";
import { MARKS } from "./word-piece.js";

/** So many tokens of neighbouring paragraphs are read together, and no more than so many at once. */
const PACKED = 128;
const LONGEST = 300;
/** A paragraph that is cut has at least so many tokens before the cut. */
const LEAST = 100;
/** Pieces that the encoder has places for. */
const MOST_PIECES = 510;

/**
 * What the encoder reads at once: whole paragraphs, up to 128 tokens of them; longer ones cut where a sentence ends.
 * Each is read as if nothing stood around it.
 */
export function windowsOf(sheet: Sheet): Range[] {
  const packed: { from: number; to: number }[] = [];
  for (const { from, to } of stretchesToRead(sheet)) {
    const last = packed.at(-1);
    if (last && to - last.from <= PACKED) last.to = to;
    else packed.push({ from, to });
  }
  return packed.flatMap((window) => cut(sheet, window));
}

function cut({ sentence }: Sheet, { from, to }: Range): Range[] {
  const found: Range[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const most = start + LONGEST;
    let end = most;
    while (end > start + LEAST && sentence[end - 1] === sentence[most]) end -= 1;
    if (end <= start + LEAST) end = most;
    found.push({ from: start, to: end });
    start = end;
  }
  return [...found, { from: start, to }];
}

/** A window as numbers, for each piece; `first` is the place of each token's first piece. */
export interface Pieces {
  readonly ids: Int32Array;
  readonly cases: Int32Array;
  readonly quotes: Int32Array;
  readonly first: Int32Array;
}

export function piecesOf(
  { quotation, quoteState, quoteKind }: Sheet,
  forms: readonly string[],
  pieces: (form: string) => readonly number[],
  { from, to }: Range,
): Pieces {
  const [ids, cases, quotes, first]: number[][] = [[MARKS.start], [0], [0], []];
  for (let t = from; t < to; t++) {
    first.push(Math.min(ids.length, MOST_PIECES - 1));
    const quote = quotation[t] < 0 ? 0 : quoteState[t] * 4 + quoteKind[t];
    for (const piece of pieces(forms[t])) {
      ids.push(piece);
      cases.push(caseOf(forms[t]));
      quotes.push(quote);
    }
  }
  const columns = [
    [...ids, MARKS.end],
    [...cases, 0],
    [...quotes, 0],
  ].map((column) => Int32Array.from(column.slice(0, MOST_PIECES)));
  return { ids: columns[0], cases: columns[1], quotes: columns[2], first: Int32Array.from(first) };
}

/** 0 lower case, 1 with a capital, 2 in capitals. */
function caseOf(form: string): number {
  if (!/^\p{Lu}/u.test(form)) return 0;
  return form.length > 1 && form === form.toUpperCase() ? 2 : 1;
}
