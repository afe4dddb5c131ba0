import { holidays } from "../../language/en/dates/holidays.js";
import type { Holiday, Meaning } from "../../language/dates.js";
import { dayOf, easterOf, lastOfMonth, nthWeekday, ymdOf } from "./calendar.js";
import { isoDay, isoMonth, isoMonthDay, isoWeek, isoYear } from "./iso.js";
import { monthOf, startOf } from "./periods.js";
import { numberIn, type Outlook, type Reckoning, type Setting, textIn } from "./setting.js";
import type { Caught } from "./trie.js";
import { yearFor } from "./year-for.js";

type CalendarMeaning =
  | "isoDate"
  | "monthDay"
  | "dayRange"
  | "dayAlone"
  | "dayOfMonth"
  | "month"
  | "holiday"
  | "year"
  | "yearRange"
  | "decade"
  | "century"
  | "season"
  | "quarter"
  | "half"
  | "yearEdge"
  | "weekOf";

/** Days, months and years by their names and numbers. What lacks its year takes the one that the clause looks to. */
export const calendarMeanings: Readonly<Record<CalendarMeaning & Meaning, Reckoning>> = {
  isoDate: (caught) => textIn(caught, "ISODATE") ?? "",
  monthDay(caught, setting) {
    const [month, day] = [numberIn(caught, "MONTH") ?? 1, dayIn(caught)];
    return isoMonthDay(yearIn(caught) ?? yearFor(setting, caught, (year) => dayOf(year, month, day)), month, day);
  },
  dayRange(caught, setting) {
    const [month, from, to] = [
      numberIn(caught, "MONTH") ?? 1,
      numberIn(caught, "DAY") ?? 1,
      numberIn(caught, "DAY", 1) ?? 1,
    ];
    const year = yearIn(caught) ?? yearFor(setting, caught, (y) => dayOf(y, month, from));
    return `${isoMonthDay(year, month, from)}/${isoMonthDay(year, month, to)}`;
  },
  dayAlone: (caught, setting) => isoDay(monthlyDay(dayIn(caught), setting)),
  dayOfMonth: (caught, { today }) =>
    today === null
      ? isoMonthDay(null, null, dayIn(caught))
      : `${monthOf(ymdOf(today).year, ymdOf(today).month + (numberIn(caught, "SHIFT") ?? 0))}-${String(dayIn(caught)).padStart(2, "0")}`,
  month(caught, setting) {
    const month = numberIn(caught, "MONTH") ?? 1;
    return isoMonth(yearIn(caught) ?? yearFor(setting, caught, (year) => monthNear(year, month, setting)), month);
  },
  holiday(_caught, setting, argument) {
    const holiday = holidays[Number(argument)][1];
    const year = yearFor(setting, _caught, (y) => holidayIn(y, holiday));
    if ("week" in holiday) return isoWeek(year === null ? null : holidayIn(year, holiday));
    return year !== null
      ? isoDay(holidayIn(year, holiday))
      : "day" in holiday
        ? isoMonthDay(null, holiday.month, holiday.day)
        : isoDay(null);
  },
  year: (caught) => isoYear(yearIn(caught)),
  yearRange(caught) {
    const from = numberIn(caught, "YEAR") ?? 0;
    const to =
      numberIn(caught, "YEAR", 1) ??
      Math.floor(from / 100) * 100 + (numberIn(caught, "DAY") ?? numberIn(caught, "NUM") ?? 0);
    return to >= from && to < from + 1000 ? `${isoYear(from)}/${isoYear(to)}` : isoYear(from);
  },
  decade: (caught) => `${textIn(caught, "YEARS") ?? textIn(caught, "SHORTYEARS")}X`,
  weekOf: (caught, setting) => isoWeek(startOf(calendarMeanings.monthDay(caught, setting, undefined))),
  century: (caught) => String((numberIn(caught, "NTH") ?? 1) - 1).padStart(2, "0"),
  season(caught, setting) {
    const season = textIn(caught, "SEASON") ?? "SP";
    const begins = seasonBegins[season];
    const shift = numberIn(caught, "SHIFT");
    const wanted: Outlook = shift === null ? setting.outlook : shift < 0 ? "back" : "ahead";
    const year =
      yearIn(caught) ??
      (shift === 0
        ? thisYear(setting)
        : yearFor({ ...setting, outlook: wanted }, null, (y) => dayOf(y, begins + (wanted === "back" ? 2 : 0), 15)));
    return `${isoYear(year)}-${season}`;
  },
  quarter: (caught, setting) => partOfYear(caught, setting, "Q", 3),
  half: (caught, setting) => partOfYear(caught, setting, "H", 6),
  yearEdge: (_caught, setting) => isoYear(thisYear(setting)),
};

const seasonBegins: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

const dayIn = (caught: Caught): number => numberIn(caught, "DAY") ?? numberIn(caught, "NTH") ?? 1;

const yearIn = (caught: Caught): number | null => numberIn(caught, "YEAR") ?? numberIn(caught, "SHORTYEAR");

const thisYear = ({ today }: Setting): number | null => (today === null ? null : ymdOf(today).year);

/** "the 5th": the last one gone by, or the next to come, of a month that has it. */
function monthlyDay(day: number, { today, outlook }: Setting): number | null {
  if (today === null) return null;
  const { year, month } = ymdOf(today);
  const step = outlook === "ahead" ? 1 : -1;
  for (let steps = 0; steps <= 2; steps++) {
    const { year: y, month: m } = ymdOf(dayOf(year, month + step * steps, 1));
    const found = dayOf(y, m, day);
    if (day <= lastOfMonth(y, m) && (found - today) * step >= 0) return found;
  }
  return null;
}

/** A month in full reach of the report's own month: inside it, any day is as near as today. */
function monthNear(year: number, month: number, { today }: Setting): number {
  const now = today === null ? null : ymdOf(today);
  return now && now.year === year && now.month === month ? (today ?? 0) : dayOf(year, month, 15);
}

function holidayIn(year: number, holiday: Holiday): number {
  if ("easter" in holiday) return easterOf(year) + holiday.easter;
  if ("day" in holiday) return dayOf(year, holiday.month, holiday.day);
  return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth) + (holiday.after ?? 0);
}

/** "the third quarter": of the year named, else the last that has begun, or the next to come. */
function partOfYear(caught: Caught, setting: Setting, letter: string, months: number): string {
  const nth = Math.min(12 / months, numberIn(caught, "NTH") ?? 1);
  const shift = numberIn(caught, "SHIFT");
  const now = thisYear(setting);
  const begins = (year: number): number => dayOf(year, (nth - 1) * months + 1, 1);
  const { today, outlook } = setting;
  if (yearIn(caught) !== null) return `${isoYear(yearIn(caught))}-${letter}${nth}`;
  if (today === null || now === null) return `XXXX-${letter}${nth}`;
  if (shift !== null || setting.reference === null)
    return `${isoYear(shift === null ? (begins(now) <= today || outlook === "ahead" ? now : now - 1) : now + shift)}-${letter}${nth}`;
  const ended = begins(now) + months * 30 <= today;
  const year = outlook === "ahead" && ended ? now + 1 : begins(now) <= today || outlook === "ahead" ? now : now - 1;
  return `${isoYear(year)}-${letter}${nth}`;
}
