import type { Span } from "../../document/span.js";
import {
  bindingWords,
  type Dating,
  datingJoints,
  datings,
  frameSmallWords,
  paperWords,
  sittings,
} from "../../language/en/frame.js";
import { type DatePlace, isoOf } from "./dates.js";
import type { Line } from "./line.js";
import { isCapital, isDash, isWord, type Piece, termOf } from "./pieces.js";

/** How a line gives a day as the paper's own. */
export interface DateLine extends Span {
  /** ISO 8601. */
  readonly value: string;
  /** What its words say that it is the day of; null where it just stands there. */
  readonly dating: Dating | null;
  /** Whether the line is nothing but the day, with its time. */
  readonly bare: boolean;
  /** How many words stand before the day and what leads to it. */
  readonly words: number;
  /** What stands before the dash, bar, dot or bracket that parts the day from it; null where none does. */
  readonly parted: Span | null;
}

/** The day that a line of a frame gives as its paper's own; null where it gives none, or several. */
export function dateLineOf(line: Line): DateLine | null {
  if (!line.mayTellYear) return null;
  const found = line.dates.flatMap((date) => dateLineAt(line, date) ?? []);
  const best =
    ["out", null, "made", "again"]
      .map((dating) => found.filter((one) => one.dating === dating))
      .find(({ length }) => length > 0) ?? [];
  return new Set(best.map(({ value }) => value)).size === 1 ? best[0] : null;
}

function dateLineAt({ pieces, dates }: Line, date: DatePlace): DateLine | null {
  const value = isoOf(date);
  const [before, after] = [pieces.slice(0, date.from), pieces.slice(date.to)];
  if (value === null || !mayFollow(after)) return null;
  const lead = leadOf(before) ?? sittingOf(before);
  if (lead === null && (dates.length > 1 || !mayPrecede(before))) return null;
  const rest = before.slice(0, lead?.at ?? before.length);
  const bare = lead === null && [...before, ...after].every((piece) => !isWord(piece) || isTime(piece));
  const words = rest.filter((piece) => isWord(piece) && !isTime(piece)).length;
  return {
    start: date.start,
    end: date.end,
    value,
    dating: lead?.dating ?? null,
    bare,
    words,
    parted: lead === null ? partedFrom(before) : null,
  };
}

/** A word that says what day follows, and where it stands. */
interface Lead {
  readonly dating: Dating;
  readonly at: number;
}

/** How many pieces may stand between such a word and its day: "held in Port Ansel, Tavia, on". */
const LONGEST_LEAD = 12;

/**
 * "Published on", "For release at 10 a.m. on", "held in Ostrel on": a word of dating, with nothing that binds the day
 * to something else.
 */
function leadOf(before: readonly Piece[]): Lead | null {
  for (let i = before.length - 1; i >= 0 && i >= before.length - LONGEST_LEAD; i--) {
    const dating = Object.hasOwn(datings, before[i].plain) ? datings[before[i].plain] : null;
    if (dating !== null) {
      const segment = before.slice(segmentStart(before, i), i);
      return segment.every(mayLead) || (dating === "made" && isOfSitting(segment)) ? { dating, at: i } : null;
    }
    const { plain } = before[i];
    if (isWord(before[i]) && !isCapital(before[i]) && !datingJoints.has(plain) && !isTime(before[i])) return null;
  }
  return null;
}

/** "of the 14th session of the Joint Commission", before "held". */
function isOfSitting(before: readonly Piece[]): boolean {
  const at = before.findIndex(({ plain }) => sittings.has(plain));
  return (
    at >= 0 &&
    before
      .slice(0, at)
      .every((piece) => !isWord(piece) || frameSmallWords.has(piece.plain) || paperWords.has(piece.plain))
  );
}

/** Words that may stand before a word of dating: "first published", "Minutes of the meeting held". */
const mayLead = (piece: Piece): boolean =>
  !isWord(piece) ||
  LEADING.has(piece.plain) ||
  paperWords.has(piece.plain) ||
  sittings.has(piece.plain) ||
  frameSmallWords.has(piece.plain) ||
  Object.hasOwn(datings, piece.plain);
const LEADING: ReadonlySet<string> = new Set(
  (
    "this was is has been first last originally article page story piece post text version document " +
    "immediate not general press news media day time no public web online and strictly"
  ).split(" "),
);

/**
 * "Minutes of the meeting of", "Readout of the call with Minister Drago on": the paper of a sitting is of that
 * sitting's day.
 */
function sittingOf(before: readonly Piece[]): Lead | null {
  const last = before.at(-1)?.plain;
  if (last !== "of" && last !== "on") return null;
  const paper = before.findIndex(({ plain }, i) => i < MOST_BEFORE_PAPER && paperWords.has(plain));
  return paper >= 0 && before.some(({ plain }, i) => i > paper && sittings.has(plain))
    ? { dating: "made", at: before.length - 1 }
    : null;
}
const MOST_BEFORE_PAPER = 4;

/** The first piece after the last mark that parts a line before `at`. */
function segmentStart(pieces: readonly Piece[], at: number): number {
  let i = at;
  while (i > 0 && !isSeparator(pieces[i - 1])) i--;
  return i;
}

const isSeparator = (piece: Piece): boolean => isDash(piece) || /^[,|·•;(/[]$/.test(piece.text);
const isTime = (piece: Piece): boolean =>
  ["CLOCK", "MERIDIEM", "ZONE", "WEEKDAY"].some((name) => termOf(piece, name as "CLOCK") !== null);

/** Whether a day may stand by itself after these: nothing binds it to them. */
function mayPrecede(before: readonly Piece[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return true;
  if (before.some(({ text }) => text === ":")) return false;
  if (isSeparator(last) || isTime(last)) return true;
  if (bindingWords.has(last.plain) || last.plain === "on") return false;
  const words = before.filter(isWord);
  return words.length <= MOST_BARE && words.every((piece) => isCapital(piece) || frameSmallWords.has(piece.plain));
}

/** At most so many words go before a day without a mark between: "House of Commons Wednesday 19 March 2031". */
const MOST_BARE = 6;
const MOST_SMALL = 2;
const MOST_AFTER = 10;

/** Whether what follows a day is of the frame as well: a time, a place, a name. */
function mayFollow(after: readonly Piece[]): boolean {
  const words = after.filter((piece) => isWord(piece) && !isTime(piece));
  const small = words.filter(
    (piece) => !isCapital(piece) && !frameSmallWords.has(piece.plain) && !Object.hasOwn(datings, piece.plain),
  );
  return words.length <= MOST_AFTER && small.length <= MOST_SMALL && after[0]?.text !== ":";
}

/** What stands before a mark that parts more than a comma does. */
function partedFrom(before: readonly Piece[]): Span | null {
  const mark = before.findLastIndex((piece) => isDash(piece) || /^[|·•([]$/.test(piece.text));
  const last = before
    .slice(0, Math.max(0, mark))
    .findLast((piece) => isWord(piece) || !/^[,;:|·•([]$/.test(piece.text));
  return last === undefined || before.slice(mark + 1).some((piece) => isWord(piece) && !isTime(piece))
    ? null
    : { start: before[0].start, end: last.end };
}
