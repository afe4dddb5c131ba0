import type { Span } from "../../document/span.js";
import { isLowerAt, isSpaceAt } from "./characters.js";

/** A line without the white space at its ends. Empty when `start` equals `end`. */
interface Line extends Span {
  /** Columns of white space before its first character; a tab counts four. */
  readonly indent: number;
  /** Ended by a form feed or a paragraph separator: what follows is another paragraph whatever it looks like. */
  readonly last: boolean;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const bullet = /[-*+•·‣▪●■►◦–—](?=\s)|(?:\d{1,3}|[A-Za-z]|[ivx]{2,4})[.)](?=\s)|\([\da-z]{1,3}\)(?=\s)/y;
/** A live report's entry begins with the time: "10:05", "10.20am", "1005 GMT -". */
const stampTime = "\\[?(?:[01]?\\d|2[0-4])[:.h][0-5]\\d(?::[0-5]\\d)?\\]?(?: ?[ap]\\.?m\\b\\.?)?";
const stampZone = "(?: (?:GMT|UTC|BST|CET|EST|EDT|PST|ET))?";
const stampEnd = "(?=[\\s:,–—-])";
const stamp = new RegExp(`${stampTime}${stampZone}${stampEnd}|\\d{4} (?:GMT|UTC)${stampEnd}`, "iy");
const stopAtEnd = /[.?!…:;"”’»)\]]/;

/** Lines longer than this are paragraphs; text wrapped by hand or by a wire is narrower. Columns. */
const WIDEST_WRAP = 100;
/**
 * Lines narrower than this tell nothing about wrapping, unless most of them stop in the middle of a sentence: a
 * newspaper's column. Columns.
 */
const NARROWEST_WRAP = 45;
const NARROWEST_COLUMN = 20;
/** Shorter lines may be headings or bylines even when what follows begins in lower case. Columns. */
const SHORTEST_BROKEN_OFF = 35;
/**
 * A line this much shorter than the widest still counts as full, if the next line's first word would not have fitted.
 * Columns.
 */
const RAGGED = 4;

/**
 * Paragraphs: runs of lines with nothing blank between them. Where lines are wrapped at a width, lines that are full
 * run on into the next; any other line break ends a paragraph, so that headlines, datelines and list items stay by
 * themselves.
 */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const width = wrapWidthOf(text, lines);
  const paragraphs: { start: number; end: number }[] = [];
  let listed = false;
  let joined = false;
  lines.forEach((line, i) => {
    if (line.start === line.end) return;
    const before = lines[i - 1];
    const adjoins = before !== undefined && before.start < before.end && !before.last;
    joined = adjoins && (fillsUp(text, before, line, width, listed) || breaksOff(text, before, line, joined));
    if (joined) {
      paragraphs[paragraphs.length - 1].end = line.end;
    } else {
      listed = isListItem(text, line);
      paragraphs.push({ start: line.start, end: line.end });
    }
  });
  return paragraphs;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const { index, 0: mark } of text.matchAll(lineBreak)) {
    lines.push(lineBetween(text, at, index, mark === "\f" || mark === "\u2029"));
    at = index + mark.length;
  }
  lines.push(lineBetween(text, at, text.length, true));
  return lines;
}

function lineBetween(text: string, from: number, to: number, last: boolean): Line {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isSpaceAt(text, start)) indent += text[start++] === "\t" ? 4 : 1;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return { start, end, indent, last };
}

/**
 * The column at which the text is wrapped, or 0 when it isn't: most lines with a neighbour below are long, none too
 * long.
 */
function wrapWidthOf(text: string, lines: readonly Line[]): number {
  let pairs = 0;
  let broken = 0;
  let widest = 0;
  let narrow = 0;
  let wide = 0;
  for (let i = 0; i < lines.length; i++) {
    if (!hasNeighbour(lines, i)) continue;
    const width = lines[i].indent + lines[i].end - lines[i].start;
    if (width > WIDEST_WRAP) wide++;
    else {
      narrow++;
      if (width > widest) widest = width;
    }
    const next = lines[i + 1];
    if (next === undefined || next.start === next.end || lines[i].last) continue;
    pairs++;
    if (isLowerAt(text, next.start) && !stopAtEnd.test(text[lines[i].end - 1])) broken++;
  }
  const narrowest = pairs > 2 && broken * 2 >= pairs ? NARROWEST_COLUMN : NARROWEST_WRAP;
  return wide * 5 > narrow || widest < narrowest ? 0 : widest;
}

const hasNeighbour = (lines: readonly Line[], i: number): boolean =>
  lines[i].end > lines[i].start &&
  ((i > 0 && lines[i - 1].end > lines[i - 1].start) || (i + 1 < lines.length && lines[i + 1].end > lines[i + 1].start));

/** Whether `before` is full, so that `line` goes on with its paragraph. */
function fillsUp(text: string, before: Line, line: Line, width: number, listed: boolean): boolean {
  const length = before.indent + before.end - before.start;
  if (width === 0 || length > WIDEST_WRAP) return false;
  if (line.indent > before.indent + 1 && !listed) return false;
  if (length + 1 + firstWordLength(text, line) <= width - RAGGED) return false;
  return !isListItem(text, line) || (!listed && !stopAtEnd.test(text[before.end - 1]));
}

/** Whether `before` stops in the middle of a sentence: no stop at its end, and `line` begins in lower case. */
function breaksOff(text: string, before: Line, line: Line, joined: boolean): boolean {
  if (!isLowerAt(text, line.start) || stopAtEnd.test(text[before.end - 1]) || isListItem(text, line)) return false;
  return joined || before.end - before.start >= SHORTEST_BROKEN_OFF;
}

function firstWordLength(text: string, line: Line): number {
  let end = line.start;
  while (end < line.end && end - line.start < WIDEST_WRAP && !isSpaceAt(text, end)) end++;
  return end - line.start;
}

function isListItem(text: string, line: Line): boolean {
  return [bullet, stamp].some((opening) => {
    opening.lastIndex = line.start;
    return opening.test(text) && opening.lastIndex < line.end;
  });
}
