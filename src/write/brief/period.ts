import { type Period, type Times, timesOf } from "../../record/period.js";
import type { Record } from "../../record/record.js";

/** What a part of the briefing is made from. */
export interface Scope extends Times {
  readonly record: Record;
  actor(id: string | null): string;
  issue(id: string): string;
}

export function scopeOf(record: Record, period: Period): Scope {
  const [actors, issues] = [
    new Map(record.actors.map((a) => [a.id, a.name])),
    new Map(record.issues.map((i) => [i.id, i.label])),
  ];
  return {
    record,
    ...timesOf(record.reports, period),
    actor: (id) => (id === null ? "somebody unnamed" : (actors.get(id) ?? id)),
    issue: (id) => issues.get(id) ?? id,
  };
}
