import { reportedPronouns } from "../../language/en/like-words.js";
import type { Clauses } from "./clauses.js";

/**
 * Whether all that the one says stands in the other, whole sentence by whole sentence, or without clauses that only add
 * to a sentence: a shorter telling of the same words. `isReported`: it is an indirect report, which may have "they" for
 * the other's "we".
 */
export function isWithin(part: Clauses, whole: Clauses, isReported: boolean): boolean {
  return restOf(part.flat(2), 0, whole, 0, isReported);
}

/** Whether the words from `at` on are those of some of the sentences from `from` on. */
function restOf(words: readonly string[], at: number, whole: Clauses, from: number, isReported: boolean): boolean {
  if (at === words.length) return whole.slice(from).every(canBeLeftOut);
  if (from === whole.length) return false;
  let end = at;
  for (const clause of whole[from]) {
    if (!standsAt(words, end, clause, isReported)) break;
    end += clause.length;
    if (restOf(words, end, whole, from + 1, isReported)) return true;
  }
  return canBeLeftOut(whole[from]) && restOf(words, at, whole, from + 1, isReported);
}

/** Shorter sentences that deny something answer what stands before them: "No." "Not so." */
const ANSWER = 4;
const DENYING: ReadonlySet<string> = new Set([
  "not",
  "no",
  "none",
  "nothing",
  "nobody",
  "neither",
  "fals",
  "wrong",
  "untru",
]);

const canBeLeftOut = (sentence: Clauses[number]): boolean =>
  sentence.flat().length > ANSWER || !sentence.flat().some((word) => DENYING.has(word));

const standsAt = (words: readonly string[], at: number, clause: readonly string[], isReported: boolean): boolean =>
  at + clause.length <= words.length &&
  clause.every(
    (word, i) => words[at + i] === word || (isReported && reportedPronouns.get(word)?.includes(words[at + i]) === true),
  );

/** Words with one sign for all pronouns that can stand for each other in a report: who is to be compared at all. */
export const impersonal = (words: readonly string[]): string =>
  words.map((word) => CLASSES.get(word) ?? word).join(" ");

const CLASSES: ReadonlyMap<string, string> = new Map([
  ..."i he she we they it".split(" ").map((word): [string, string] => [word, "*"]),
  ..."me him her us them my his our their its mine hers ours theirs myself himself herself itself ourselves themselves"
    .split(" ")
    .map((word): [string, string] => [word, "**"]),
]);
