import { shinglesOf } from "./hash.js";
import { plainWords } from "./names/spelling.js";

/**
 * The length of the runs of words that are compared, and the least share of the shorter text's that is in the longer
 * one too. Of wire reports, other ones on the same matter share a quarter at most, later ones of the same report half.
 */
const ALIKE = { run: 3, share: 0.4 };
/** The same where one of them has fewer words than this. */
const SHORT = 16;
const ALIKE_SHORT = { run: 2, share: 0.5 };
/** So many words tell. */
const MOST = 5_000;

/**
 * Whether one text may be another wording of the other one: corrected, gone on with, cut short. Two texts on one matter
 * aren't.
 */
export function isAlike(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const { run, share } = Math.min(x.length, y.length) < SHORT ? ALIKE_SHORT : ALIKE;
  return shared(shinglesOf(x, run), shinglesOf(y, run)) >= share;
}

/**
 * Whether a text holds no more than part of another one: its first lines, which may end amid a word, with what stands
 * for the rest after them.
 */
export function isPartOf(part: string, whole: string): boolean {
  const words = wordsOf(part.replace(/(?:\[(?:…|\.{3})\]|…|\.{3})\s*$/u, "")).join(" ");
  return words !== "" && ` ${wordsOf(whole).join(" ")}`.includes(` ${words}`);
}

/** Words without the differences of type that say nothing. */
function wordsOf(text: string): string[] {
  const words = plainWords(text.slice(0, 20 * MOST))
    .split(" ")
    .filter((word) => word !== "");
  return words.slice(0, MOST);
}

/** The share of the smaller set that is in the other one, 0..1. */
function shared(a: readonly string[], b: readonly string[]): number {
  const [fewer, more] = [new Set(a), new Set(b)].sort((x, y) => x.size - y.size);
  let both = 0;
  for (const item of fewer) if (more.has(item)) both++;
  return fewer.size === 0 ? 0 : both / fewer.size;
}
