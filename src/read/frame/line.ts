import type { Span } from "../../document/span.js";
import { type DatePlace, datesIn } from "./dates.js";
import { isCapital, isWord, type Piece, piecesOf } from "./pieces.js";

/** A paragraph as the frame sees it: short enough to be a line of its own, or prose. */
export interface Line extends Span {
  /** Which paragraph it is. */
  readonly paragraph: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly dates: readonly DatePlace[];
}

/** Of a longer paragraph only so much is looked at, in characters. */
const LOOKED_AT = 600;

export function lineOf(text: string, paragraphs: readonly Span[], paragraph: number): Line {
  const { start, end } = paragraphs[paragraph];
  const pieces = piecesOf(text, { start, end: Math.min(end, start + LOOKED_AT) });
  return { start, end, paragraph, text: text.slice(start, end), pieces, dates: datesIn(pieces) };
}

const wordsIn = ({ pieces }: Line): number => pieces.filter(isWord).length;
const smallIn = ({ pieces }: Line): number => pieces.filter((piece) => isWord(piece) && !isCapital(piece)).length;

/** A sentence's end, with what may close after it. */
const stopAtEnd = /[.…:;]["”’»')\]]{0,3}$/;
const askAtEnd = /[?!]["”’»')\]]{0,3}$/;
/** The end of one sentence and the beginning of another. */
const sentenceBreak = /\p{Ll}{2}[.!?…]["”’»')\]]{0,3}\s+["“‘'«„(]{0,2}\p{Lu}/u;

/** No headline is longer, in words. */
const LONGEST_HEADLINE = 30;
/** Nor one that asks or calls. */
const LONGEST_CALL = 16;

/** Whether a line tells something in sentences, rather than standing over or under such. */
export function isProse(line: Line): boolean {
  if (line.text.length > LOOKED_AT || wordsIn(line) > LONGEST_HEADLINE || sentenceBreak.test(line.text)) return true;
  if (stopAtEnd.test(line.text)) return smallIn(line) >= 3;
  return askAtEnd.test(line.text) && wordsIn(line) > LONGEST_CALL;
}
