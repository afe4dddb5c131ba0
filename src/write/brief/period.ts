import type { Evidence, Record } from "../../record/record.js";

/** What a part of the briefing is made from. */
export interface Scope {
  readonly record: Record;
  /** Whether a report was published in the briefing's time. */
  isNew(report: string): boolean;
  /** Whether it was published by its last day. */
  isThere(report: string): boolean;
  actor(id: string | null): string;
  issue(id: string): string;
}

/** The days of publication that a briefing is of, both included; null: from the first, to the last. */
export interface Period {
  readonly since: string | null;
  readonly on: string | null;
}

export function scopeOf(record: Record, { since, on }: Period): Scope {
  const day = new Map(record.reports.map(({ id, publishedAt }) => [id, publishedAt]));
  const [actors, issues] = [new Map(record.actors.map((a) => [a.id, a.name])), new Map(record.issues.map((i) => [i.id, i.label]))];
  const isThere = (report: string): boolean => {
    const published = day.get(report) ?? null;
    return on === null || published === null || published <= on;
  };
  const isNew = (report: string): boolean => {
    const published = day.get(report) ?? null;
    return isThere(report) && (since === null || (published !== null && published >= since));
  };
  return {
    record, isNew, isThere,
    actor: (id) => (id === null ? "somebody unnamed" : (actors.get(id) ?? id)),
    issue: (id) => issues.get(id) ?? id,
  };
}

/** Whether any of some words are of the briefing's time. */
export const anyNew = (evidence: readonly Evidence[], { isNew }: Scope): boolean => evidence.some(({ report }) => isNew(report));
