import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { RapporteurError } from "../gather/error.js";
import { type Db, SCHEMA } from "./db.js";
import { session } from "./session.js";
import { shown } from "./where.js";

const CONNECTIONS = 4;
const PATIENCE_MS = 10_000;

/** Opens a database that a PostgreSQL server serves. */
export async function openServed(url: string): Promise<{ db: Db; close: () => Promise<void> }> {
  const pool = await reach(url);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool, onCreateConnection: session(SCHEMA) }) });
  return { db, close: () => db.destroy() };
}

/** A pool that has reached its server once: a wrong address or password is told here, and not by the first question. */
async function reach(url: string): Promise<Pool> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: PATIENCE_MS, application_name: "rapporteur" });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  try {
    (await pool.connect()).release();
    return pool;
  } catch (error) {
    await pool.end();
    throw new RapporteurError("RAP-E-STORE-UNREACHABLE", `${shown(url)} can't be reached: ${reason(error)}`);
  }
}

/** A refused connection over two protocols is an AggregateError, whose own message is empty. */
const reason = (error: unknown): string => {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
};
