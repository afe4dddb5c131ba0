import { calendarNames, weekdays } from "../../language/en/calendar-names.js";
import { groupNouns, portfolios } from "../../language/en/roles.js";
import { bodyWords } from "../../language/en/body-words.js";
import { thingWords } from "../../language/en/thing-words.js";
import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";
import { nameParticles } from "../../language/en/personal-titles.js";
import { beforeSuffixes, isGivenName, isNameSuffix, isPersonsTitle, isTitleAt } from "./name-words.js";
import { isOfficeNoun, isRoleNoun } from "./role-nouns.js";

/** Words that look like a name, and what the tagger takes it for. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly kind: Word["name"];
}

/**
 * Stretches that the tagger marks, capitalised phrases that end in a word for a body ("the Upland Front"), and proper
 * nouns that it leaves out.
 */
export function runsOf(tree: Tree): Run[] {
  const { words } = tree;
  const runs: Run[] = [];
  const spelt = speltOut(words);
  for (let t = 0; t < words.length; ) {
    const long = spelt.get(t);
    if (long !== undefined) {
      runs.push({ from: t, to: long, kind: "organization" });
      t = long;
      continue;
    }
    const { runs: found, to } = runsAt(tree, t);
    runs.push(...found);
    t = to;
  }
  return runs;
}

/** What begins at a token, and where to go on. */
function runsAt(tree: Tree, t: number): { readonly runs: readonly Run[]; readonly to: number } {
  const { words } = tree;
  const { name } = words[t];
  const kind = name !== null && isPersonsTitle(words[t].norm) ? "person" : name;
  const body = bodyEnd(words, t);
  let to = t + 1;
  if (name !== null) while (to < words.length && words[to].name === name && !words[to].nameStart) to++;
  else if (isProper(words[t])) while (to < words.length && isProper(words[to]) && words[to].name === null) to++;
  if (kind === "person" || (kind === null && isProper(words[t])))
    to = pastParticles(words, pastNickname(words, to), name);
  const past = Math.max(to, body);
  if (body > to || (body > t && kind === null))
    return { runs: [{ from: t, to: body, kind: "organization" }], to: past };
  if (kind !== null)
    return { runs: split(words, { from: kind === "person" ? givenBefore(tree, t) : t, to, kind }), to: past };
  return { runs: isProper(words[t]) ? trimmed(words, { from: t, to, kind }) : [], to: past };
}

/** Past a nickname in quotation marks and the surname after it: "Joram “Old Heron” Tace". */
function pastNickname(words: readonly Word[], to: number): number {
  if (!isQuote(words[to])) return to;
  let close = to + 1;
  while (close < to + 5 && isCapital(words[close])) close += 1;
  if (close === to + 1 || !isQuote(words[close]) || !isCapital(words[close + 1])) return to;
  return close + 2;
}

/** Small words of a name that the tagger leaves out of it, and what follows them: "Luis *de la Cruz*". */
function pastParticles(words: readonly Word[], to: number, kind: Run["kind"]): number {
  let next = to;
  while (
    next < to + 3 &&
    words[next] !== undefined &&
    words[next].upos !== "VERB" &&
    nameParticles.has(words[next].norm)
  )
    next += 1;
  if (
    next === to ||
    !isCapital(words[next]) ||
    (words[next].name !== null && words[next].name !== "person") ||
    /^(?:ten|den|dos|no|an|do|to|te|op|mac)$/.test(words[to].norm)
  )
    return to;
  do next += 1;
  while (isCapital(words[next]) && words[next].name === kind && !words[next].nameStart);
  return next;
}

const isQuote = (word: Word | undefined): boolean => word !== undefined && /^["“”«»'‘’`]+$/.test(word.norm);

/** A given name before what the tagger takes for all of the name: "August Merrow". */
function givenBefore({ words, head }: Tree, t: number): number {
  const given = words[t - 1];
  const isGiven =
    given !== undefined && isProper(given) && given.name === null && words[t].relation === "flat" && head[t] === t - 1;
  return isGiven && !isRoleNoun(given.norm) && !isPortfolio(words, t - 1) ? t - 1 : t;
}

/**
 * Names that are spelt out before their short form in brackets: "Alliance for the Liberation of Karsa (ALK)". First
 * token → past the last.
 */
function speltOut(words: readonly Word[]): Map<number, number> {
  const found = new Map<number, number>();
  words.forEach(({ norm }, t) => {
    if (!/^\p{Lu}{3,8}$/u.test(norm) || words[t - 1]?.norm !== "(" || words[t + 1]?.norm !== ")") return;
    let left = norm.length;
    let from = t - 1;
    while (
      left > 0 &&
      from > 0 &&
      t - from < 20 &&
      (words[from - 1].upos !== "PUNCT" || words[from - 1].norm === "-")
    ) {
      from -= 1;
      if (words[from].norm.startsWith(norm[left - 1])) left -= 1;
      else if (left < norm.length && /^\p{Lu}/u.test(words[from].norm)) return;
    }
    if (left === 0) found.set(from, t - 1);
  });
  return found;
}

const isProper = ({ upos, norm }: Word): boolean => upos === "PROPN" && norm[0] !== norm[0]?.toLowerCase();

/** Two names that the tagger takes for one: "Ostrel and Teshk". Bodies may hold an "and". */
function split(words: readonly Word[], { from, to, kind }: Run): Run[] {
  if (kind !== "organization") {
    for (let t = from + 1; t < to - 1; t++)
      if (words[t].upos === "CCONJ")
        return [...trimmed(words, { from, to: t, kind }), ...split(words, { from: t + 1, to, kind })];
  }
  return trimmed(words, { from, to, kind });
}

/** Without what is no part of a name: a verb before it, a title, a day. */
function trimmed(words: readonly Word[], { from, to, kind }: Run): Run[] {
  let start = kind === "organization" ? from : pastTitle(words, { from, to, kind });
  let end = to;
  while (start < end && mayNotOpen(words[start]) && (kind !== "organization" || start + 1 < end)) start += 1;
  while (kind !== "organization" && start < end - 1 && isDay(words[start])) start += 1;
  while (kind !== "organization" && start < end - 1 && isDay(words[end - 1])) end -= 1;
  if (
    end - start === 1 &&
    (isTime(words[start]) || isLettersAlone(words, start) || isPortfolio(words, start) || isTitleAt(words, start))
  )
    return [];
  return start < end && (isPersonOf(words, start, end, kind) || !thingWords.has(words[end - 1].norm.toLowerCase()))
    ? [{ from: start, to: end, kind }]
    : [];
}

/** "Park", "Diane Lane": somebody, though most names with such an end are of things. */
const isPersonOf = (words: readonly Word[], from: number, to: number, kind: Run["kind"]): boolean =>
  kind === "person" && (to - from === 1 || (to - from === 2 && isGivenName(words[from].norm)));

const mayNotOpen = ({ upos, norm, name }: Word): boolean =>
  /^(?:VERB|AUX|ADP|DET|CCONJ|SCONJ|PRON|PUNCT)$/.test(upos) &&
  !(name === "person" && nameParticles.has(norm.toLowerCase()));
const isDay = ({ norm, name }: Word): boolean => name !== "person" && weekdays.has(norm.toLowerCase());
const isTime = ({ norm, name }: Word): boolean => name !== "person" && calendarNames.has(norm.toLowerCase());

/**
 * Past the last noun of a title: "Foreign Minister" Irsa Tolvik. A surname may be such a noun: "Edith Baker", "June
 * Carter MP".
 */
function pastTitle(words: readonly Word[], { from, to, kind }: Run): number {
  const end = beforeSuffixes(words, from, to);
  const isNamed = kind === "person" && (isGivenName(words[from].norm) || words[from].name === "person");
  let start = from;
  for (let t = from; t < end; t++) {
    const isSurname =
      isNamed && t === end - 1 && start === from && !isOfficeNoun(words[t].norm) && !/(?:men|s)$/.test(words[t].norm);
    if (isRoleNoun(words[t].norm) && !isSurname) start = t + 1;
  }
  return start;
}

/** "Secretary of *State*", "Minister for *Health*", "Chancellor of the *Exchequer*". */
function isPortfolio(words: readonly Word[], t: number): boolean {
  const of = words[t - 1]?.norm === "the" ? t - 2 : t - 1;
  const isField = portfolios.has(words[t].norm.toLowerCase()) && /^(?:of|for)$/.test(words[of]?.norm ?? "");
  return isField && isOfficeNoun(words[of - 1]?.norm ?? "");
}

/** "Edith Moss, *MP*, said": letters after a name, or a role by itself. */
function isLettersAlone(words: readonly Word[], t: number): boolean {
  if (!isNameSuffix(words[t].norm)) return false;
  return isRoleNoun(words[t].norm) || /^[,(]$/.test(words[t - 1]?.norm ?? "");
}

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.norm[0] !== word.norm[0]?.toLowerCase() &&
  (word.upos === "PROPN" || word.upos === "ADJ" || word.upos === "NOUN");

/** Where a capitalised phrase of two words or more ends whose last is a word for a body, or 0. */
function bodyEnd(words: readonly Word[], from: number): number {
  if (!isCapital(words[from]) || isRoleNoun(words[from].norm)) return 0;
  if (from > 0 && isCapital(words[from - 1]) && words[from - 1].name === words[from].name && !words[from].nameStart)
    return 0;
  let to = from + 1;
  while (
    isCapital(words[to]) &&
    (!isRoleNoun(words[to].norm) || bodyWords.has(words[to].norm.toLowerCase())) &&
    to - from < 8
  )
    to++;
  for (; to > from + 1; to--) if (isBodyWord(words[to - 1].norm.toLowerCase())) return to;
  return 0;
}

const isBodyWord = (word: string): boolean => bodyWords.has(word) || (groupNouns.has(word) && !isRoleNoun(word));
