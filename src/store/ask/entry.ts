import { sql } from "kysely";
import { type Db, maybeRow } from "../db.js";
import { settle } from "../settle/settle.js";
import { discrepanciesOf } from "./ask.js";
import type { Part } from "./around.js";
import { meetingsOf, positionsOf, statementsOf } from "./entries.js";

type Kept = "statements" | "meetings" | "positions" | "discrepancies";

/** The statement, meeting, position or discrepancy of an id; null where there is none. Ids of all lists differ. */
export async function entryOf(db: Db, id: string): Promise<Pick<Part, Kept> | null> {
  await settle(db);
  const found = await maybeRow(db, sql<{ list: Kept }>`
    select 'statements' as list from statement where utterance = ${id} union all
    select 'meetings' from meeting where history = ${id} union all
    select 'positions' from position where position = ${id} union all
    select 'discrepancies' from discrepancy where id = ${id} limit 1`);
  return found === null ? null : ENTRIES[found.list](db, id);
}

const ENTRIES: Readonly<Record<Kept, (db: Db, id: string) => Promise<Pick<Part, Kept>>>> = {
  statements: async (db, id) => ({ statements: await statementsOf(db, [id]) }),
  meetings: async (db, id) => ({ meetings: await meetingsOf(db, [id]) }),
  positions: async (db, id) => ({ positions: await positionsOf(db, [id]) }),
  discrepancies: async (db, id) => ({ discrepancies: await discrepanciesOf(db, [id]) }),
};
