import type { Stretch } from "./roles.js";
import type { Sheet } from "./sheet.js";

/**
 * Content ends with its paragraph; and content that holds a part of a quotation that runs on over paragraphs holds all
 * of it, each paragraph's part a piece:
 *
 *     He said: “We spoke of our fathers.      Nothing after [from, to) is looked at.
 *              ^-----------------------
 *     “We left it there.”
 *     ^------------------
 */
export function withWholeQuotations(
  sheet: Sheet,
  cue: Stretch,
  content: readonly Stretch[],
  from: number,
  to: number,
): Stretch[] {
  const pieces = new Map<number, Stretch>();
  const add = (piece: Stretch): void => {
    const known = pieces.get(piece.from);
    if (!known || known.to < piece.to) pieces.set(piece.from, piece);
  };
  for (const piece of content.flatMap((c) => byParagraph(sheet, c))) {
    const runs = sheet.quotation[cue.from] === sheet.quotation[piece.from] ? [] : runsOn(sheet, piece, from, to);
    if (runs.length < 2) add(piece);
    else for (const run of runs) add({ ...piece, ...run });
  }
  const found = [...pieces.values()].sort((a, b) => a.from - b.from);
  return found.filter((p, i) => i === 0 || p.to > found[i - 1].to);
}

function byParagraph({ paragraphStart, paragraph }: Sheet, piece: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let from = piece.from; from < piece.to; ) {
    const to = Math.min(piece.to, paragraphStart[paragraph[from] + 1]);
    found.push({ ...piece, from, to });
    from = to;
  }
  return found;
}

/** The parts, one a paragraph, of the quotation that a piece of content starts in. */
function runsOn(sheet: Sheet, piece: Stretch, from: number, to: number): { from: number; to: number }[] {
  const { quotation, paragraph } = sheet;
  const q = quotation[piece.from];
  if (q < 0) return [];
  let first = piece.from;
  while (first > from && quotation[first - 1] === q) first -= 1;
  const runs: { from: number; to: number }[] = [];
  for (let t = first; t < to && quotation[t] === q; t++) {
    const last = runs.at(-1);
    if (last && paragraph[t] === paragraph[last.from]) last.to = t + 1;
    else runs.push({ from: t, to: t + 1 });
  }
  return runs;
}
