import type {
  RecordedActor,
  RecordedIssue,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from "../../record/record.js";
import type { Part } from "../../store/ask/around.js";
import type { Store } from "../../store/store.js";

/** What entries name: enough to show them by. */
export interface Named {
  actors: NamedActor[];
  issues: NamedIssue[];
  reports: NamedReport[];
  /** Those that entries rest on, and that they are reported in. */
  statements: RecordedStatement[];
  /** The sides of discrepancies. */
  positions: RecordedPosition[];
}

export interface NamedActor {
  id: string;
  name: string;
  kind: RecordedActor["kind"];
  speaksFor: string | null;
}

export interface NamedIssue {
  id: string;
  label: string;
}

export interface NamedReport {
  id: string;
  title: string | null;
  outlet: string | null;
  publishedAt: string | null;
  url: string | null;
  version: number;
  sameTextAs: string | null;
}

export const namedActor = ({ id, name, kind, speaksFor }: RecordedActor): NamedActor => ({ id, name, kind, speaksFor });
export const namedIssue = ({ id, label }: RecordedIssue): NamedIssue => ({ id, label });
export const namedReport = ({
  id,
  title,
  outlet,
  publishedAt,
  url,
  version,
  sameTextAs,
}: RecordedReport): NamedReport => ({ id, title, outlet, publishedAt, url, version, sameTextAs });

/**
 * All that entries name: the statement that something rests on, the positions of a discrepancy, who, what and where.
 */
export async function namedBy(store: Store, part: Part): Promise<Named> {
  const { actors, issues, reports, statements, positions } = await store.around(part);
  const own = new Set([...(part.statements ?? []), ...(part.positions ?? [])].map(({ id }) => id));
  return {
    actors: actors.map(namedActor),
    issues: issues.map(namedIssue),
    reports: reports.map(namedReport),
    statements: statements.filter(({ id }) => !own.has(id)),
    positions: positions.filter(({ id }) => !own.has(id)),
  };
}
