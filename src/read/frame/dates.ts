import type { Span } from "../../document/span.js";
import { cardinals, ordinals } from "../../language/en/dates/numbers.js";
import { isDate } from "../date/calendar.js";
import { isoMonthDay } from "../date/iso.js";
import { isDash, type Piece, termOf } from "./pieces.js";

/** A day of a month as it stands among pieces [from, to), with its weekday where it has one. */
export interface DatePlace extends Span {
  readonly from: number;
  readonly to: number;
  /** Null where it isn't told. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

interface Found {
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/**
 * The days that pieces tell, in order. Those of a range ("12–14 March 2031") are none: nobody can tell which one is
 * meant.
 */
export function datesIn(pieces: readonly Piece[]): DatePlace[] {
  const dates: DatePlace[] = [];
  for (let i = 0; i < pieces.length; ) {
    const found = dateAt(pieces, i);
    if (found === null || !isDate({ ...found, year: found.year ?? LEAP })) i++;
    else {
      const [from, to] = [pastWeekdayBefore(pieces, i), pastWeekdayAfter(pieces, found.to)];
      dates.push({ ...found, from, to, start: pieces[from].start, end: pieces[to - 1].end });
      i = to;
    }
  }
  return dates.filter(({ from, to }, k) => !isRange(pieces, from, to, dates[k - 1]?.to, dates[k + 1]?.from));
}

/** A year that has each day of every month. */
const LEAP = 2000;

/** ISO 8601; null where the year isn't told. */
export const isoOf = ({ year, month, day }: Pick<DatePlace, "year" | "month" | "day">): string | null =>
  year === null ? null : isoMonthDay(year, month, day);

const dateAt = (pieces: readonly Piece[], i: number): Found | null =>
  inFigures(pieces, i) ?? monthFirst(pieces, i) ?? dayFirst(pieces, i);

/** "2031-03-14", "14/03/2031", "14.03.2031"; not "03/04/2031", which could be two. */
function inFigures(pieces: readonly Piece[], i: number): Found | null {
  const [, iso, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(pieces[i].text) ?? [];
  if (iso !== undefined) return { to: i + 1, year: Number(iso), month: Number(month), day: Number(day) };
  const [, first, second, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(pieces[i].text) ?? [];
  if (year === undefined) return null;
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return null;
  return a > 12
    ? { to: i + 1, year: Number(year), month: b, day: a }
    : { to: i + 1, year: Number(year), month: a, day: b };
}

/** "March 14, 2031", "Mar. 14th 2031", "March 14" */
function monthFirst(pieces: readonly Piece[], i: number): Found | null {
  const month = monthAt(pieces, i);
  if (month === null) return null;
  const at = pastStop(pieces, i + 1);
  const day = termOf(pieces[at], "DAY");
  return day === null ? null : { month: Number(month), day: Number(day), ...yearAfter(pieces, at + 1) };
}

/**
 * "14 March 2031", "14-Mar-2031", "the 14th of March, 2031", "this fourteenth day of March two thousand and thirty-one"
 */
function dayFirst(pieces: readonly Piece[], i: number): Found | null {
  const day = termOf(pieces[i], "DAY") ?? ordinals.get(pieces[i].plain) ?? null;
  if (day === null || Number(day) > 31) return null;
  let at = i + 1;
  if (pieces[at]?.plain === "day") at += 1;
  if (pieces[at]?.plain === "of" || pieces[at]?.text === "-") at += 1;
  const month = pieces[at] === undefined ? null : monthAt(pieces, at);
  return month === null
    ? null
    : { month: Number(month), day: Number(day), ...yearAfter(pieces, pastStop(pieces, at + 1)) };
}

/** A month's name with its capital: "may" is a verb. */
const monthAt = (pieces: readonly Piece[], i: number): number | string | null =>
  /^\p{Lu}/u.test(pieces[i].text) ? termOf(pieces[i], "MONTH") : null;

/** A stop right after an abbreviation: "Mar." */
const pastStop = (pieces: readonly Piece[], i: number): number =>
  pieces[i]?.text === "." && pieces[i].start === pieces[i - 1].end ? i + 1 : i;

function yearAfter(pieces: readonly Piece[], i: number): { year: number | null; to: number } {
  const at = pieces[i]?.text === "," || pieces[i]?.text === "-" ? i + 1 : i;
  const year = termOf(pieces[at], "YEAR");
  if (year !== null) return { year: Number(year), to: at + 1 };
  return yearInWords(pieces, at) ?? { year: null, to: i };
}

/** "two thousand and thirty-one", "nineteen hundred and ninety-nine" */
function yearInWords(pieces: readonly Piece[], i: number): { year: number; to: number } | null {
  const [first, scale] = [cardinals.get(pieces[i]?.plain ?? ""), pieces[i + 1]?.plain];
  if (first === undefined || (scale !== "thousand" && scale !== "hundred")) return null;
  const base = first * (scale === "thousand" ? 1000 : 100);
  const at = pieces[i + 2]?.plain === "and" ? i + 3 : i + 2;
  const rest = cardinals.get(pieces[at]?.plain ?? "");
  const year = base + (rest ?? 0);
  return year < 1000 || year > 2200 ? null : { year, to: rest === undefined ? i + 2 : at + 1 };
}

/** "Friday, 14 March 2031", "Fri. 14 March" */
function pastWeekdayBefore(pieces: readonly Piece[], from: number): number {
  let i = from - 1;
  while (i >= 0 && (pieces[i].text === "," || pieces[i].text === "." || ["the", "this"].includes(pieces[i].plain))) i--;
  return i >= 0 && isWeekday(pieces[i]) ? i : from;
}

/** "May 6, 2031 Tuesday", "14 March 2031 (Friday)" */
function pastWeekdayAfter(pieces: readonly Piece[], to: number): number {
  const isOpen = pieces[to]?.text === "(" || pieces[to]?.text === ",";
  const at = isOpen ? to + 1 : to;
  if (pieces[at] === undefined || !isWeekday(pieces[at])) return to;
  return pieces[to].text === "(" ? (pieces[at + 1]?.text === ")" ? at + 2 : to) : at + 1;
}

export const isWeekday = (piece: Piece): boolean => termOf(piece, "WEEKDAY") !== null && /^\p{Lu}/u.test(piece.text);

/** Whether a day goes on from a number or another day, or on to one. */
function isRange(
  pieces: readonly Piece[],
  from: number,
  to: number,
  before: number | undefined,
  after: number | undefined,
): boolean {
  const [left, right] = [pieces[from - 1], pieces[to]];
  if (left && isJoint(left) && isNumbered(pieces, from - 2)) return false;
  if (
    left &&
    isJoint(left) &&
    (from - 1 === before ||
      /^\d{1,2}$/.test(pieces[from - 2]?.text ?? "") ||
      (isDash(left) && termOf(pieces[from - 2], "MONTH") !== null))
  )
    return true;
  return right !== undefined && isJoint(right) && to + 1 === after;
}

/** "Press release No. 12 – 14 March 2031": the number of something. */
function isNumbered(pieces: readonly Piece[], number: number): boolean {
  const before = pieces[pieces[number - 1]?.text === "." ? number - 2 : number - 1];
  return (
    /^\d/.test(pieces[number]?.text ?? "") && /^(?:no|nr|nos|number|vol|volume|issue|#|№)$/.test(before?.plain ?? "")
  );
}

const isJoint = (piece: Piece): boolean =>
  isDash(piece) || ["to", "and", "&", "until", "through"].includes(piece.plain);
