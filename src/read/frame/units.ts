import type { Span } from "../../document/span.js";
import { dateLineOf } from "./date-line.js";
import { isProse, lineOf } from "./line.js";
import { kindOf } from "./line-kind.js";

/** No line of a day or of counts is longer, in characters. */
const LONGEST = 80;

/**
 * Paragraphs, without the lines of a frame that run on into them by their length alone:
 *     of the Republic of Sorland and the Tessalian Federation ⏎ Norrvik, 21 June 2031
 *                                                              ^---------------------
 */
export const unitsOf = (text: string, paragraphs: readonly Span[]): Span[] =>
  paragraphs.flatMap((paragraph) => unitsIn(text, paragraph));

function unitsIn(text: string, { start, end }: Span): Span[] {
  const above: Span[] = [];
  const below: Span[] = [];
  let rest: Span = { start, end };
  for (let first = firstLine(text, rest); first && isOfFrame(text, first.line); first = firstLine(text, rest)) {
    above.push(first.line);
    rest = first.rest;
  }
  for (let last = lastLine(text, rest); last && isOfFrame(text, last.line); last = lastLine(text, rest)) {
    below.unshift(last.line);
    rest = last.rest;
  }
  return [...above, rest, ...below];
}

interface Cut {
  readonly line: Span;
  readonly rest: Span;
}

/** The first line of several, and what is left; null for a line alone, or a long one. */
function firstLine(text: string, { start, end }: Span): Cut | null {
  const at = text.slice(start, Math.min(end, start + LONGEST)).search(/[\r\n]/);
  return at <= 0 ? null : { line: trimmed(text, start, start + at), rest: trimmed(text, start + at, end) };
}

function lastLine(text: string, { start, end }: Span): Cut | null {
  const from = Math.max(start, end - LONGEST);
  const tail = text.slice(from, end);
  const at = Math.max(tail.lastIndexOf("\n"), tail.lastIndexOf("\r"));
  return at < 0 || from + at <= start
    ? null
    : { line: trimmed(text, from + at, end), rest: trimmed(text, start, from + at) };
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - (words.length - words.trimEnd().length) };
}

/** Whether a line is a day, a time or counts; one that ends a sentence is of the paragraph. */
function isOfFrame(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end);
  if (!/\d/.test(words) || /[.,;:]$/.test(words)) return false;
  const line = lineOf(text, [span], 0);
  if (isProse(line)) return false;
  const kind = kindOf(line);
  return kind === "counts" || kind === "time" || dateLineOf(line) !== null;
}
