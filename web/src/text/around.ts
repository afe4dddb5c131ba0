import type { Stretch } from "./layers.js";

/** As much is shown before and after words, in characters, where paragraphs don't end before. */
const MOST = 500;
/** Paragraphs that are shorter than this are shown with the one before: newspapers have a sentence to each. */
const LEAST = 240;

/**
 * The paragraphs in which words stand, so that they can be judged by what is around them; long ones are cut between
 * words.
 */
export function around(text: string, words: readonly Stretch[], most = MOST, least = LEAST): Stretch {
  const start = Math.min(...words.map((one) => one.start));
  const end = Math.max(...words.map((one) => one.end));
  if (words.length === 0 || start < 0 || end > text.length) return { start: 0, end: Math.min(text.length, most) };
  const [own, after] = [paragraphAt(text, start), text.indexOf("\n", end)];
  const till = cutAfter(text, after < 0 ? text.length : after, end + most, end);
  const before = till - own < least ? paragraphAt(text, text.slice(0, own).trimEnd().length) : own;
  return { start: cutBefore(text, before, start - most, start), end: till };
}

/** Where the paragraph begins in which a place is. */
const paragraphAt = (text: string, place: number): number => (place === 0 ? 0 : text.lastIndexOf("\n", place - 1) + 1);

function cutBefore(text: string, paragraph: number, farthest: number, words: number): number {
  if (paragraph >= farthest) return paragraph;
  const space = text.indexOf(" ", farthest);
  return space < 0 || space >= words ? farthest : space + 1;
}

function cutAfter(text: string, paragraph: number, farthest: number, words: number): number {
  if (paragraph <= farthest) return paragraph;
  const space = text.lastIndexOf(" ", farthest);
  return space <= words ? farthest : space;
}
