import { isDay } from "../document/dates.js";

/**
 * The days that an ISO 8601 or EDTF date covers, the first and the last: "2031-W13" → 2031-03-24, 2031-03-30. Null for
 * anything else.
 */
export function daysOf(value: string | null): { readonly first: string; readonly last: string } | null {
  if (value === null) return null;
  const [from, to, more] = value.split("/");
  if (more !== undefined) return null;
  const [start, end] = [spanOf(from), spanOf(to ?? from)];
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : null;
}

const DAY = 86_400_000;

function spanOf(date: string): { first: string; last: string } | null {
  if (isDay(date)) return { first: date, last: date };
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(date))
    return { first: `${date}-01`, last: isoDay(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)) };
  if (/^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(date)) return weekOf(Number(date.slice(0, 4)), Number(date.slice(6)));
  return /^\d{4}$/.test(date) ? { first: `${date}-01-01`, last: `${date}-12-31` } : null;
}

/** ISO weeks begin on Mondays; the first of a year has its fourth of January. */
function weekOf(year: number, week: number): { first: string; last: string } {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return { first: isoDay(monday), last: isoDay(monday + 6 * DAY) };
}

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const dayAfter = (day: string): string => isoDay(Date.parse(`${day}T00:00:00Z`) + DAY);
