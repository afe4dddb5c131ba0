import type { Evidence } from "./record.js";

/** A place in the record's time: the report's day of publication, and where in the report. */
export type Place = readonly [day: string | null, evidence: Pick<Evidence, "report" | "start" | "end">];

/**
 * The one order of all that reports bring: by day of publication, undated ones last, then by report and place in it.
 */
export function comparePlaces([dayA, a]: Place, [dayB, b]: Place): number {
  return (
    compareText(dayA ?? LAST, dayB ?? LAST) || compareText(a.report, b.report) || a.start - b.start || a.end - b.end
  );
}

/** After every day. */
const LAST = "~";

/** By code unit: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether the first comes first; of two that stand at one place, too. */
export const earlier = (a: Place, b: Place): boolean => comparePlaces(a, b) <= 0;

export const soonest = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b;
export const latest = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a > b ? a : b;
