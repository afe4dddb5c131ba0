import type { Range } from "../attributor.js";
import type { Sheet } from "../sheet.js";

/** Kinds of quotations in the sheet: somebody's words. */
const SPEECH = 1;

/** What of an outermost quotation lies in one paragraph, marks included. Somebody's words: no name, no fragment. */
export interface Part extends Range {
  /** Index of its quotation. */
  readonly quotation: number;
}

/** In the order of the text. */
export function partsOf({ n, quotation, quoteKind, paragraph }: Sheet): Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && quotation[to] === quotation[from] && paragraph[to] === paragraph[from]) to += 1;
    if (quotation[from] >= 0 && quoteKind[from] === SPEECH) parts.push({ from, to, quotation: quotation[from] });
    from = to;
  }
  return parts;
}

/** The sentence of a token: its first token, and the one after its last. */
export const sentenceAt = ({ sentence, sentenceStart }: Sheet, t: number): Range => ({ from: sentenceStart[sentence[t]], to: sentenceStart[sentence[t] + 1] });

/** The paragraph of a token likewise. */
export const paragraphAt = ({ paragraph, paragraphStart }: Sheet, t: number): Range => ({ from: paragraphStart[paragraph[t]], to: paragraphStart[paragraph[t] + 1] });

/** Whether two stretches of tokens share one. */
export const meet = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
export const holds = (a: Range, b: Range): boolean => a.from <= b.from && b.to <= a.to;
