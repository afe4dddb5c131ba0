import type { Range } from "../attribution.js";
import type { Linked } from "../roles.js";
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

/** The parts that share a token with a stretch; parts are in order and apart (binary search). */
export function partsIn(parts: readonly Part[], { from, to }: Range): readonly Part[] {
  const first = indexFrom(parts, from);
  let end = first;
  while (end < parts.length && parts[end].from < to) end += 1;
  return parts.slice(first, end);
}

/** Index of the first part that ends after a token. */
function indexFrom(parts: readonly Part[], token: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle].to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * For each part the indices of the statements that have it, or some of it, as their content, but for those that are
 * told inside it.
 */
export function holdersOf(parts: readonly Part[], statements: readonly Linked[]): number[][] {
  const holders = parts.map((): number[] => []);
  statements.forEach(({ cue, content }, i) => {
    for (const piece of content)
      for (let p = indexFrom(parts, piece.from); p < parts.length && parts[p].from < piece.to; p++)
        if (!holds(parts[p], cue) && !holders[p].includes(i)) holders[p].push(i);
  });
  return holders;
}

/** For each token the index of the statement in whose cue it stands, or -1. */
export function cueIndex({ n }: Sheet, statements: readonly Linked[]): Int32Array {
  const cues = new Int32Array(n).fill(-1);
  for (let i = statements.length - 1; i >= 0; i--) cues.fill(i, statements[i].cue.from, statements[i].cue.to);
  return cues;
}

/** The sentence of a token: its first token, and the one after its last. */
export const sentenceAt = ({ sentence, sentenceStart }: Sheet, t: number): Range => ({
  from: sentenceStart[sentence[t]],
  to: sentenceStart[sentence[t] + 1],
});

/** The paragraph of a token likewise. */
export const paragraphAt = ({ paragraph, paragraphStart }: Sheet, t: number): Range => ({
  from: paragraphStart[paragraph[t]],
  to: paragraphStart[paragraph[t] + 1],
});

/** Whether two stretches of tokens share one. */
export const meet = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;
export const holds = (a: Range, b: Range): boolean => a.from <= b.from && b.to <= a.to;
