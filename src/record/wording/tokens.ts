import { calendarNames } from "../../language/en/calendar-names.js";
import { irregularVerbs } from "../../language/en/irregular-verbs.js";
import { personalPronouns } from "../../language/en/pronouns.js";
import {
  beforeIs,
  countedWithArticle,
  lightWords,
  notPast,
  numberScales,
  openingWords,
  reportedPronouns,
  sameWords,
  signsAsWords,
  writtenNumbers,
} from "../../language/en/like-words.js";
import { unaccented } from "../names/spelling.js";

/** A word as it is compared with those of another telling. */
export interface Token {
  /** In the dress that all its forms have in common: "accepted" → "accept", "3,000" → "3000". */
  readonly word: string;
  /** *name*: written large inside a sentence; *calendar*: a day or month, or a number. */
  readonly kind: "name" | "calendar" | "other";
}

/**
 * Acronyms with full stops, numbers, signs that are read as words, commas, words with what is joined to them by hyphens
 * or apostrophes.
 */
const TOKEN = /(?:\p{Lu}\.){2,}|(?<!\S)[-−–](?=\d)|\d+(?:[.,:]\d+)*|[%$€£¥?,]|\p{L}+(?:['-]\p{L}+)*/gu;

/**
 * The words of a sentence that count, in order: without those that a report leaves out or changes freely (see
 * like-words), but with "and" and commas, which part what is told.
 */
export function tokensIn(sentence: string): Token[] {
  const plain = unaccented(sentence)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\bper cent\b/gi, "percent");
  const isShouted = !/\p{Ll}/u.test(plain);
  const raw = [...plain.matchAll(TOKEN)].flatMap(([token], i) => partsOf(token, i > 0 && !isShouted));
  return withoutLight(joinedNumbers(withoutOpening(raw)));
}

/** Whether a word only joins others: no part of what is compared. */
export const isJoint = (word: string): boolean => word === "and" || word === ",";

interface Raw {
  /** Lower case, but for acronyms. */
  readonly lower: string;
  readonly isLarge: boolean;
}

const SHORT_PREFIX = /^(?:\p{L}{1,3})-(?=\p{L})/u;

/** "won't" → will not; "Orvane's" → orvane; "re-open" → reopen; "four-party" → four party. */
function partsOf(token: string, isInside: boolean): Raw[] {
  const acronym = token.replace(/\./g, "");
  if (/^\p{Lu}{2,}$/u.test(acronym) && (isInside || acronym !== token)) return [{ lower: acronym, isLarge: true }];
  if (!/^\p{L}/u.test(token)) return [{ lower: /^[-−–]/.test(token) ? "minus" : token, isLarge: false }];
  return token
    .replace(SHORT_PREFIX, (prefix) => prefix.slice(0, -1))
    .split("-")
    .flatMap((word, i) => clitics(word.toLowerCase(), isInside && i === 0 && /^\p{Lu}/u.test(word)));
}

function clitics(word: string, isLarge: boolean): Raw[] {
  const raw = (lower: string): Raw => ({ lower, isLarge });
  if (word === "cannot") return [raw("can"), raw("not")];
  const [, stem, ending] = /^(\p{L}+?)(n't|'(?:s|m|d|re|ve|ll))$/u.exec(word) ?? [];
  if (ending === undefined) return [raw(word.replace(/'/g, ""))];
  if (ending === "'s") return beforeIs.has(stem) ? [raw(stem), raw(stem === "let" ? "us" : "be")] : [raw(stem)];
  if (ending === "n't") return [raw(stem === "ai" ? "be" : stem), raw("not")];
  return ending === "'ve" ? [raw(stem)] : [raw(stem), raw(ending)];
}

function withoutOpening(raw: readonly Raw[]): readonly Raw[] {
  const from = raw.findIndex(({ lower }) => !openingWords.has(lower) && !isJoint(lower));
  return from < 0 ? raw : raw.slice(from);
}

/** "3 thousand", "3,000", "three thousand" → 3000. */
function joinedNumbers(raw: readonly Raw[]): Raw[] {
  const joined: Raw[] = [];
  for (const one of raw) {
    const value = amountOf(one.lower);
    const scale = numberScales.get(one.lower);
    const before = joined.at(-1);
    if (scale !== undefined && before !== undefined && IS_NUMBER.test(before.lower))
      joined[joined.length - 1] = { ...before, lower: String(Number(before.lower) * scale) };
    else joined.push(value === null ? one : { ...one, lower: String(value) });
  }
  return joined.map((one, i) => (isAmount(joined, i) ? joined[i + 1] : isAmount(joined, i - 1) ? joined[i - 1] : one));
}

/** "$5" is "5 dollars". */
const isAmount = (raw: readonly Raw[], i: number): boolean =>
  /^[$€£¥]$/.test(raw[i]?.lower ?? "") && IS_NUMBER.test(raw[i + 1]?.lower ?? "");

const IS_NUMBER = /^\d+(?:\.\d+)?(?:e\+\d+)?$/;

function amountOf(word: string): number | null {
  if (!/^\d/.test(word)) return writtenNumbers.get(word) ?? null;
  const plain = word.replace(/,(?=\d{3}(?!\d))/g, "");
  return IS_NUMBER.test(plain) ? Number(plain) : null;
}

function withoutLight(raw: readonly Raw[]): Token[] {
  return raw.flatMap(({ lower, isLarge }, i): Token[] => {
    const next = raw[i + 1]?.lower;
    if (/^ha(?:ve|s|d)$/.test(lower) && next === "to") return [{ word: "must", kind: "other" }];
    if (lower === "to" && /^ha(?:ve|s|d)$/.test(raw[i - 1]?.lower ?? "")) return [];
    if (lower === "a" && countedWithArticle.has(next ?? "")) return [{ word: "some", kind: "other" }];
    if (lightWords.has(lower) || (lower === "on" && calendarNames.has(next ?? ""))) return [];
    const kind =
      calendarNames.has(lower) || IS_NUMBER.test(lower)
        ? "calendar"
        : isLarge && !reportedPronouns.has(lower)
          ? "name"
          : "other";
    return [{ word: dressed(lower), kind }];
  });
}

const dresses = new Map<string, string>();
const MOST_DRESSED = 20_000;

/** What all forms of a word have in common; told once for each. */
function dressed(lower: string): string {
  const known = dresses.get(lower);
  if (known !== undefined) return known;
  if (dresses.size >= MOST_DRESSED) dresses.clear();
  const word =
    signsAsWords.get(lower) ??
    sameWords.get(lower) ??
    (personalPronouns.has(lower) ? lower : stem(irregularVerbs.get(lower) ?? lower));
  const now = sameWords.get(word) ?? word;
  dresses.set(lower, now);
  return now;
}

const SHORTEST = 3;

/** Without the endings of tense, person and number, in one spelling. "-ing" stays: who is attacking isn't attacked. */
function stem(word: string): string {
  if (word.length <= SHORTEST || notPast.has(word) || !/^\p{Ll}+$/u.test(word)) return word;
  const base = withoutEnding(word);
  if (base.length <= SHORTEST) return base;
  const spelled = base.replace(/(?<=[a-z]{2})our$/, "or").replace(/(?<=[a-z]{3})is(?=e?$|ing$|ation)/, "iz");
  const bare = spelled.replace(/e{1,2}$/, "").replace(/([bdfgklmnprtz])\1$/, "$1");
  return bare.length < SHORTEST ? base : bare;
}

function withoutEnding(word: string): string {
  if (/[a-z]{2}ie[sd]$/.test(word)) return word.replace(/ie[sd]$/, "y");
  if (word.endsWith("eed")) return word.slice(0, -1);
  const past = word.slice(0, -2);
  if (word.endsWith("ed") && /[aeiouy]/.test(past)) return past.length < SHORTEST ? `${past}e` : past;
  return word.replace(/(?<=ss|x|z|ch|sh)es$/, "").replace(/(?<![sui])s$/, "");
}
