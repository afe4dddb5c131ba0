import { calendarNames, weekdays } from "../../language/en/calendar-names.js";
import { groupNouns } from "../../language/en/roles.js";
import { bodyWords } from "../../language/en/body-words.js";
import { thingWords } from "../../language/en/thing-words.js";
import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";
import { isRoleNoun } from "./role-nouns.js";

/** Words that look like a name, and what the tagger takes it for. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly kind: Word["name"];
}

/** Stretches that the tagger marks, capitalised phrases that end in a word for a body ("the Upland Front"), and proper nouns that it leaves out. */
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
    const { name: kind } = words[t];
    const body = bodyEnd(words, t);
    let to = t + 1;
    if (kind !== null) while (to < words.length && words[to].name === kind && !words[to].nameStart) to++;
    else if (isProper(words[t])) while (to < words.length && isProper(words[to]) && words[to].name === null) to++;
    if (kind === "person" || (kind === null && isProper(words[t]))) to = pastNickname(words, to);
    if (body > to || (body > t && kind === null)) runs.push({ from: t, to: body, kind: "organization" });
    else if (kind !== null) runs.push(...split(words, { from: kind === "person" ? givenBefore(tree, t) : t, to, kind }));
    else if (isProper(words[t])) runs.push(...trimmed(words, { from: t, to, kind }));
    t = Math.max(to, body);
  }
  return runs;
}

/** Past a nickname in quotation marks and the surname after it: "Joram “Old Heron” Tace". */
function pastNickname(words: readonly Word[], to: number): number {
  if (!isQuote(words[to])) return to;
  let close = to + 1;
  while (close < to + 5 && isCapital(words[close])) close += 1;
  if (close === to + 1 || !isQuote(words[close]) || !isCapital(words[close + 1])) return to;
  return close + 2;
}

const isQuote = (word: Word | undefined): boolean => word !== undefined && /^["“”«»'‘’`]+$/.test(word.norm);

/** A given name before what the tagger takes for all of the name: "August Merrow". */
function givenBefore({ words, head }: Tree, t: number): number {
  const given = words[t - 1];
  const isGiven = given !== undefined && isProper(given) && given.name === null && words[t].relation === "flat" && head[t] === t - 1;
  return isGiven && !isRoleNoun(given.norm) ? t - 1 : t;
}

/** Names that are spelt out before their short form in brackets: "Alliance for the Liberation of Karsa (ALK)". First token → past the last. */
function speltOut(words: readonly Word[]): Map<number, number> {
  const found = new Map<number, number>();
  words.forEach(({ norm }, t) => {
    if (!/^\p{Lu}{3,8}$/u.test(norm) || words[t - 1]?.norm !== "(" || words[t + 1]?.norm !== ")") return;
    let left = norm.length;
    let from = t - 1;
    while (left > 0 && from > 0 && t - from < 20 && (words[from - 1].upos !== "PUNCT" || words[from - 1].norm === "-")) {
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
    for (let t = from + 1; t < to - 1; t++) if (words[t].upos === "CCONJ") return [...trimmed(words, { from, to: t, kind }), ...split(words, { from: t + 1, to, kind })];
  }
  return trimmed(words, { from, to, kind });
}

/** Without what is no part of a name: a verb before it, a title, a day. */
function trimmed(words: readonly Word[], { from, to, kind }: Run): Run[] {
  let start = from;
  if (kind !== "organization") for (let t = from; t < to; t++) if (isRoleNoun(words[t].norm)) start = t + 1;
  while (start < to && /^(?:VERB|AUX|ADP|DET|CCONJ|SCONJ|PRON|PUNCT)$/.test(words[start].upos) && (kind !== "organization" || start + 1 < to)) start += 1;
  while (kind !== "organization" && start < to - 1 && weekdays.has(words[start].norm.toLowerCase())) start += 1;
  if (to - start === 1 && calendarNames.has(words[start].norm.toLowerCase())) return [];
  return start < to && !thingWords.has(words[to - 1].norm.toLowerCase()) ? [{ from: start, to, kind }] : [];
}

const isCapital = (word: Word | undefined): boolean => word !== undefined && word.norm[0] !== word.norm[0]?.toLowerCase() && (word.upos === "PROPN" || word.upos === "ADJ" || word.upos === "NOUN");

/** Where a capitalised phrase of two words or more ends whose last is a word for a body, or 0. */
function bodyEnd(words: readonly Word[], from: number): number {
  if (!isCapital(words[from]) || isRoleNoun(words[from].norm)) return 0;
  if (from > 0 && isCapital(words[from - 1]) && words[from - 1].name === words[from].name && !words[from].nameStart) return 0;
  let to = from + 1;
  while (isCapital(words[to]) && !isRoleNoun(words[to].norm) && to - from < 8) to++;
  for (; to > from + 1; to--) if (isBodyWord(words[to - 1].norm.toLowerCase())) return to;
  return 0;
}

const isBodyWord = (word: string): boolean => (groupNouns.has(word) || bodyWords.has(word)) && !isRoleNoun(word);
