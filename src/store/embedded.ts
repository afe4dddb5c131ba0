import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { type Db, SCHEMA } from "./db.js";
import { hold } from "./lock.js";
import { poolOfOne } from "./pool-of-one.js";
import { session } from "./session.js";

/** Opens the database in a folder, and makes both where they aren't yet. It is this process's until it is closed. */
export async function openEmbedded(folder: string): Promise<{ db: Db; close: () => Promise<void> }> {
  makeFolder(folder);
  const release = await hold(folder);
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    const pglite = await PGlite.create(join(folder, "data"));
    const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: poolOfOne(pglite), onCreateConnection: async (connection) => void (await connection.executeQuery(CompiledQuery.raw(session(SCHEMA)))) }) });
    return { db, close: () => pglite.close().finally(release) };
  } catch (error) {
    release();
    throw new RapporteurError("RAP-E-STORE-UNREACHABLE", `The store in ${folder} can't be opened: ${(error as Error).message}`, "Restore it from a backup: rapporteur restore.");
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new RapporteurError("RAP-E-STORE-WHERE", `No store can be made in ${folder}: ${(error as Error).message}`);
  }
}
