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

/** Takes what a report brought out of the record. */
export async function takeOut(db: Db, report: string): Promise<TakenOut> {
  const [taken] = await rows(db, sql<TakenOut>`
    select
      array(select form from form_row where report = ${report}) as forms,
      array(select label from label_row where report = ${report}) as labels,
      array(select carrier from likeness where report = ${report}) as carriers,
      array(select distinct utterance from statement where report = ${report}) as utterances,
      array(select distinct block from meeting where report = ${report}) as blocks,
      coalesce((select json_agg(distinct jsonb_build_object('holder', holder, 'topic', topic)) from position where report = ${report}), '[]') as lines`);
  for (const table of ["form_row", "label_row", "likeness", "statement", "meeting", "position", "discrepancy_row", "review"])
    await run(db, sql`delete from ${sql.table(table)} where report = ${report}`);
  return taken;
}
