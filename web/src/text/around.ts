import type { Stretch } from "./layers.js";

/** As much is shown before and after words, in characters, where paragraphs don't end before. */
const MOST = 500;

/** The paragraphs in which words stand, so that they can be judged by what is around them; long ones are cut between words. */
export function around(text: string, words: readonly Stretch[], most = MOST): Stretch {
  const start = Math.min(...words.map((one) => one.start));
  const end = Math.max(...words.map((one) => one.end));
  if (words.length === 0 || start < 0 || end > text.length) return { start: 0, end: Math.min(text.length, most) };
  const [before, after] = [text.lastIndexOf("\n", start - 1) + 1, text.indexOf("\n", end)];
  return { start: start === 0 ? 0 : cutBefore(text, before, start - most, start), end: cutAfter(text, after < 0 ? text.length : after, end + most, end) };
}

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
