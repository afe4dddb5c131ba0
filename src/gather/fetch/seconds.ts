/** The longest time that a server is believed, in seconds: a week. */
const LONGEST = 604_800;

/**
 * A time that a server gives, in seconds from now: a number of them, or a date. Null where there is none that makes
 * sense.
 */
export function secondsOf(value: string | undefined, now: Date = new Date()): number | null {
  if (value === undefined) return null;
  const seconds = /^\d{1,9}$/.test(value.trim()) ? Number(value) : (Date.parse(value) - now.getTime()) / 1_000;
  return Number.isNaN(seconds) ? null : Math.min(LONGEST, Math.max(0, Math.ceil(seconds)));
}
