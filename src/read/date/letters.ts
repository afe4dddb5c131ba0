import type { Span } from "../../document/span.js";
import type { Attribution } from "../attribute/attribution.js";
import type { Tokens, Tree } from "../tag/tree.js";
import type { Letter } from "../text/letters.js";
import { reckoned } from "./expression.js";
import { expressionsIn } from "./find.js";
import { parsedDay } from "./iso.js";

/** The mails in a report: whose words were written on which day. */
export interface Letters {
  /**
   * The day on which the words at a token were written: a letter's own, null where that isn't told; the report's
   * outside of letters.
   */
  dayAt(token: number, publishedAt: string | null): string | null;
  /** The letter that a token belongs to, -1 outside. */
  letterAt(token: number): number;
  /** Whether a token stands in a letter's head. */
  isHead(token: number): boolean;
  /** Each letter's sender, by its tokens; `to` is where the letter ends. */
  readonly senders: readonly { readonly name: Tokens; readonly to: number }[];
}

export const NO_LETTERS: Letters = {
  dayAt: (_, publishedAt) => publishedAt,
  letterAt: () => -1,
  isHead: () => false,
  senders: [],
};

/** Finds out the days of letters, by the dates in their heads. */
export function lettersOver(tree: Tree, letters: readonly Letter[]): Letters {
  if (letters.length === 0) return NO_LETTERS;
  const places = letters.map((letter) => tokensIn(tree, letter));
  const over = innermost(places, tree.words.length);
  const heads = new Uint8Array(tree.words.length);
  for (const { start, headEnd } of letters) {
    const { from, to } = tokensIn(tree, { start, end: headEnd });
    heads.fill(1, from, to);
  }
  const days = letters.map(({ date }) => (date === null ? null : dayIn(tree, tokensIn(tree, date))));
  return {
    dayAt: (token, publishedAt) => (over[token] < 0 ? publishedAt : days[over[token]]),
    letterAt: (token) => over[token],
    isHead: (token) => heads[token] === 1,
    senders: letters.flatMap(({ sender }, i) =>
      sender === null ? [] : [{ name: tokensIn(tree, sender), to: places[i].to }],
    ),
  };
}

/** For each token the last of some stretches that holds it, -1 for none. They come in the order in which they begin. */
function innermost(stretches: readonly Tokens[], tokens: number): Int32Array {
  const over = new Int32Array(tokens).fill(-1);
  const open: number[] = [];
  let at = 0;
  const upTo = (token: number): void => {
    while (open.length > 0 && at < token) {
      const last = open[open.length - 1];
      const end = Math.min(token, stretches[last].to);
      if (end > at) over.fill(last, at, end);
      at = Math.max(at, end);
      if (stretches[last].to <= at) open.pop();
    }
    at = Math.max(at, token);
  };
  stretches.forEach(({ from }, i) => {
    upTo(from);
    open.push(i);
  });
  upTo(tokens);
  return over;
}

/** The tokens that begin in a stretch of the text. */
function tokensIn({ words }: Tree, { start, end }: Span): Tokens {
  const from = firstFrom(words, start);
  return { from, to: Math.max(from, firstFrom(words, end)) };
}

/** The first token that begins at a place or after it. */
function firstFrom(words: Tree["words"], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first whole day that some words name by themselves. */
function dayIn(tree: Tree, { from, to }: Tokens): string | null {
  const setting = { today: null, outlook: "near", reference: null } as const;
  for (const expression of expressionsIn(tree, from, to)) {
    const value = reckoned(expression, setting);
    if (parsedDay(value) !== null) return value.slice(0, 10);
  }
  return null;
}

/** Attributions without those that are only of a letter's head: "On March 7, Hale wrote:" says nothing. */
export function outsideHeads(attributions: readonly Attribution[], { isHead }: Letters): Attribution[] {
  const kept = attributions.flatMap((one, i) =>
    one.content.every(({ from, to }) => isHead(from) && isHead(to - 1)) ? [] : [i],
  );
  if (kept.length === attributions.length) return [...attributions];
  const place = new Map(kept.map((i, k) => [i, k]));
  const around = (i: number): number => (i < 0 ? -1 : (place.get(i) ?? around(attributions[i].within)));
  return kept.map((i) => ({ ...attributions[i], within: around(attributions[i].within) }));
}
