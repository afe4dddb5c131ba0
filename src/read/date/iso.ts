import { type Ymd, dayOf, isDate, weekOf, ymdOf } from "./calendar.js";

/** ISO 8601 and TIMEX3 forms of days and periods. What isn't known is null and is written with X. */
const padded = (n: number | null, width: number): string =>
  n === null ? "X".repeat(width) : String(n).padStart(width, "0");

const inRange = (year: number | null): number | null => (year !== null && year >= 0 && year < 10000 ? year : null);

export const isoYear = (year: number | null): string => padded(inRange(year), 4);
export const isoMonth = (year: number | null, month: number | null): string => `${isoYear(year)}-${padded(month, 2)}`;
export const isoMonthDay = (year: number | null, month: number | null, day: number | null): string =>
  `${isoMonth(year, month)}-${padded(day, 2)}`;
export const isoWeekday = (weekday: number): string => `XXXX-WXX-${weekday}`;

export function isoDay(day: number | null): string {
  if (day === null) return isoMonthDay(null, null, null);
  const { year, month, day: ofMonth } = ymdOf(day);
  return isoMonthDay(year, month, ofMonth);
}

export function isoWeek(day: number | null): string {
  if (day === null) return "XXXX-WXX";
  const { year, week } = weekOf(day);
  return `${isoYear(year)}-W${padded(week, 2)}`;
}

/** The day that begins an ISO date or time: "2031-03-14", "2031-03-14T09:00"; null for all else. */
export function parsedDay(iso: string | null): number | null {
  const parts = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (!parts) return null;
  const date: Ymd = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  return isDate(date) ? dayOf(date.year, date.month, date.day) : null;
}
