import { sql } from "kysely";
import { type Db, run } from "./db.js";

/** Any number that nothing else on the server locks. */
const WRITERS = 7_277_371;

/** One transaction: all of it or nothing; part of the one that is open already, where there is one. Those who write to a served store do so one after the other, so that each merges into what the others left. */
export const write = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(async (transaction) => {
    await run(transaction, sql`select pg_advisory_xact_lock(${sql.lit(WRITERS)})`);
    return work(transaction);
  });
