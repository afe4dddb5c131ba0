import type { Span } from "../document/span.js";

const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A report's text as brat gets it: line ends are "\n" alone, and characters that some programs take for one, or that
 * can't be shown, are replaced. As long as the text it is made of, so that all offsets hold: "\r\n" becomes " \n".
 */
export const bratText = (text: string): string =>
  text
    .replace(/\r\n/g, " \n")
    .replace(/\r/g, "\n")
    .replace(CONTROL, (c) => (/\s/.test(c) ? " " : "\ufffd"));

/**
 * What an annotation covers, in order: without white space at its ends, broken where a line ends, neighbours joined.
 */
export function fragmentsOf(text: string, spans: readonly Span[]): Span[] {
  const pieces = spans.flatMap((span) => linesOf(text, span)).sort((a, b) => a.start - b.start || a.end - b.end);
  const fragments: Span[] = [];
  for (const piece of pieces) {
    const last = fragments[fragments.length - 1];
    if (last && piece.start <= last.end)
      fragments[fragments.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    else fragments.push(piece);
  }
  return fragments;
}

/** A span line by line, each trimmed; empty ones are left out. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (let from = start; from < end; ) {
    const at = text.indexOf("\n", from);
    const to = at === -1 || at > end ? end : at;
    const trimmed = trim(text, from, to);
    if (trimmed.start < trimmed.end) lines.push(trimmed);
    from = to + 1;
  }
  return lines;
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
