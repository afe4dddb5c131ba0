import type { When } from "../../document/when.js";
import type { Timex } from "./timex.js";

/** Nothing tells. */
export const unknown: When = { value: null, known: "unknown", basis: null };

/** What an expression states; unknown, with its basis, where the publication date would be needed to reckon it. */
export function stated({ start, end, value }: Timex): When {
  const date = calendarDate(value);
  return { value: date, known: date === null ? "unknown" : "stated", basis: { start, end } };
}

/** Nothing dates it: the day of publication is the last that it can be. */
export const implied = (publishedAt: string | null): When =>
  publishedAt === null ? unknown : { value: publishedAt.slice(0, 10), known: "implied", basis: null };

const seasons: Readonly<Record<string, string>> = { SP: "21", SU: "22", FA: "23", WI: "24" };
const quarters: Readonly<Record<string, readonly [string, string]>> = {
  Q1: ["01", "03"],
  Q2: ["04", "06"],
  Q3: ["07", "09"],
  Q4: ["10", "12"],
  H1: ["01", "06"],
  H2: ["07", "12"],
};

/**
 * A TIMEX3 value as an ISO 8601 or EDTF date; null where a part of it isn't known. "1998-08-21TMO" → "1998-08-21",
 * "1998-Q3" → "1998-07/1998-09".
 */
export function calendarDate(value: string): string | null {
  if (/^\d{4}-\d\d-\d\d(?:\/|$)/.test(value) || /^\d{4}(?:-\d\d)?$/.test(value) || /^\d{4}\/\d{4}$/.test(value))
    return value;
  const day = /^(\d{4}-\d\d-\d\d)T/.exec(value) ?? /^(\d{4}-W\d\d)(?:-WE)?$/.exec(value);
  if (day) return day[1];
  if (/^\d{2}$|^\d{3}X$/.test(value)) return value.padEnd(4, "X");
  const part = /^(\d{4})-(Q\d|H\d|SP|SU|FA|WI)$/.exec(value);
  if (!part) return null;
  const months = quarters[part[2]];
  return months ? `${part[1]}-${months[0]}/${part[1]}-${months[1]}` : `${part[1]}-${seasons[part[2]]}`;
}

export const isFullDay = ({ value }: When): boolean => value !== null && /^\d{4}-\d\d-\d\d$/.test(value);
