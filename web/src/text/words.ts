import type { Stretch } from "./layers.js";

/** Words, with what holds them together; a mark stands by itself, so that it can be left out. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.,\-‑][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

/** Where the words of a text begin and end. */
export const wordsIn = (text: string): Stretch[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** A stretch as whole words; null where there are none in it. */
export function whole(words: readonly Stretch[], { start, end }: Stretch): Stretch | null {
  const [first, last] = [words.find((word) => word.end > start), words.findLast((word) => word.start < end)];
  return first && last && first.start <= last.start ? { start: first.start, end: last.end } : null;
}

/** A stretch with one of its ends moved by so many words: never out of the text, never to nothing. */
export function moved(words: readonly Stretch[], { start, end }: Stretch, which: "start" | "end", by: number): Stretch {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  if (first < 0 || last < 0) return { start, end };
  const [from, to] =
    which === "start" ? [within(first + by, 0, last), last] : [first, within(last + by, first, words.length - 1)];
  return { start: words[from]?.start ?? start, end: words[to]?.end ?? end };
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The sentence before or after a stretch; with 0, the one in which it begins. */
export function sentenceFrom(text: string, { start }: Stretch, by: number): Stretch {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)]
    .map(({ segment, index }) => trimmed(segment, index))
    .filter((one) => one.end > one.start);
  const here = sentences.findLastIndex((one) => one.start <= start);
  return sentences[within(Math.max(here, 0) + by, 0, sentences.length - 1)] ?? { start: 0, end: text.length };
}

function trimmed(segment: string, index: number): Stretch {
  const start = index + segment.length - segment.trimStart().length;
  return { start, end: Math.max(start, index + segment.trimEnd().length) };
}
