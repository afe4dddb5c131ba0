import type { Span } from "../../document/span.js";
import { reportVerbs } from "../../language/en/report-verbs.js";
import { isUpperAt } from "./characters.js";

/** A name before a verb of saying has at most so many words; so has what "the" begins. */
const LONGEST_NAME = 5;
const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "i", "we"]);
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "his", "her", "its", "their"]);
/** What may come after the words that say whose a quotation is. */
const AFTER: ReadonlySet<string> = new Set(
  (
    ". , ; : — – - on in at to during after before as while when from by through via last late early yesterday " +
    "today monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/** Verbs that name a hearer: "told reporters", "asked him". */
const TELLING: ReadonlySet<string> = new Set(["told", "tells", "asked", "asks"]);

/** A text's words, as far as the end of a quotation without a closing mark is told by them. */
export interface Words {
  readonly text: string;
  readonly at: readonly Span[];
}

/** A quotation whose closing mark was forgotten, by its tokens. */
export interface Unclosed {
  readonly first: number;
  /** Where it would end: its paragraph's end. */
  readonly end: number;
  /** Nothing after this token is looked at. */
  readonly limit: number;
  /** The next mark of its kind that opens, or -1. */
  readonly next: number;
}

/**
 * Where it ends: before the words that say whose it is, else with the last sentence before the next opening mark.
 * `isTold`: by such words, after which it doesn't go on.
 */
export function endOfUnclosed(words: Words, { first, end, limit, next }: Unclosed): { end: number; isTold: boolean } {
  for (let i = first + 2; i < limit; i++) {
    const after = /^[,?!…—–]$/.test(wordAt(words, i - 1)) ? afterTelling(words, i, limit) : i;
    if (after > i) return { end: i, isTold: after >= limit || wordAt(words, after) !== "," };
  }
  if (next < 0) return { end, isTold: false };
  for (let i = next - 1; i > first + 1; i--) if (/^[.?!…]/.test(wordAt(words, i))) return { end: i + 1, isTold: false };
  return { end: next, isTold: false };
}

/** The token after "Petra Ilm said" or "said the minister" where that stands at a token by itself, else `i`. */
function afterTelling(words: Words, i: number, limit: number): number {
  if (isVerb(words, i)) {
    const after = i + 1 < limit ? afterName(words, i + 1, limit) : i + 1;
    return after > i + 1 ? after : i;
  }
  const verb = afterName(words, i, limit);
  if (verb === i || verb >= limit || !isVerb(words, verb)) return i;
  const next = verb + 1;
  return next >= limit || TELLING.has(wordAt(words, verb)) || AFTER.has(wordAt(words, next).toLowerCase()) ? next : i;
}

const isVerb = (words: Words, i: number): boolean => reportVerbs.has(wordAt(words, i));

/** The token after a name, a pronoun or "the" and its noun; `i` where none of them stands there. */
function afterName(words: Words, i: number, limit: number): number {
  const first = wordAt(words, i).toLowerCase();
  if (PRONOUNS.has(first)) return i + 1;
  const isNamed = isUpperAt(words.text, words.at[i].start);
  if (!isNamed && !ARTICLES.has(first)) return i;
  let to = i + 1;
  while (
    to < Math.min(limit, i + LONGEST_NAME) &&
    !isVerb(words, to) &&
    (isNamed ? isUpperAt(words.text, words.at[to].start) : /^\p{L}/u.test(wordAt(words, to)))
  )
    to++;
  return to;
}

/** A token as it stands; of a long one its beginning. */
const wordAt = ({ text, at }: Words, i: number): string =>
  text.slice(at[i].start, Math.min(at[i].end, at[i].start + 16));
