import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { RapporteurError } from "../gather/error.js";
import { type Db, SCHEMA } from "./db.js";
import { guardedPool } from "./guarded-pool.js";
import { LIMITS, session } from "./session.js";
import { shown } from "./where.js";

const CONNECTIONS = 8;
/** How long the server may take to answer a new connection, in ms. */
const PATIENCE_MS = 10_000;

/** Opens a database that a PostgreSQL server serves. */
export async function openServed(url: string): Promise<{ db: Db; close: () => Promise<void> }> {
  const pool = await reach(url);
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: guardedPool(pool, CONNECTIONS, `${session(SCHEMA)}; ${LIMITS}`) }),
  });
  return { db, close: () => db.destroy() };
}

/** A pool that has reached its server once: a wrong address or password is told here, and not by the first question. */
async function reach(url: string): Promise<Pool> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
  client.on("error", () => {}); // told by what is asked
  try {
    await client.connect();
  } catch (error) {
    throw new RapporteurError("RAP-E-STORE-UNREACHABLE", `${shown(url)} can't be reached: ${reason(error)}`);
  } finally {
    await client.end();
  }
  return new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    keepAlive: true,
    application_name: "rapporteur",
  });
}

/** A refused connection over two protocols is an AggregateError, whose own message is empty. */
const reason = (error: unknown): string => {
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || String(error);
};
