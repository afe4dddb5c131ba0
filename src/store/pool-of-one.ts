import { setImmediate as others } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";

/** PGlite in the shape of a pool of pg's: one connection, handed to one user after the other. */
export function poolOfOne(pglite: PGlite): PostgresPool {
  let turn: Promise<void> = Promise.resolve();
  let next: () => void = () => {};
  const client: PostgresPoolClient = {
    query: ((sql: string, parameters: readonly unknown[]) => query(pglite, sql, parameters)) as PostgresPoolClient["query"],
    release: () => next(),
  };
  return {
    async connect(): Promise<PostgresPoolClient> {
      const before = turn;
      let done: () => void = () => {};
      turn = new Promise((resolve) => (done = resolve));
      await before;
      next = done;
      return client;
    },
    end: () => pglite.close(),
  };
}

/** PGlite answers without ever waiting for anything outside: others (requests, signals, timers) have their turn after each query, however many follow. */
async function query<Row>(pglite: PGlite, sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
  const { rows, affectedRows } = await pglite.query<Row>(sql, [...parameters]);
  await others();
  return { command: commandOf(sql), rowCount: affectedRows ?? 0, rows };
}

/** Kysely asks only whether rows were changed, and whether a commit was one. */
const commandOf = (sql: string): PostgresQueryResult<unknown>["command"] => (/^\s*commit/i.test(sql) ? "COMMIT" : "SELECT");
