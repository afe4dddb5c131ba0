import { closingAbbreviations, numberedAbbreviations, openingAbbreviations } from "../../language/en/abbreviations.js";
import { circumstancePrepositions, conditionWords, limitWords } from "../../language/en/like-words.js";
import { isJoint, type Token, tokensIn } from "./tokens.js";

/**
 * What is said, as it is compared with other tellings: its sentences, each of clauses, each of words. Of a sentence its
 * first clause can stand without the others.
 */
export type Clauses = string[][][];

/** The clauses of a content. `pieces`: its parts, in order. */
export function clausesOf(pieces: readonly string[]): Clauses {
  return sentencesIn(pieces.join(" ")).flatMap((sentence) => {
    const clauses = clausesIn(sentence)
      .map((clause) =>
        inOrder(tokensIn(clause))
          .map(({ word }) => word)
          .filter((word) => !isJoint(word)),
      )
      .filter((words) => words.length > 0);
    return clauses.length > 0 ? [clauses] : [];
  });
}

/** "gen", "u.s.s.r" */
const LONGEST_ABBREVIATION = 20;

/**
 * After the marks that end a sentence; not after "Mr." or "U.S.". A colon ends none: what follows it may be a
 * condition.
 */
function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?;…]{1,9}["'”’»)\]]{0,4}(?=\s|$)/g)) {
    const before =
      text
        .slice(Math.max(from, index - LONGEST_ABBREVIATION), index)
        .split(/[^\p{L}.]/u)
        .at(-1) ?? "";
    if (mark.startsWith(".") && !mark.startsWith("..") && isAbbreviation(before)) continue;
    sentences.push(text.slice(from, index + mark.length));
    from = index + mark.length;
  }
  return [...sentences, text.slice(from)];
}

const isAbbreviation = (word: string): boolean =>
  /^(?:\p{L}\.)*\p{L}$/u.test(word) ||
  openingAbbreviations.has(word) ||
  numberedAbbreviations.has(word) ||
  closingAbbreviations.has(word);

/** Before words that only add to what they follow. */
const ADDED = /[,—–]\s{1,9}(?=(?:and|which|who|whom|whose|where)\s)|\s-\s(?=(?:and|which|who|whom|whose|where)\s)/i;

/**
 * A sentence, parted before what only adds to it: "We will not open it, | and never before spring". What may change it
 * stays with it: "…, and only if they leave".
 */
function clausesIn(sentence: string): string[] {
  const [first, ...added] = sentence.split(ADDED);
  const clauses = [first];
  for (const clause of added) {
    const opening = clause
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .slice(1, 1 + REACH);
    if (opening.some((word) => conditionWords.has(word)) || limitWords.has(opening[0]))
      clauses[clauses.length - 1] += `, ${clause}`;
    else clauses.push(clause);
  }
  return clauses;
}

/** So many words after what joins a clause tell whether it is a condition. */
const REACH = 3;

/** With places and times that stand side by side in one order: "in Ostrel on Monday", "on Monday in Ostrel". */
function inOrder(tokens: readonly Token[]): Token[] {
  const ordered: Token[] = [];
  let run: Token[][] = [];
  const endRun = (): void => {
    ordered.push(...run.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).flat());
    run = [];
  };
  for (let i = 0; i < tokens.length; ) {
    const length = circumstanceAt(tokens, i);
    if (length > 0) run.push(tokens.slice(i, i + length));
    else {
      endRun();
      ordered.push(tokens[i]);
    }
    i += Math.max(1, length);
  }
  endRun();
  return ordered;
}

const keyOf = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(" ");
const LONGEST = 4;

/** How many tokens from here on are a place or a time: "in Port Ansel", "on Monday", "March 5"; 0 for none. */
function circumstanceAt(tokens: readonly Token[], i: number): number {
  const hasPreposition = circumstancePrepositions.has(tokens[i].word);
  const kind = tokens[hasPreposition ? i + 1 : i]?.kind;
  if (kind === undefined || kind === "other" || (!hasPreposition && (kind !== "calendar" || isNumber(tokens[i].word))))
    return 0;
  let to = hasPreposition ? i + 1 : i;
  while (to < tokens.length && to - i < LONGEST && tokens[to].kind === kind) to += 1;
  return to - i;
}

const isNumber = (word: string): boolean => /^\d/.test(word);
