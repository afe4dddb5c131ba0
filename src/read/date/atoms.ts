import { bodyWords } from "../../language/en/body-words.js";
import { afterAmounts, beforeAmounts, beforeYears, numberedNouns } from "../../language/en/dates/amounts.js";
import { doubtfulAbbreviations, doubtfulMonths } from "../../language/en/dates/calendar.js";
import { groupNouns } from "../../language/en/roles.js";
import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";
import { type Term, termsOf } from "./terms.js";

/**
 * A word, or a part of one between hyphens ("16-hour" → 16, hour), with the classes of words for time that it may
 * belong to.
 */
export interface Atom {
  readonly token: number;
  readonly word: string;
  readonly terms: readonly Term[];
  /**
   * Whether an expression may begin and end here: at the edges of a token, and not with a preposition whose noun
   * follows.
   */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly capital: boolean;
}

const hyphen = /[-‐‑–]/;
const none: readonly Term[] = [];

/**
 * The atoms of tokens [from, to). A hyphen stays between numbers only ("12-13"): elsewhere it joins words that are read
 * as if apart.
 */
export function atomsOf(tree: Tree, from: number, to: number): Atom[] {
  const atoms: Atom[] = [];
  for (let t = from; t < to; t++) {
    const word = tree.words[t];
    const terms = allowed(tree, t, termsOf(word.norm));
    if (terms.length > 0 || word.norm.length === 1 || !hyphen.test(word.norm))
      atoms.push({
        token: t,
        word: plainWord(tree, t),
        terms,
        opens: true,
        closes: !governs(tree, t),
        capital: isCapital(word.norm),
      });
    else splitAtoms(tree, t, atoms);
  }
  return atoms;
}

/** A word in small letters with plain marks. */
function plainWord({ words }: Tree, t: number): string {
  const word = words[t].norm.toLowerCase().replace("’", "'");
  return word === "–" || word === "--" || word === "—" ? "-" : word;
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/**
 * A word and what follows: "two days before the talks", against "two days before"; "Monday. Last week", "Monday last
 * week", against "on Monday last".
 */
function governs({ words }: Tree, t: number): boolean {
  const { upos } = words[t];
  const after = words[t + 1]?.upos ?? "PUNCT";
  if (upos === "ADP") return after !== "PUNCT" && after !== "CCONJ";
  return (
    upos === "SCONJ" ||
    (upos === "ADJ" &&
      /^(?:ADJ|NOUN|PROPN|NUM)$/.test(after) &&
      termsOf(words[t].norm).some(({ name }) => name === "SHIFT"))
  );
}

function splitAtoms(tree: Tree, t: number, atoms: Atom[]): void {
  const parts = tree.words[t].norm.split(hyphen).filter((part) => part !== "");
  parts.forEach((part, i) => {
    if (i > 0 && /\d$/.test(parts[i - 1]) && /^\d/.test(part))
      atoms.push({ token: t, word: "-", terms: none, opens: false, closes: false, capital: false });
    atoms.push({
      token: t,
      word: part.toLowerCase(),
      terms: termsOf(part),
      opens: i === 0 || opensAfter(parts[i - 1]),
      closes: i === parts.length - 1,
      capital: isCapital(part),
    });
  });
}

/** "late-November": what is found may begin after the first part, which is added to it later. */
const opensAfter = (part: string): boolean => termsOf(part).some(({ name }) => name === "EARLINESS");

/**
 * The terms of a word that fit where it stands: "May" is a month unless it is an auxiliary, "2000" a year unless it
 * counts something.
 */
function allowed(tree: Tree, t: number, terms: readonly Term[]): readonly Term[] {
  if (terms.length === 0) return terms;
  return terms.every(({ name }) => fits(tree, t, name)) ? terms : terms.filter(({ name }) => fits(tree, t, name));
}

function fits({ words }: Tree, t: number, name: Term["name"]): boolean {
  const word = words[t];
  switch (name) {
    case "MONTH":
    case "WEEKDAY":
      return isCalendarName(words, t);
    case "YEAR":
      return isYear(words, t);
    case "SEASON":
      return word.upos === "NOUN" || word.upos === "PROPN";
    case "UNIT":
      return word.upos !== "VERB" && (word.lemma !== "second" || isNumeral(words[t - 1]));
    case "NTH":
      return word.upos !== "VERB";
    default:
      return true;
  }
}

const isNumeral = (word: Word | undefined): boolean =>
  word !== undefined && (word.xpos === "CD" || /^\d/.test(word.norm) || /^(?:per|every)$/i.test(word.norm));

/** A month or weekday by its capital, and by its company where its name is another word as well. */
function isCalendarName(words: readonly Word[], t: number): boolean {
  const { norm, upos, name } = words[t];
  const key = norm.toLowerCase().replace(/\.$/, "");
  if (!/^\p{Lu}/u.test(norm)) return key.endsWith("day");
  const dated = /^\d/.test(words[t + 1]?.norm ?? "") || /^\d{1,2}(?:st|nd|rd|th)?$/.test(words[t - 1]?.norm ?? "");
  if (dated) return true;
  if (name === "person" || isPartOfName(words, t)) return false;
  if (doubtfulAbbreviations.has(key)) return norm.endsWith(".") || words[t + 1]?.norm === ".";
  if (!doubtfulMonths.has(key)) return true;
  const described =
    words[t - 1]?.upos === "ADJ" &&
    !termsOf(words[t - 1].norm).some((term) => term.name === "SHIFT" || term.name === "EARLINESS");
  return (upos === "PROPN" || upos === "NOUN") && !described;
}

/** "The Sunday Courier", "August Merrow", "Miss May": joined to a name beside it. */
function isPartOfName(words: readonly Word[], t: number): boolean {
  const [word, after] = [words[t], words[t + 1]];
  if (
    doubtfulMonths.has(word.norm.toLowerCase()) &&
    (word.relation === "flat" || (after?.relation === "flat" && after.upos === "PROPN"))
  )
    return true;
  if (word.name === "organization" && after?.name === "organization" && !after.nameStart) return true;
  return words[t - 1]?.norm.toLowerCase() === "the" && after !== undefined && isBodyName(words, t + 1);
}

/** "Courier", "Herald Tribune": capitalised words that end in one for a body. */
function isBodyName(words: readonly Word[], from: number): boolean {
  let to = from;
  while (to < from + 4 && isCapital(words[to]?.norm ?? "")) to += 1;
  const last = words[to - 1]?.norm.toLowerCase() ?? "";
  return to > from && (bodyWords.has(last) || groupNouns.has(last));
}

/** A number that isn't an amount, and counts nothing. */
function isYear(words: readonly Word[], t: number): boolean {
  const before = words[t - 1]?.norm.toLowerCase() ?? "";
  const after = words[t + 1];
  if (beforeAmounts.has(before) || numberedNouns.has(words[t - 1]?.lemma ?? "")) return false;
  if (after === undefined) return true;
  if (after.lemma === "of" && words[t + 2]?.upos === "PRON") return false;
  const counts = after.xpos === "NNS" && words[t].relation.startsWith("nummod") && !beforeYears.has(before);
  return !counts && !afterAmounts.has(after.norm.toLowerCase());
}
