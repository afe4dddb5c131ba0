import { calendarNames, weekdays } from "../../../language/en/calendar-names.js";
import { timeWords } from "../../../language/en/quotation-words.js";
import { reportVerbs } from "../../../language/en/report-verbs.js";
import { agentNouns, groupNouns, officeNouns, personNouns } from "../../../language/en/roles.js";
import type { Range } from "../attribution.js";
import type { Sheet } from "../sheet.js";

/** Words that can stand for who speaks: "she said". */
const SPEAKING: ReadonlySet<string> = new Set(["he", "she", "they", "i", "we", "it", "who"]);
const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const BEFORE_NOUN: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM"]);
/** A phrase that names who speaks is no longer. */
const LONGEST = 14;

export const isUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a token is a name's: no day, no month; but "August Merrow". */
export const isName = (sheet: Sheet, t: number): boolean =>
  (sheet.words[t].upos === "PROPN" || isUpper(sheet.words[t].norm)) && !isDay(sheet, t);

/** Whether a token is a day's or a month's name, and no given name before another name. */
function isDay({ words, n }: Sheet, t: number): boolean {
  const word = words[t].norm.toLowerCase();
  if (!calendarNames.has(word)) return false;
  return (
    weekdays.has(word) ||
    t + 1 >= n ||
    !isUpper(words[t + 1].norm) ||
    calendarNames.has(words[t + 1].norm.toLowerCase())
  );
}

/**
 * The token after a phrase that may name who speaks, "the foreign minister of Orvane, "she"; `t` where none stands
 * there.
 */
export function afterPhrase(sheet: Sheet, t: number, end: number): number {
  const { words } = sheet;
  if (t >= end) return t;
  if (SPEAKING.has(words[t].norm.toLowerCase())) return t + 1;
  let to = t;
  let named = t;
  for (const last = Math.min(end, t + LONGEST); to < last && goesOn(sheet, t, to, named); to++)
    if (NOMINAL.has(words[to].upos) || isName(sheet, to)) named = to + 1;
  return named;
}

/** Whether a token belongs to the phrase from `from`, whose last noun or name stands before `named`. */
function goesOn(sheet: Sheet, from: number, t: number, named: number): boolean {
  const { words } = sheet;
  const { norm, upos, xpos } = words[t];
  const word = norm.toLowerCase();
  if (isDay(sheet, t) || timeWords.has(word) || norm.startsWith("@")) return false;
  if (upos === "PROPN" || NOMINAL.has(upos) || isUpper(norm)) return true;
  if (xpos === "POS" || (word === "." && t > from)) return t > from && words[t - 1].end === words[t].start;
  if (t > from && (word === "of" || word === "for")) return named === t;
  // After a name nothing tells more of it: "said Merrow late on Friday".
  const afterName = named > from && named === t && isUpper(words[t - 1].norm);
  return (
    (BEFORE_NOUN.has(upos) || xpos === "PRP$") &&
    !afterName &&
    (named === from || named < t || words[t - 1].upos !== "NOUN")
  );
}

/** Forms of "be" and "have", and modal verbs, are no verbs of saying. */
const AUXILIARY: ReadonlySet<string> = new Set(
  "be have do will would can could may might shall should must ought need".split(" "),
);

/** Whether a token is a verb that may say that somebody speaks, in a finite form. */
export function isSayingVerb({ words }: Sheet, t: number): boolean {
  const { norm, lemma, upos, xpos } = words[t];
  if (isUpper(norm) || AUXILIARY.has(lemma) || xpos === "VBG") return false;
  return upos === "VERB" || reportVerbs.has(norm);
}

/** Whether a noun says what somebody is. */
export const isRole = ({ words }: Sheet, t: number): boolean =>
  [officeNouns, agentNouns, personNouns, groupNouns].some((nouns) => nouns.has(words[t].lemma));

const PERSONS: ReadonlySet<string> = new Set(["he", "she", "they", "i", "we"]);

/** Whether a phrase names somebody: a pronoun of a person, a name, what somebody is. */
export function isSomebody(sheet: Sheet, { from, to }: Range): boolean {
  if (from + 1 === to && PERSONS.has(sheet.words[from].norm.toLowerCase())) return true;
  if (isRole(sheet, to - 1)) return true;
  for (let t = from; t < to; t++) if (isName(sheet, t)) return true;
  return false;
}
