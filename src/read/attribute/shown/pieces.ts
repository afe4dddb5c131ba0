import type { Range } from "../attribution.js";
import type { Linked, Stretch } from "../roles.js";
import type { Sheet } from "../sheet.js";
import { meet } from "./parts.js";

/**
 * Content without some stretches of tokens; of what is left, marks at the ends of a cut and what holds no word go too.
 */
export function without(sheet: Sheet, content: readonly Stretch[], gone: readonly Range[]): Stretch[] {
  return gone.reduce<readonly Stretch[]>(
    (pieces, range) =>
      pieces.flatMap((piece) => {
        if (!meet(piece, range)) return [piece];
        const before = trimmed(sheet, { ...piece, to: range.from });
        const after = trimmed(sheet, { ...piece, from: range.to });
        return [before, after].filter((part) => part !== null);
      }),
    content,
  ) as Stretch[];
}

/** A piece without the marks at its ends but for those of quotations; null where no word is left. */
function trimmed({ words, quoteState }: Sheet, piece: Stretch): Stretch | null {
  let { from, to } = piece;
  const isLoose = (t: number): boolean => words[t].upos === "PUNCT" && quoteState[t] !== 1 && quoteState[t] !== 3;
  while (from < to && isLoose(from)) from += 1;
  while (to > from && isLoose(to - 1)) to -= 1;
  for (let t = from; t < to; t++) if (words[t].upos !== "PUNCT") return { ...piece, from, to };
  return null;
}

/** Content with a stretch of tokens that it doesn't hold yet, in the order of the text. */
export function including(content: readonly Stretch[], { from, to }: Range, probability: number): readonly Stretch[] {
  if (content.some((piece) => piece.from <= from && to <= piece.to)) return content;
  const others = content.filter((piece) => !meet(piece, { from, to }));
  const own = content.filter((piece) => meet(piece, { from, to }));
  const joined: Stretch = {
    role: "content",
    from: Math.min(from, ...own.map((p) => p.from)),
    to: Math.max(to, ...own.map((p) => p.to)),
    probability: Math.max(probability, ...own.map((p) => p.probability)),
  };
  return [...others, joined].sort((a, b) => a.from - b.from);
}

/** A statement that the marks on the page show. `probability`: how sure it is that it is right, 0..1. */
export const shownStatement = (
  cue: Range,
  source: Range | null,
  content: readonly Range[],
  probability: number,
): Linked => ({
  cue: { role: "cue", from: cue.from, to: cue.to, probability },
  source: source && { role: "source", from: source.from, to: source.to, probability },
  content: content.map(({ from, to }): Stretch => ({ role: "content", from, to, probability })),
  shown: probability,
});
