import { sql } from "kysely";
import { type Db, rows, run } from "./db.js";
import { isAway } from "./faults.js";
import { Turns } from "./turns.js";
import { outcomeOf } from "./unsure.js";

/** Any number that nothing else on the server locks. */
const WRITERS = 7_277_371;
/** How long a writer waits for those of this process before it, in ms. */
const PATIENCE = 60_000;

/**
 * One transaction: all of it or nothing; part of the one that is open already, where there is one. Those who write to a
 * store do so one after the other, so that each merges into what the others left.
 */
export const write = <T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> =>
  db.isTransaction
    ? work(db)
    : inTurn(db, () =>
        sure(db, async (transaction) => {
          await run(transaction, sql`select pg_advisory_xact_lock(${sql.lit(WRITERS)})`);
          return work(transaction);
        }),
      );

/**
 * What is looked at before a report is written to a store: it throws where there is no room for one. What is small is
 * written as long as it can be.
 */
const checks = new WeakMap<Db, () => void>();
export const checkingRoom = (db: Db, check: () => void): void => void checks.set(db, check);

/** The same for reports, which may be large: refused where there is no room. */
export async function writeReports<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  checks.get(db)?.();
  return write(db, work);
}

/** Those who write wait here rather than at the database, where each would keep a connection from those who ask. */
const writers = new WeakMap<Db, Turns>();

async function inTurn<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const turns = writers.get(db) ?? new Turns(1, PATIENCE);
  writers.set(db, turns);
  const done = await turns.take();
  try {
    return await work();
  } finally {
    done();
  }
}

/**
 * One transaction whose end is known: where the connection breaks while it is committed, the database is asked
 * afterwards whether it was. Throws `RAP-E-STORE-AWAY` where nothing was written, and `Unsure` where nobody can tell
 * for so long (ms).
 */
export async function sure<T>(db: Db, work: (db: Db) => Promise<T>, patience?: number): Promise<T> {
  let failure: { readonly error: unknown } | null = null;
  let done: { readonly transaction: string; readonly result: T } | null = null;
  try {
    return await db.transaction().execute(async (transaction) => {
      try {
        const result = await work(transaction);
        const [{ id }] = await rows(transaction, sql<{ id: string }>`select pg_current_xact_id()::text as id`);
        done = { transaction: id, result };
        return result;
      } catch (error) {
        failure = { error }; // on a broken connection nothing can be rolled back either, and that would be told instead
        throw error;
      }
    });
  } catch (error) {
    if (failure !== null) throw (failure as { error: unknown }).error;
    if (done === null || !isAway(error)) throw error;
    const { transaction, result } = done as { transaction: string; result: T };
    return outcomeOf(db, transaction, result, error, patience);
  }
}
