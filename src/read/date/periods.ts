import type { Unit } from "../../language/dates.js";
import { dayOf, weekdayOf, ymdOf } from "./calendar.js";
import { isoDay, isoMonth, isoWeek, isoYear, parsedDay } from "./iso.js";

/** A period as TIMEX3 writes it: of a unit, counted on from the one that a day is in ("last month": M, -1). */
export function periodOf(day: number | null, unit: Unit, steps: number): string {
  if (day === null) return unknownPeriod[unit];
  const { year, month } = ymdOf(day);
  switch (unit) {
    case "W":
      return isoWeek(day + 7 * steps);
    case "FN":
      return isoWeek(day + 14 * steps);
    case "WE":
      return `${isoWeek(day + 7 * steps)}-WE`;
    case "M":
      return monthOf(year, month + steps);
    case "Q":
      return quarterOf(year, Math.ceil(month / 3) + steps);
    case "Y":
      return isoYear(year + steps);
    case "DE":
      return isoYear(year + 10 * steps);
    case "CE":
      return isoYear(year + 100 * steps).slice(0, 2);
    default:
      return isoDay(day + (unit === "D" ? steps : 0));
  }
}

const unknownPeriod: Readonly<Record<Unit, string>> = {
  S: "XXXX-XX-XX",
  MI: "XXXX-XX-XX",
  H: "XXXX-XX-XX",
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  FN: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  Y: "XXXX",
  DE: "XXXX",
  CE: "XX",
};

/** A month that may run over its year: month 0 is the December before. */
export function monthOf(year: number, month: number): string {
  const first = ymdOf(dayOf(year, month, 1));
  return isoMonth(first.year, first.month);
}

export const quarterOf = (year: number, quarter: number): string =>
  `${isoYear(year + Math.floor((quarter - 1) / 4))}-Q${((((quarter - 1) % 4) + 4) % 4) + 1}`;

/** The first day of a day, week, month, quarter or year as written in ISO 8601; null for all else. */
export function startOf(iso: string): number | null {
  const day = parsedDay(iso);
  if (day !== null) return day;
  const parts = /^(\d{4})(?:-(?:(\d\d)|Q(\d)|W(\d\d)))?(?:$|-W?E?|-[A-Z])/.exec(iso);
  if (!parts) return null;
  const [year, month, quarter, week] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year === null) return null;
  if (week !== null) return dayOf(year, 1, 4) - weekdayOf(dayOf(year, 1, 4)) + 1 + 7 * (week - 1);
  return dayOf(year, month ?? (quarter === null ? 1 : quarter * 3 - 2), 1);
}

/**
 * A period of the same kind as another, so many units on: "1989-Q3", a year back → "1988-Q3"; "1998-05-12", two days on
 * → "1998-05-14".
 */
export function periodFrom(reference: string, unit: Unit, steps: number): string {
  const start = startOf(reference);
  if (start === null) return periodOf(null, unit, 0);
  if (unit === "D" && !/^\d{4}-\d\d-\d\d/.test(reference))
    return /^\d{4}-\d\d$/.test(reference) ? `${reference}-XX` : periodOf(null, "D", 0);
  if (steps === 0) return periodOf(start, unit, 0);
  if (unit === "Y" && /^\d{4}-Q\d/.test(reference)) return periodOf(start, "Q", 4 * steps);
  if (unit === "Y" && /^\d{4}-\d\d$/.test(reference)) return periodOf(start, "M", 12 * steps);
  return periodOf(start, unit, steps);
}
