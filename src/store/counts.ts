import { sql } from "kysely";
import { type Db, maybeRow } from "./db.js";

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

/** Counts everything: a look at each table, some tenths of a second for a hundred thousand reports. */
export async function counts(db: Db): Promise<Counts> {
  const of = (table: string) => sql`(select count(*)::int from ${sql.table(table)})`;
  return (await maybeRow(db, sql<Counts>`select
    ${of("report")} as reports, ${of("report_version")} as versions, (select count(*)::int from likeness where report <> carrier) as copies,
    (select count(distinct lower(outlet))::int from report) as outlets,
    ${of("statement")} as statements, ${of("meeting")} as meetings, ${of("position")} as positions, ${of("actor")} as actors, ${of("issue")} as issues,
    ${of("decision")} as decisions, ${of("feed")} as feeds,
    (select min(published_at) from report) as first, (select max(published_at) from report) as last,
    (select to_char(max(gathered_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from report_version) as "gatheredAt"`)) as Counts;
}
