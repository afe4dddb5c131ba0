import type { Sheet } from "../sheet.js";

/**
 * A cue that the first pass found, tokens [start, end), with its topmost token, and the tokens [from, to) that may
 * belong to it.
 */
export interface Frame {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

/** A statement reaches this many sentences before its cue and after it, and this many tokens. */
const REACH = { sentencesBefore: 4, sentencesAfter: 8, tokensBefore: 200, tokensAfter: 300 } as const;

/** The frame of a cue, within the stretch [from, to) that is being read. */
export function frameOf(sheet: Sheet, start: number, end: number, from: number, to: number): Frame {
  const head = headOf(sheet, start, end);
  const s = sheet.sentence[head];
  const firstSentence = Math.max(0, s - REACH.sentencesBefore);
  const endSentence = Math.min(sheet.sentenceStart.length - 1, s + REACH.sentencesAfter + 1);
  return {
    start,
    end,
    head,
    from: Math.min(start, Math.max(from, sheet.sentenceStart[firstSentence], start - REACH.tokensBefore)),
    to: Math.max(end, Math.min(to, sheet.sentenceStart[endSentence], end + REACH.tokensAfter)),
  };
}

/**
 * The topmost token of a cue: the one whose head lies outside it; the first of several that is a verb, else the first.
 */
export function headOf(sheet: Sheet, start: number, end: number): number {
  let head = -1;
  for (let t = start; t < end; t++) {
    if (sheet.head[t] >= start && sheet.head[t] < end) continue;
    if (sheet.words[t].upos === "PUNCT" && t + 1 < end) continue;
    if (head < 0 || (sheet.words[head].upos !== "VERB" && sheet.words[t].upos === "VERB")) head = t;
  }
  return head < 0 ? start : head;
}
