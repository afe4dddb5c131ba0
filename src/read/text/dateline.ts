import type { Span } from "../../document/span.js";

/** A dateline is shorter than this many characters. */
const LONGEST = 80;
/**
 *     OSTREL, March 4 (Halyard) — Verrine President August Merrow hinted …
 *     ^---------------------------
 * A place in capitals; a country, a state, a day; an agency; a dash. What follows isn't in capitals: that would be a headline.
 */
const dateline = /^\p{Lu}{2}[\p{Lu}.'’-]{0,20}(?: [\p{Lu}.'’-]{1,20}){0,3}(?:, \p{Lu}[\p{L}.]{0,15}(?: \p{Lu}[\p{L}.]{0,15}| \d{1,2}){0,2}){0,3}(?: \([^()\n]{2,30}\))?(?: ?(?:—|–|--) ?| - )(?=["“‘'«]?\p{Lu}[\p{Ll} '’])/u;

/** Index after the dateline that opens the tokens from `first` to `end` of a paragraph; `first` when there is none. It is a sentence by itself. */
export function afterDateline(text: string, at: readonly Span[], first: number, end: number): number {
  const { start } = at[first];
  const match = dateline.exec(text.slice(start, start + LONGEST));
  if (match === null) return first;
  let i = first;
  while (i < end && at[i].start < start + match[0].length) i++;
  return i < end ? i : first;
}
