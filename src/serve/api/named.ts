import type { RecordedActor, RecordedIssue, RecordedPosition, RecordedReport, RecordedStatement } from "../../record/record.js";
import type { Part } from "../../store/ask/around.js";
import type { Store } from "../../store/store.js";

/** What entries name: enough to show them by. */
export interface Named {
  actors: Pick<RecordedActor, "id" | "name" | "kind" | "speaksFor">[];
  issues: Pick<RecordedIssue, "id" | "label">[];
  reports: Pick<RecordedReport, "id" | "title" | "outlet" | "publishedAt" | "url" | "version" | "sameTextAs">[];
  statements: RecordedStatement[];
  positions: RecordedPosition[];
}

/** All that entries name: the statement that something rests on, the positions of a discrepancy, who, what and where. */
export async function namedBy(store: Store, part: Part): Promise<Named> {
  const { actors, issues, reports, statements, positions } = await store.around(part);
  const own = new Set([...(part.statements ?? []), ...(part.positions ?? [])].map(({ id }) => id));
  return {
    actors: actors.map(({ id, name, kind, speaksFor }) => ({ id, name, kind, speaksFor })),
    issues: issues.map(({ id, label }) => ({ id, label })),
    reports: reports.map(({ id, title, outlet, publishedAt, url, version, sameTextAs }) => ({ id, title, outlet, publishedAt, url, version, sameTextAs })),
    statements: statements.filter(({ id }) => !own.has(id)),
    positions: positions.filter(({ id }) => !own.has(id)),
  };
}
