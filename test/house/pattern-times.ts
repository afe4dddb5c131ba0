import { Script } from "node:vm";
import fc from "fast-check";
import { cpuOfSync } from "../cpu.js";
import type { Pattern } from "./patterns.js";
import { runs } from "../effort.js";

/** Lengths of the texts that are compared, in code units. */
const SHORT = 8_000;
const LONG = 4 * SHORT;
/** Milliseconds for the long text: less is never slow, more always is. */
const QUICK = 1.5;
const BUDGET = 50;
/** How much longer the long text may take: what is linear takes 4 times as long, what is quadratic 16 times. */
const GROWTH = 10;
/** Milliseconds for all texts of a pattern together: more is a pattern that never ends. */
const ENDLESS = 3_000;

/** Beginning, a piece that is repeated, end. */
type Hostile = readonly [head: string, piece: string, tail: string];

/** Characters of the kinds that patterns ask for, beside those that they name. */
const SAMPLES = [
  "a",
  "n",
  "Z",
  "é",
  "漢",
  "😀",
  "0",
  "7",
  " ",
  "\n",
  "\t",
  "\u00A0",
  "\u0301",
  "\u200B",
  "\uD800",
  "_",
  "-",
  ".",
  ",",
  "'",
  "’",
  "“",
  '"',
  "/",
  "@",
  "!",
  "\u0000",
];

/**
 * Texts that a pattern may take long for: what it names, what matches and what nearly does, over and over, and then
 * something else.
 */
export function hostileTexts(pattern: Pattern): Hostile[] {
  const letters = [...new Set([...pattern.source, ...SAMPLES])];
  const match = matching(pattern);
  const mixed = fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 4 }).map((pieces) => pieces.join(""));
  const cut = fc.tuple(match, fc.nat()).map(([text, n]) => text.slice(0, n % (text.length + 1)));
  const stretched = match.map((text) => text + text.slice(-1).repeat(3));
  const piece = fc.oneof(mixed, match, cut, stretched).filter((text) => text.length > 0);
  const random = fc.sample(
    fc.tuple(fc.oneof(fc.constant(""), cut), piece, fc.constantFrom("!", "", "\n", "\u0000")),
    runs(40),
  );
  return [...letters.map((letter): Hostile => ["", letter, "!"]), ...random];
}

/** Texts that match; what looks ahead is left out, and all of it where fast-check can't tell. */
function matching({ source, flags }: Pattern): fc.Arbitrary<string> {
  const plain = source.replace(/\(\?<?[=!](?:\\.|\[(?:\\.|[^\]\\])*\]|[^()[\\])*\)/gs, "");
  return fc.stringMatching(new RegExp(plain, flags.replace(/[iy]/g, ""))).map((text) => text.slice(0, 200));
}

const repeated = ([head, piece, tail]: Hostile, length: number): string =>
  head + piece.repeat(Math.ceil(length / piece.length)) + tail;

/**
 * Milliseconds to look through a text: for all matches where that is what the pattern is for, at the beginning only if
 * it sticks.
 */
function spent(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return cpuOfSync(() => (pattern.global ? text.replace(pattern, "") : pattern.test(text)));
}

const least = (pattern: RegExp, text: string): number =>
  Math.min(...Array.from({ length: 3 }, () => spent(pattern, text)));

/**
 * Whether a text takes longer than in proportion to its length. What else the machine does can only make it look so: it
 * is tried several times.
 */
function isSlow(pattern: RegExp, hostile: Hostile): boolean {
  const long = repeated(hostile, LONG);
  const first = spent(pattern, long);
  if (first < QUICK || first > 10 * BUDGET) return first > QUICK;
  const taken = least(pattern, long);
  return taken > BUDGET || (taken > QUICK && taken > GROWTH * least(pattern, repeated(hostile, SHORT)));
}

/** The first text that a pattern is slow with; null when there is none. */
export function slowText(pattern: Pattern): Hostile | null {
  const compiled = new RegExp(pattern.source, pattern.flags);
  const texts = hostileTexts(pattern);
  let tried: Hostile | null = null;
  const search = (): Hostile | null => texts.find((hostile) => isSlow(compiled, (tried = hostile))) ?? null;
  for (let timeout = ENDLESS; ; timeout *= 2) {
    const from = process.cpuUsage();
    try {
      // Nothing else stops a regular expression that has begun.
      return new Script("search()").runInNewContext({ search }, { timeout }) as Hostile | null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      // That is a time by the clock: on a busy machine it may have had little of it.
      if (process.cpuUsage(from).user / 1000 > ENDLESS / 2) return tried;
    }
  }
}
