import type { Span } from "../../src/document/span.js";

/**
 * Where a report says what is quoted from it:
 *
 *     We have destroyed them all … know it      from the first words to the nearest last ones
 *     rejected {the offer}                      only what stands in braces; the rest tells which of several is meant
 *
 * Fails when the report says it nowhere, or more than once.
 */
export function spanOf(text: string, quote: string): Span {
  const open = quote.indexOf("{");
  if (open < 0) return wholeOf(text, quote);
  const close = quote.indexOf("}");
  const whole = wholeOf(text, quote.replace(/[{}]/g, ""));
  return { start: whole.start + open, end: whole.start + close - 1 };
}

function wholeOf(text: string, quote: string): Span {
  const [first, last] = quote.split(" … ");
  const start = onlyPlace(text, first);
  if (last === undefined) return { start, end: start + first.length };
  const at = text.indexOf(last, start + first.length);
  if (at < 0) throw new Error(`not in the report after "${first}": ${last}`);
  return { start, end: at + last.length };
}

function onlyPlace(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not in the report: ${words}`);
  if (text.includes(words, at + 1)) throw new Error(`more than once in the report: ${words}`);
  return at;
}
