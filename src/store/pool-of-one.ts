import { setImmediate as others } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type { RapporteurError } from "../gather/error.js";
import { faultOf, noRoom } from "./faults.js";

/**
 * PGlite in the shape of a pool of pg's: one connection, handed to one user after the other. `isFull`: its disk is, and
 * it mustn't be asked anything any more.
 */
export function poolOfOne(pglite: PGlite, isFull: () => boolean): PostgresPool {
  let turn: Promise<void> = Promise.resolve();
  let next: () => void = () => {};
  const begun = (): PostgresPoolClient => ({
    query: (async (sql: string, parameters: readonly unknown[]) => {
      if (isFull()) throw stopped();
      try {
        return await query(pglite, sql, parameters);
      } catch (error) {
        throw isFull() ? noRoom(error) : faultOf(error);
      }
    }) as PostgresPoolClient["query"],
    release: (isSpoilt) => {
      if (isSpoilt) client = begun(); // what couldn't be rolled back isn't gone on with
      next();
    },
  });
  let client = begun();
  return {
    async connect(): Promise<PostgresPoolClient> {
      const before = turn;
      let done: () => void = () => {};
      turn = new Promise((resolve) => (done = resolve));
      await before;
      if (isFull()) {
        done();
        throw stopped();
      }
      next = done;
      return client;
    },
    end: () => pglite.close(),
  };
}

const stopped = (): RapporteurError =>
  noRoom(new Error("The database stopped when its disk was full: open the store anew."));

/**
 * PGlite answers without ever waiting for anything outside: others (requests, signals, timers) have their turn after
 * each query, however many follow.
 */
async function query<Row>(
  pglite: PGlite,
  sql: string,
  parameters: readonly unknown[],
): Promise<PostgresQueryResult<Row>> {
  const { rows, affectedRows } = await pglite.query<Row>(sql, [...parameters]);
  await others();
  return { command: commandOf(sql), rowCount: affectedRows ?? 0, rows };
}

/** Kysely asks only whether rows were changed, and whether a commit was one. */
const commandOf = (sql: string): PostgresQueryResult<unknown>["command"] =>
  /^\s*commit/i.test(sql) ? "COMMIT" : "SELECT";
