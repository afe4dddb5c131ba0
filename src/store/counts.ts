import { sql } from "kysely";
import { versionOf } from "./changes.js";
import { type Db, maybeRow } from "./db.js";
import { feeds } from "./feeds.js";

/** How much a store holds. */
export interface Counts {
  readonly reports: number;
  /** Texts: changed reports have several versions. */
  readonly versions: number;
  /** Reports that carry the same text as an earlier one. */
  readonly copies: number;
  readonly outlets: number;
  readonly statements: number;
  readonly meetings: number;
  readonly positions: number;
  readonly actors: number;
  readonly issues: number;
  readonly decisions: number;
  readonly feeds: number;
  /** The first and the last day of publication, and when a report came in last (ISO 8601). */
  readonly first: string | null;
  readonly last: string | null;
  readonly gatheredAt: string | null;
}

/** Counts everything, but only where something has changed since it was last counted. */
export function counting(db: Db): () => Promise<Counts> {
  let last: { readonly version: string; readonly counts: Counts } | null = null;
  return async () => {
    const version = await versionOf(db);
    if (last?.version !== version) last = { version, counts: await counts(db) };
    return { ...last.counts, feeds: (await feeds(db)).length };
  };
}

/** A look at each table: some tenths of a second for a hundred thousand reports. */
async function counts(db: Db): Promise<Counts> {
  const of = (table: string) => sql`(select count(*)::int from ${sql.table(table)})`;
  return (await maybeRow(
    db,
    sql<Counts>`select
    ${of("report")} as reports, ${of("report_version")} as versions, (select count(*)::int from likeness
      where report <> carrier) as copies,
    (select count(distinct lower(outlet))::int from report) as outlets,
    ${of("statement")} as statements, ${of("meeting")} as meetings, ${of("position")} as positions,
      ${of("actor")} as actors, ${of("issue")} as issues,
    ${of("decision")} as decisions, ${of("feed")} as feeds,
    (select min(published_at) from report) as first, (select max(published_at) from report) as last,
    (select to_char(max(gathered_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      from report_version) as "gatheredAt"`,
  )) as Counts;
}
