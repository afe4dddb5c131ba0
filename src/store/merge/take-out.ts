import { sql } from "kysely";
import { type Db, rows, run } from "../db.js";
import type { Line } from "./lines.js";

/** What a report had brought, by the keys of what it belonged to: all of these are to be put together anew. */
export interface TakenOut {
  readonly forms: readonly string[];
  readonly labels: readonly string[];
  readonly carriers: readonly string[];
  readonly utterances: readonly string[];
  readonly blocks: readonly string[];
  readonly lines: readonly Line[];
}

export const NOTHING: TakenOut = { forms: [], labels: [], carriers: [], utterances: [], blocks: [], lines: [] };

/** Takes what reports brought out of the record. */
export async function takeOut(db: Db, reports: readonly string[]): Promise<TakenOut> {
  if (!reports.length) return NOTHING;
  const these = sql`any(${[...reports]})`;
  const [taken] = await rows(
    db,
    sql<TakenOut>`
    select
      array(select distinct form from form_row where report = ${these}) as forms,
      array(select distinct label from label_row where report = ${these}) as labels,
      array(select distinct carrier from likeness where report = ${these}) as carriers,
      array(select distinct utterance from statement where report = ${these}) as utterances,
      array(select distinct block from meeting where report = ${these}) as blocks,
      coalesce((select json_agg(distinct jsonb_build_object('holder', holder, 'topic', topic)) from position
        where report = ${these}), '[]') as lines`,
  );
  for (const table of [
    "form_row",
    "label_row",
    "likeness",
    "statement",
    "meeting",
    "position",
    "discrepancy_row",
    "review",
    "entry_decision",
  ])
    await run(db, sql`delete from ${sql.table(table)} where report = ${these}`);
  return taken;
}
