import type { Span } from "../../document/span.js";
import { type DatePlace, datesIn } from "./dates.js";
import { type Piece, piecesOf } from "./pieces.js";

/**
 * A paragraph as the frame sees it: short enough to be a line of its own, or prose. Most are prose: only others are
 * taken apart.
 */
export class Line implements Span {
  readonly start: number;
  readonly end: number;
  /** Its words, of a long paragraph the first. */
  readonly text: string;
  #pieces: readonly Piece[] | null = null;
  #dates: readonly DatePlace[] | null = null;

  /** `paragraph`: which one it is. */
  constructor(
    private readonly whole: string,
    { start, end }: Span,
    readonly paragraph: number,
  ) {
    this.start = start;
    this.end = end;
    this.text = whole.slice(start, Math.min(end, start + LOOKED_AT));
  }

  get pieces(): readonly Piece[] {
    return (this.#pieces ??= piecesOf(this.whole, { start: this.start, end: this.start + this.text.length }));
  }

  get dates(): readonly DatePlace[] {
    return (this.#dates ??= datesIn(this.pieces));
  }

  /** Whether it may tell a year, and so a whole day. */
  get mayTellYear(): boolean {
    return /\d{4}|thousand|hundred/i.test(this.text);
  }

  get isLong(): boolean {
    return this.end - this.start > LOOKED_AT;
  }
}

/** Of a longer paragraph only so much is looked at, in characters. */
const LOOKED_AT = 600;

export const lineOf = (text: string, paragraphs: readonly Span[], paragraph: number): Line =>
  new Line(text, paragraphs[paragraph], paragraph);

/** Words, and those that begin with a small letter, by their first letters alone: prose isn't taken apart. */
const wordsIn = ({ text }: Line): number => text.match(/(?<![\p{L}\p{M}\d'’.-])\p{L}/gu)?.length ?? 0;
const smallIn = ({ text }: Line): number => text.match(/(?<![\p{L}\p{M}\d'’.-])\p{Ll}/gu)?.length ?? 0;

/** A sentence's end, with what may close after it. */
const stopAtEnd = /[.…:;]["”’»')\]]{0,3}$/;
const askAtEnd = /[?!]["”’»')\]]{0,3}$/;
/** The end of one sentence and the beginning of another. */
const sentenceBreak = /\p{Ll}{2}[.!?…]["”’»')\]]{0,3}\s+["“‘'«„(]{0,2}\p{Lu}/u;

/** No headline is longer, in words and in characters. */
const LONGEST_HEADLINE = 30;
const MOST_CHARACTERS = 300;
/** Nor one that asks or calls. */
const LONGEST_CALL = 16;

/** Whether a line tells something in sentences, rather than standing over or under such. */
export function isProse(line: Line): boolean {
  if (
    line.isLong ||
    line.text.length > MOST_CHARACTERS ||
    sentenceBreak.test(line.text) ||
    wordsIn(line) > LONGEST_HEADLINE
  )
    return true;
  if (stopAtEnd.test(line.text)) return smallIn(line) >= 3;
  return askAtEnd.test(line.text) && wordsIn(line) > LONGEST_CALL;
}
