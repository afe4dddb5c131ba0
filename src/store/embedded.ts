import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { type Db, SCHEMA } from "./db.js";
import { isNoRoom, noRoom } from "./faults.js";
import { hold } from "./lock.js";
import { poolOfOne } from "./pool-of-one.js";
import { session } from "./session.js";
import { checkingRoom } from "./write.js";

/**
 * What is left on the disk before a report is written, in bytes: a report of 10 MB, its reading, and both once more in
 * the database's log.
 */
const RESERVE = 64_000_000;

/** Opens the database in a folder, and makes both where they aren't yet. It is this process's until it is closed. */
export async function openEmbedded(folder: string): Promise<{ db: Db; close: () => Promise<void> }> {
  makeFolder(folder);
  const release = await hold(folder).catch((error: unknown) => {
    throw isNoRoom(error) ? noRoom(error) : error;
  });
  let isFull = false;
  try {
    const [{ PGlite }, { bytesLeft, WatchedFiles }] = await Promise.all([
      import("@electric-sql/pglite"),
      import("./embedded-files.js"),
    ]);
    try {
      const pglite = await PGlite.create({ fs: new WatchedFiles(join(folder, "data"), () => (isFull = true)) });
      const db = new Kysely<unknown>({
        dialect: new PostgresDialect({
          pool: poolOfOne(pglite, () => isFull),
          onCreateConnection: async (connection) =>
            void (await connection.executeQuery(CompiledQuery.raw(session(SCHEMA)))),
        }),
      });
      checkingRoom(db, () => {
        const left = bytesLeft(folder);
        if (left < RESERVE) throw noRoom(new Error(`${left} bytes are left on the disk of ${folder}`));
      });
      return { db, close: () => (isFull ? Promise.resolve() : pglite.close()).finally(release) };
    } catch (error) {
      if (isFull || isNoRoom(error) || bytesLeft(folder) < RESERVE) throw noRoom(error);
      throw error;
    }
  } catch (error) {
    release();
    if (error instanceof RapporteurError) throw error;
    throw new RapporteurError(
      "RAP-E-STORE-UNREACHABLE",
      `The store in ${folder} can't be opened: ${(error as Error).message}`,
      "Restore it from a backup: rapporteur restore.",
    );
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    if (isNoRoom(error)) throw noRoom(error);
    throw new RapporteurError("RAP-E-STORE-WHERE", `No store can be made in ${folder}: ${(error as Error).message}`);
  }
}
