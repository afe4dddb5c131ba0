/** A stretch of days, both included. */
export interface Stretch {
  readonly since: string;
  readonly until: string;
}

const DAY_MS = 86_400_000;
/** Nobody looks closer than this, in days. */
const LEAST = 3;

export const msOf = (day: string): number => Date.parse(day);
/** The moment after the last of a day. */
export const endOf = (day: string): number => Date.parse(day) + DAY_MS;
export const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const daysIn = ({ since, until }: Stretch): number => Math.round((msOf(until) - msOf(since)) / DAY_MS) + 1;

/** So many days from a day on, moved into the bounds. */
function fitted(first: number, days: number, bounds: Stretch): Stretch {
  const n = Math.min(Math.max(days, Math.min(LEAST, daysIn(bounds))), daysIn(bounds));
  const start = Math.min(Math.max(first, msOf(bounds.since)), endOf(bounds.until) - n * DAY_MS);
  return { since: dayAt(start), until: dayAt(start + (n - 1) * DAY_MS) };
}

/** The same middle, `by` times as many days. */
export function zoomed(stretch: Stretch, by: number, bounds: Stretch): Stretch {
  const days = daysIn(stretch);
  const wanted = Math.max(LEAST, by < 1 ? Math.floor(days * by) : Math.ceil(days * by));
  return fitted(msOf(stretch.since) + Math.round((days - wanted) / 2) * DAY_MS, wanted, bounds);
}

/** As many days, `by` of them later; earlier where it is negative. */
export function shifted(stretch: Stretch, by: number, bounds: Stretch): Stretch {
  const days = daysIn(stretch);
  return fitted(
    msOf(stretch.since) + Math.sign(by) * Math.max(1, Math.round(Math.abs(by) * days)) * DAY_MS,
    days,
    bounds,
  );
}

/** What was drawn with the brush, in whole days. */
export const drawn = (from: number, to: number, bounds: Stretch): Stretch =>
  fitted(Math.floor(from / DAY_MS) * DAY_MS, Math.ceil(to / DAY_MS) - Math.floor(from / DAY_MS), bounds);

/** The whole of it needs no filter. */
export const isWhole = (stretch: Stretch, bounds: Stretch): boolean =>
  stretch.since <= bounds.since && stretch.until >= bounds.until;
