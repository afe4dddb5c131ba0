import { calendarNames } from "../../language/en/calendar-names.js";
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
  for (let t = 0; t < words.length; ) {
    const { name: kind } = words[t];
    const body = bodyEnd(words, t);
    let to = t + 1;
    if (kind !== null) while (to < words.length && words[to].name === kind && !words[to].nameStart) to++;
    else if (isProper(words[t])) while (to < words.length && isProper(words[to]) && words[to].name === null) to++;
    if (body > to || (body > t && kind === null)) runs.push({ from: t, to: body, kind: "organization" });
    else if (kind !== null) runs.push(...split(words, { from: kind === "person" ? givenBefore(tree, t) : t, to, kind }));
    else if (isProper(words[t])) runs.push(...trimmed(words, { from: t, to, kind }));
    t = Math.max(to, body);
  }
  return runs;
}

/** A given name before what the tagger takes for all of the name: "August Merrow". */
function givenBefore({ words, head }: Tree, t: number): number {
  const given = words[t - 1];
  const isGiven = given !== undefined && isProper(given) && given.name === null && words[t].relation === "flat" && head[t] === t - 1;
  return isGiven && !isRoleNoun(given.norm) ? t - 1 : t;
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
