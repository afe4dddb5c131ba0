import type { Db } from "../db.js";
import { settle } from "../settle/settle.js";
import { discrepanciesOf } from "./ask.js";
import type { Part } from "./around.js";
import { meetingsOf, positionsOf, statementsOf } from "./entries.js";
import { idNow, type Kept } from "./id-now.js";

/**
 * The statement, meeting, position or discrepancy that goes or has gone by an id; null where there is none. Ids of all
 * lists differ.
 */
export async function entryOf(db: Db, id: string): Promise<Pick<Part, Kept> | null> {
  await settle(db);
  const found = await idNow(db, id);
  return found === null ? null : ENTRIES[found.list](db, found.id);
}

const ENTRIES: Readonly<Record<Kept, (db: Db, id: string) => Promise<Pick<Part, Kept>>>> = {
  statements: async (db, id) => ({ statements: await statementsOf(db, [id]) }),
  meetings: async (db, id) => ({ meetings: await meetingsOf(db, [id]) }),
  positions: async (db, id) => ({ positions: await positionsOf(db, [id]) }),
  discrepancies: async (db, id) => ({ discrepancies: await discrepanciesOf(db, [id]) }),
};
