import type { Meaning } from "../../language/dates.js";
import { dayOf, nthWeekday, weekdayOf, ymdOf } from "./calendar.js";
import { isoDay, isoWeekday, parsedDay } from "./iso.js";
import { numberIn, type Reckoning, type Setting } from "./setting.js";
import type { Caught } from "./trie.js";
import { yearFor } from "./year-for.js";

type WeekdayMeaning = "weekday" | "nthWeekday" | "countedWeekday" | "weekdayFromReference";

/** Weekdays by themselves and counted: from today, from a day that the text has named, in a month. */
export const weekdayMeanings: Readonly<Record<WeekdayMeaning & Meaning, Reckoning>> = {
  weekday: (caught, setting, argument) => weekdayFor(weekdayIn(caught), caught, setting, Number(argument ?? 0)),
  countedWeekday: (caught, { today }, argument) =>
    today === null ? isoWeekday(weekdayIn(caught)) : isoDay(counted(today, weekdayIn(caught), Number(argument))),
  weekdayFromReference(caught, { today, reference }, argument) {
    const from = parsedDay(reference) ?? today;
    return from === null ? isoWeekday(weekdayIn(caught)) : isoDay(counted(from, weekdayIn(caught), Number(argument)));
  },
  nthWeekday(caught, setting, argument) {
    const weekday = weekdayIn(caught);
    const nth = Number(argument ?? numberIn(caught, "NTH") ?? 1);
    const { year, month } = monthFor(caught, setting, (y, m) => nthWeekday(y, m, weekday, nth));
    return year === null ? isoWeekday(weekday) : isoDay(nthWeekday(year, month, weekday, nth));
  },
};

const weekdayIn = (caught: Caught): number => numberIn(caught, "WEEKDAY") ?? 1;

/**
 * A weekday that was so many days ago is meant where the clause only seems to look ahead: "to mark their entry on
 * Friday", of a Saturday.
 */
const JUST_BEHIND = 2;

/** A weekday by the look of its clause: the last one, today included, or the next. `weeks` are counted on from it. */
function weekdayFor(weekday: number, caught: Caught, { today, outlook }: Setting, weeks: number): string {
  if (today === null) return isoWeekday(weekday);
  const shift = numberIn(caught, "SHIFT");
  const behind = daysBehind(today, weekday);
  if (caught.has("UNIT")) return isoDay(today - weekdayOf(today) + weekday + 7 * (shift ?? 0));
  if (shift === -1 || shift === 1) return isoDay(counted(today, weekday, shift));
  if (weeks !== 0) return isoDay((weeks < 0 ? today - behind : today + ((7 - behind) % 7)) + 7 * weeks);
  const isAhead =
    outlook === "ahead" || (shift === 0 && outlook !== "back") || (outlook === "soon" && behind > JUST_BEHIND);
  return isoDay(isAhead ? today + ((7 - behind) % 7) : today - behind);
}

/** How many days ago a weekday was; 0 on the day itself. */
const daysBehind = (day: number, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;

/**
 * The nth such weekday after a day (n > 0) or before it (n < 0), the day itself left out: -1 "last Monday", -2 "the
 * Monday before last".
 */
function counted(day: number, weekday: number, n: number): number {
  const behind = daysBehind(day, weekday);
  return n < 0 ? day - (behind === 0 ? 7 : behind) + 7 * (n + 1) : day + 7 - behind + 7 * (n - 1);
}

/** The month named or counted from this one, and its year; `dayIn` tells the day meant in a month. */
function monthFor(
  caught: Caught,
  setting: Setting,
  dayIn: (year: number, month: number) => number,
): { readonly year: number | null; readonly month: number } {
  const named = numberIn(caught, "MONTH");
  if (named !== null)
    return { year: numberIn(caught, "YEAR") ?? yearFor(setting, null, (y) => dayIn(y, named)), month: named };
  if (setting.today === null) return { year: null, month: 1 };
  const now = ymdOf(setting.today);
  return ymdOf(dayOf(now.year, now.month + (numberIn(caught, "SHIFT") ?? 0), 1));
}
