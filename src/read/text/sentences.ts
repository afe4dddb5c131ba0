import { calendarAbbreviations, openingAbbreviations, numberedAbbreviations } from "../../language/en/abbreviations.js";
import { reportVerbs } from "../../language/en/report-verbs.js";
import { sentenceOpeners } from "../../language/en/sentence-openers.js";
import { isDigitAt, isLetterAt, isLowerAt, isUpperAt } from "./characters.js";
import type { Span } from "../../document/span.js";

/** What a mark is in the quotations found: it opens one, closes one, or neither. */
export const MarkRole = { None: 0, Opens: 1, Closes: 2 } as const;

/** The text's tokens and what quotations make of each. */
export interface Tokens {
  readonly text: string;
  readonly at: readonly Span[];
  readonly role: Uint8Array;
}

type Stop = "none" | "full" | "asking" | "trailing" | "abbreviation";

/**
 * Ends of the sentences of the paragraph whose tokens are `first` to `end`: each the index after a sentence's last
 * token.
 */
export function sentenceEnds(tokens: Tokens, first: number, end: number): number[] {
  const ends: number[] = [];
  for (let i = first; i < end; i++) {
    const stop = stopOf(tokens, i);
    if (stop === "none") continue;
    const next = afterClosers(tokens, i + 1, end);
    if (next < end && endsBefore(tokens, stop, i, next, end)) ends.push(next);
    i = Math.max(i, next - 1);
  }
  ends.push(end);
  return ends;
}

/**
 * Tokens of the longest sentence that is read as one. Nobody writes such; steps that look at all of a sentence for each
 * of its words would take forever with it.
 */
const LONGEST = 1_000;

/**
 * The same ends, and further ones in what has no end for very long: after a mark between clauses where there is one,
 * else after so many tokens.
 */
export function withoutEndless(
  { text, at }: Pick<Tokens, "text" | "at">,
  first: number,
  ends: readonly number[],
): number[] {
  const found: number[] = [];
  let from = first;
  for (const end of ends) {
    while (end - from > LONGEST) {
      let cut = from + LONGEST;
      while (cut > from + LONGEST / 2 && !/[,;:]/.test(text[at[cut - 1].start])) cut--;
      from = cut > from + LONGEST / 2 ? cut : from + LONGEST;
      found.push(from);
    }
    found.push(end);
    from = end;
  }
  return found;
}

function stopOf({ text, at }: Tokens, i: number): Stop {
  const { start, end } = at[i];
  const last = text[end - 1];
  if (last === "…") return "trailing";
  if (last === "?" || last === "!") return end - start === 1 || !isLetterAt(text, start) ? "asking" : "none";
  if (last !== ".") return "none";
  if (end - start === 1) return "full";
  return text[start] === "." ? "trailing" : "abbreviation";
}

/** Closing quotation marks, brackets and further stops belong to the sentence that they follow. */
function afterClosers(tokens: Tokens, i: number, end: number): number {
  while (i < end && (tokens.role[i] === MarkRole.Closes || isCloser(tokens, i))) i++;
  return isReference(tokens, i, end) ? i + 3 : i;
}

/** Whether a reference to a note stands at `i`, as in "… at home. [12] He left". */
function isReference({ text, at }: Tokens, i: number, end: number): boolean {
  return i + 2 < end && text[at[i].start] === "[" && text[at[i + 2].start] === "]" && isDigitAt(text, at[i + 1].start);
}

function isCloser({ text, at, role }: Tokens, i: number): boolean {
  const { start, end } = at[i];
  if (/^[)\]}.?!…]+$/.test(end - start <= 4 ? text.slice(start, end) : "x")) return true;
  // a stray closing mark right after the stop
  return (
    role[i] === MarkRole.None &&
    (text[start] === "”" || text[start] === "’") &&
    end - start === 1 &&
    start > 0 &&
    at[i - 1].end === start
  );
}

function endsBefore(tokens: Tokens, stop: Stop, i: number, next: number, end: number): boolean {
  const { text, at, role } = tokens;
  const { start } = at[next];
  const quoted = next > i + 1 && role[next - 1] === MarkRole.Closes;
  if (stop === "abbreviation" && !quoted) return endsAtAbbreviation(tokens, i, next, end);
  if (isLowerAt(text, start)) return stop === "full" && next === i + 1 && followsLongWord(tokens, i);
  if (/[,;:)\]}%]/.test(text[start])) return false;
  if (/[-–—]/.test(text[start])) return stop === "full" && next > i + 1;
  if (stop === "asking" && quoted && beginsCue(tokens, next, end)) return false;
  if (stop === "trailing") return !isDigitAt(text, start) && beginsSentence(tokens, next, end);
  return true;
}

/**
 * Whether the stop at `i` stands after a word too long to be an abbreviation that isn't listed: a sentence may begin
 * with "de" or "al-".
 */
function followsLongWord({ at }: Tokens, i: number): boolean {
  return (
    i > 0 &&
    at[i - 1].end === at[i].start &&
    at[i].start - at[i - 1].start > 4 &&
    i + 1 < at.length &&
    at[i + 1].start > at[i].end
  );
}

/** Whether one to five capitalised words and a verb of saying begin at `i`: “Why?” Petra Ilm asked. */
function beginsCue({ text, at }: Tokens, i: number, end: number): boolean {
  for (let j = i; j < Math.min(end, i + 6); j++) {
    const word = text.slice(at[j].start, Math.min(at[j].end, at[j].start + 16));
    if (reportVerbs.has(word)) return j > i;
    if (!isUpperAt(text, at[j].start)) return false;
  }
  return false;
}

function endsAtAbbreviation(tokens: Tokens, i: number, next: number, end: number): boolean {
  const { text, at } = tokens;
  const word = text.slice(Math.max(at[i].start, at[i].end - 8), at[i].end - 1);
  if (openingAbbreviations.has(word)) return false;
  if (numberedAbbreviations.has(word) && isDigitAt(text, at[next].start)) return false;
  if (calendarAbbreviations.has(word) && isDigitAt(text, at[next].start)) return false;
  return beginsSentence(tokens, next, end);
}

/** Whether a word that most often begins sentences stands at `i`, behind opening marks or not. */
function beginsSentence(tokens: Tokens, i: number, end: number): boolean {
  const { text, at, role } = tokens;
  let j = i;
  while (j < end && (role[j] === MarkRole.Opens || text[at[j].start] === "(")) j++;
  if (j >= end || !isUpperAt(text, at[j].start)) return false;
  if (j > i && role[j - 1] === MarkRole.Opens) return !isNickname(tokens, j, end);
  return sentenceOpeners.has(text.slice(at[j].start, Math.min(at[j].end, at[j].start + 16)));
}

/** Whether the quoted word at `i` stands inside a name: Anna K. “Ani” Bel. */
const isNickname = ({ text, at, role }: Tokens, i: number, end: number): boolean =>
  i + 2 < end && role[i + 1] === MarkRole.Closes && isUpperAt(text, at[i + 2].start);
