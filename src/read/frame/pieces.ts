import type { Span } from "../../document/span.js";
import { type Term, termsOf } from "../date/terms.js";

/** A word, number or mark of a line. Where it stands is counted in the whole text. */
export interface Piece extends Span {
  readonly text: string;
  /** In small letters, without a full stop at its end. */
  readonly plain: string;
  readonly terms: readonly Term[];
}

const date = "\\d{4}-\\d\\d-\\d\\d(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}(?!\\d)";
const time = "\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?!\\d)";
const number = "\\d+(?:st|nd|rd|th)?(?![\\p{L}\\d])";
const word = "[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\d'’&]|\\.(?=\\p{L})|-(?=\\p{L}))*";
/**
 * Dates in figures and times before numbers; abbreviations keep their inner stops ("a.m."); a stop at a word's end is a
 * piece of its own, which abbreviations do without.
 */
const piece = new RegExp(`${date}|${time}|${number}|${word}|--+|[^\\s]`, "giu");

/** The pieces of a stretch of text, in order. */
export function piecesOf(text: string, { start, end }: Span): Piece[] {
  return Array.from(text.slice(start, end).matchAll(piece), ({ 0: word, index }) => {
    const plain = word.toLowerCase().replace(/\.$/, "");
    return { start: start + index, end: start + index + word.length, text: word, plain, terms: termsOf(plain) };
  });
}

/** The value of a piece as a term of a class; null where it is none. */
export function termOf(piece: Piece | undefined, name: Term["name"]): number | string | null {
  return piece?.terms.find((term) => term.name === name)?.value ?? null;
}

export const isWord = ({ text }: Piece): boolean => /^\p{L}/u.test(text);
export const isCapital = ({ text }: Piece): boolean => /^\p{Lu}/u.test(text);
/** Two capitals at least, and no small letter. */
export const isAllCaps = ({ text }: Piece): boolean => /^\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
/** A dash, or what some agencies write for one. */
export const isDash = ({ text }: Piece): boolean => /^(?:[—–_-]|--+)$/.test(text);
