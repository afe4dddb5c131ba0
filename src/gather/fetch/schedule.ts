const MINUTE = 60_000;
/** A feed is asked at most this often, at least that often, and this often when it says nothing; in minutes. */
const LEAST = 15;
const MOST = 24 * 60;
const USUAL = 30;

/** When a feed that worked is asked again: when it, or its server, says that there may be something new. */
export function afterSuccess(minutes: number | null, freshFor: number | null, now: Date): string {
  const asked = Math.max(minutes ?? 0, (freshFor ?? 0) / 60) || USUAL;
  return after(Math.min(MOST, Math.max(LEAST, asked)), now);
}

/**
 * When a feed that failed is asked again: each time after twice as long, up to a day; not before the server wants it.
 */
export function afterFailure(failures: number, retryAfter: number | null, now: Date): string {
  const patient = Math.min(MOST, LEAST * 2 ** (Math.min(failures, 20) - 1));
  return after(Math.max(patient, (retryAfter ?? 0) / 60), now);
}

const after = (minutes: number, now: Date): string => new Date(now.getTime() + minutes * MINUTE).toISOString();
