import { columnsOf } from "./columns.js";
import { DIM, type Paint, type Style } from "./style.js";
import { type Piece, wrap } from "./wrap.js";

/** How a section's lines are set. */
export interface Setting {
  readonly width: number;
  readonly paint: Paint;
}

/**
 * What is said of one statement, meeting or position: its id before the first line, the others under the first word.
 */
export function entry(
  id: string,
  parts: readonly (readonly Piece[])[],
  { width, paint }: Setting,
  indent = "  ",
): string[] {
  const label = `${indent}${id} `;
  const under = " ".repeat(columnsOf(label));
  const filled = parts.filter((pieces) => pieces.some(({ text }) => text.trim() !== ""));
  const [first = under, ...rest] = filled.flatMap((pieces) => wrap(pieces, width, paint, under));
  return [indent + paint(`${id} `, DIM) + first.slice(under.length), ...rest];
}

/** Pieces with a dim dot between them; what is null or empty is left out. */
export function dotted(pieces: readonly (Piece | null)[]): Piece[] {
  const there = pieces.filter((piece): piece is Piece => piece !== null && piece.text !== "");
  return there.flatMap((piece, i) => (i === 0 ? [piece] : [{ text: " · ", style: DIM }, piece]));
}

export const piece = (text: string | null, style: Style): Piece | null => (text === null ? null : { text, style });
