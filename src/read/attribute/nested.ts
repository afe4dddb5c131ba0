import type { Linked } from "./roles.js";

/** A statement, and the index of the one in whose content it stands, or -1. */
export type Nested = Linked & { readonly within: number };

/**
 * Puts statements into each other: each stands in the smallest whose content holds its cue. One whose content leaves
 * the content that its cue stands in is none, and a source outside of it isn't its source: nobody's words end outside
 * of what is said of them. Of several that give the same words to the same source ("quoted … as saying") one is kept.
 * `tokens`: of the text. The largest come first.
 */
export function nested(found: readonly Linked[], tokens: number): Nested[] {
  const innermost = new Int32Array(tokens).fill(-1);
  const kept: Nested[] = [];
  const seen = new Set<string>();
  for (const linked of [...found].sort((a, b) => sizeOf(b) - sizeOf(a))) {
    const within = innermost[linked.cue.from];
    if (within >= 0 && !linked.content.every((piece) => isInside(piece, kept[within]))) continue;
    const source = within < 0 || linked.source === null || isInside(linked.source, kept[within]) ? linked.source : null;
    const own = { ...linked, source };
    const places = placesOf(own);
    if (seen.has(places)) continue;
    seen.add(places);
    const at = kept.push({ ...own, within }) - 1;
    for (const { from, to } of own.content) innermost.fill(at, from, to);
  }
  return kept;
}

const sizeOf = ({ content }: Linked): number => content.reduce((sum, piece) => sum + piece.to - piece.from, 0);

const isInside = (piece: { from: number; to: number }, { content }: Linked): boolean =>
  content.some(({ from, to }) => from <= piece.from && piece.to <= to);

/** The places of who says what, as text. */
const placesOf = ({ source, content }: Linked): string =>
  [...(source ? [source] : []), ...content].map(({ role, from, to }) => `${role} ${from} ${to}`).join();
