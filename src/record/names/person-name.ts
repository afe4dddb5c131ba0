import { familyNamesFirst } from "../../language/en/family-names-first.js";
import { mensNames, womensNames } from "../../language/en/given-names.js";
import { nameForms } from "../../language/en/name-forms.js";
import { nicknames } from "../../language/en/nicknames.js";
import { nameParticles } from "../../language/en/personal-titles.js";
import { isTransliterated, plainWords, sameButEnding, spelledAlike } from "./spelling.js";

/** A person's name in its parts, plain. */
export interface PersonName {
  /** "" where only the surname is given. */
  readonly given: string;
  readonly surname: string;
}

const ARTICLES = new Set(["al", "el", "ad", "as", "ash", "at", "ar"]);

/**
 * The parts of a name, told by the name alone, so that it has the same parts in every report. Particles belong to the
 * surname, articles don't count in it: "Kim Gye Gwan" → gye gwan, kim; "Omar al-Bashir" → omar, bashir.
 */
export function partsOf(name: string): PersonName {
  const words = plainWords(name).split(" ");
  if (words.length === 1) return { given: "", surname: words[0] };
  if (isFamilyFirst(words)) return { given: words.slice(1).join(" "), surname: words[0] };
  let from = words.length - 1;
  while (from > 1 && (nameParticles.has(words[from - 1]) || ARTICLES.has(words[from - 1]))) from -= 1;
  if (from === 1 && (nameParticles.has(words[0]) || ARTICLES.has(words[0]))) from = 0;
  return {
    given: words.slice(0, from).join(" "),
    surname:
      words
        .slice(from)
        .filter((w) => !ARTICLES.has(w))
        .join(" ") || words[words.length - 1],
  };
}

function isFamilyFirst(words: readonly string[]): boolean {
  const last = words[words.length - 1];
  if (words.length > 4 || !familyNamesFirst.has(words[0]) || isGiven(last)) return false;
  return words.length >= 3 ? words.slice(1).every(isSyllable) : !isGiven(words[0]) && SYLLABLES.test(last);
}

const isGiven = (word: string): boolean => mensNames.has(word) || womensNames.has(word);
const isSyllable = (word: string): boolean =>
  word.length <= 6 && /^[^aeiouy]{0,3}[aeiouwy]{1,4}[^aeiouwy]{0,2}$/.test(word);
/** One syllable or two, as in "peng", "jiabao". */
const SYLLABLES = /^(?:[^aeiou]{0,3}[aeiou]{1,3})(?:ng|[nrklmh])?(?:[^aeiou]{1,3}[aeiou]{1,3}(?:ng|[nrklmh])?)?$/;

/** Father or son, by the words of a mention: "George Bush Sr.", "the younger Assad". */
export function generationOf(mention: string): string | null {
  const words = plainWords(mention).split(" ");
  const suffix = words[words.length - 1];
  if (["jr", "sr", "ii", "iii"].includes(suffix)) return suffix;
  return words.includes("elder") && words.indexOf("elder") < words.length - 1
    ? "sr"
    : words.includes("younger") && words.indexOf("younger") < words.length - 1
      ? "jr"
      : null;
}

/**
 * Whether two given names can be one person's: "Robert S" and "Bob", "Kye Gwan" and "Gye Gwan"; "" goes with every one.
 */
export function givenAlike(a: string, b: string): boolean {
  if (a === "" || b === "" || a === b) return true;
  const [x, y] = [a.split(" "), b.split(" ")];
  const syllables = x.length > 1 && y.length > 1 && [...x, ...y].every((word) => word.length > 1 && isSyllable(word));
  if (spelledAlike(x.join(""), y.join(""), syllables)) return true;
  return (
    wordAlike(x[0], y[0]) && x.slice(1, Math.min(x.length, y.length)).every((word, i) => wordAlike(word, y[i + 1]))
  );
}

/**
 * Whether two given names that can be one person's are spelled otherwise, neither being short for the other: "Ana" and
 * "Anna".
 */
export function isSpelledOtherwise(a: string, b: string): boolean {
  const [x, y] = [a.split(" "), b.split(" ")];
  return (
    a !== "" &&
    b !== "" &&
    x.some(
      (word, i) => y[i] !== undefined && word !== y[i] && word.length > 1 && y[i].length > 1 && !isNickname(word, y[i]),
    )
  );
}

/** Whether two given names are one in two languages: "Yevhen" and "Evgeny". */
export function isOneInLanguages(a: string, b: string): boolean {
  const [x, y] = [a.split(" ")[0], b.split(" ")[0]];
  return nameForms.some((forms) => [x, y].every((word) => forms.some((form) => spelledAlike(word, form, true))));
}

const isNickname = (a: string, b: string): boolean =>
  nicknames.get(a)?.has(b) === true || nicknames.get(b)?.has(a) === true;

function wordAlike(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return spelledAlike(a, b) || isNickname(a, b);
}

/** Whether two surnames are the same as written. */
export const surnameSame = sameButEnding;

/**
 * Whether names that are spelled otherwise are most likely one all the same: both parts vary as transliterations do,
 * and the given name is none that English spells in one way.
 */
export function isOneForeignName(a: PersonName, b: PersonName): boolean {
  if (a.given === "" || b.given === "") return isTransliterated(a.surname, true) || isTransliterated(b.surname, true);
  return (
    !isGiven(a.given.split(" ")[0]) ||
    !isGiven(b.given.split(" ")[0]) ||
    isTransliterated(a.surname, true) ||
    isTransliterated(b.surname, true)
  );
}
