import type { Evidence, RecordedReport } from "./record.js";

/** The days of publication that something is of, both included; null: from the first, to the last. */
export interface Period {
  readonly since: string | null;
  readonly on: string | null;
}

/** Which reports are of a period. */
export interface Times {
  /** Whether a report was published in it. */
  isNew(report: string): boolean;
  /** Whether it was published by its last day. */
  isThere(report: string): boolean;
}

export function timesOf(reports: readonly Pick<RecordedReport, "id" | "publishedAt">[], { since, on }: Period): Times {
  const day = new Map(reports.map(({ id, publishedAt }) => [id, publishedAt]));
  const isThere = (report: string): boolean => {
    const published = day.get(report) ?? null;
    return on === null || published === null || published <= on;
  };
  const isNew = (report: string): boolean => {
    const published = day.get(report) ?? null;
    return isThere(report) && (since === null || (published !== null && published >= since));
  };
  return { isNew, isThere };
}

/** Whether any of some words are of the period. */
export const anyNew = (evidence: readonly Evidence[], { isNew }: Times): boolean =>
  evidence.some(({ report }) => isNew(report));
