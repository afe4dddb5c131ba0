import type { Record, RecordedActor, RecordedIssue, RecordedReport, RecordedStatement } from "../record/record.js";

/** A record with its entries at hand by id. Old ids find their entry too. */
export interface Look {
  readonly record: Record;
  actor(id: string | null): RecordedActor | undefined;
  issue(id: string): RecordedIssue | undefined;
  report(id: string): RecordedReport;
  statement(id: string | null): RecordedStatement | undefined;
  /** An actor's name; its id where it has no entry, "" for nobody. */
  name(id: string | null): string;
  label(issue: string): string;
  /** The party whose voice an actor is, in the end; its own id where it speaks for nobody. */
  party(id: string | null): string | null;
}

export function lookAt(record: Record): Look {
  const [actors, issues] = [withOldIds(record.actors), withOldIds(record.issues)];
  const [reports, statements] = [byId(record.reports), byId(record.statements)];
  const actor = (id: string | null) => (id === null ? undefined : actors.get(id));
  return {
    record,
    actor,
    issue: (id) => issues.get(id),
    report: (id) => reports.get(id) ?? unknownReport(id),
    statement: (id) => (id === null ? undefined : statements.get(id)),
    name: (id) => actor(id)?.name ?? id ?? "",
    label: (id) => issues.get(id)?.label ?? id,
    party: (id) => partyOf(id, actor),
  };
}

/** Whom somebody speaks for, whom that one speaks for …; each once, should they speak in a circle. */
function partyOf(id: string | null, actor: Look["actor"]): string | null {
  const seen = new Set<string>();
  let party = id;
  for (let next = actor(party)?.speaksFor; next && !seen.has(next); next = actor(next)?.speaksFor)
    seen.add((party = next));
  return party;
}

const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const withOldIds = <T extends { id: string; otherIds: string[] }>(entries: readonly T[]): Map<string, T> =>
  new Map([...entries.flatMap((entry) => entry.otherIds.map((id): [string, T] => [id, entry])), ...byId(entries)]);

const unknownReport = (id: string): RecordedReport => ({
  id,
  publishedAt: null,
  title: null,
  outlet: null,
  url: null,
  version: 1,
  sameTextAs: null,
  review: { state: "machine", by: null, at: null },
});
