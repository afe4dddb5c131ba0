const DAY_MS = 86_400_000;

/** So many days before a day (YYYY-MM-DD). */
export const daysBefore = (day: string, n: number): string =>
  new Date(Date.parse(day) - n * DAY_MS).toISOString().slice(0, 10);
