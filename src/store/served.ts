import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { RapporteurError } from "../gather/error.js";
import { type Db, SCHEMA } from "./db.js";
import { session } from "./session.js";
import { shown } from "./where.js";

const CONNECTIONS = 8;
/** How long the server may take to answer at first. */
const PATIENCE_MS = 10_000;
/** How long a question may wait for a connection: while many ask at once, those before it come first. */
const IN_TURN_MS = 120_000;

/** Opens a database that a PostgreSQL server serves. */
export async function openServed(url: string): Promise<{ db: Db; close: () => Promise<void> }> {
  const pool = await reach(url);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool, onCreateConnection: session(SCHEMA) }) });
  return { db, close: () => db.destroy() };
}

/** A pool that has reached its server once: a wrong address or password is told here, and not by the first question. */
async function reach(url: string): Promise<Pool> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  try {
    await client.connect();
  } catch (error) {
    throw new RapporteurError("RAP-E-STORE-UNREACHABLE", `${shown(url)} can't be reached: ${reason(error)}`);
  } finally {
    await client.end();
  }
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: IN_TURN_MS, application_name: "rapporteur" });
  // A connection that breaks while nobody uses it is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

/** A refused connection over two protocols is an AggregateError, whose own message is empty. */
const reason = (error: unknown): string => {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
};
