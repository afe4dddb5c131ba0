import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import type { Db } from "./db.js";
import { isNoRoom } from "./faults.js";
import { migrationsOf } from "./migrate.js";
import { counter, type Watched } from "./progress.js";
import { unhurried } from "./session.js";
import { columnsOf, countOf, stream, tablesOf } from "./tables.js";

/** Tables with whole texts in their rows, of up to 10 MB each: few at once. */
const HEAVY = new Set(["report_version", "reading"]);
const FEW = 16;

/** What a backup begins with. */
export interface BackupHead {
  readonly format: "rapporteur/backup/1";
  /** How far the tables had come: its rows fit these. */
  readonly migrations: readonly string[];
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Writes all that a store holds into one file, which any other store, embedded or served, can be made of: gzipped lines
 * of JSON, a head, a line such as `{"report":{…}}` for each row, and `{"end":rows}`. The file is there once it is
 * whole.
 */
export async function backup(db: Db, path: string, watched: Watched = {}): Promise<BackupHead> {
  const part = `${path}.part`;
  try {
    const head = await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (snapshot) => {
        await unhurried(snapshot);
        const head = await headOf(snapshot);
        await pipeline(Readable.from(lines(snapshot, head, watched)), createGzip(), createWriteStream(part), {
          signal: watched.signal,
        });
        return head;
      });
    await rename(part, path);
    return head;
  } catch (error) {
    await rm(part, { force: true });
    throw watched.signal?.aborted ? watched.signal.reason : asNotWritten(error, path);
  }
}

async function headOf(db: Db): Promise<BackupHead> {
  const counts: Record<string, number> = {};
  for (const table of await tablesOf(db)) counts[table] = await countOf(db, table);
  return { format: "rapporteur/backup/1", migrations: await migrationsOf(db), rows: counts };
}

async function* lines(db: Db, head: BackupHead, watched: Watched): AsyncGenerator<string> {
  const total = Object.values(head.rows).reduce((sum, n) => sum + n, 0);
  const count = counter(watched, total);
  yield `${JSON.stringify(head)}\n`;
  for (const table of Object.keys(head.rows)) {
    const columns = sql.join((await columnsOf(db, table)).map((name) => sql.id(name)));
    for await (const rows of stream(
      db,
      sql`select ${columns} from ${sql.table(table)}`,
      HEAVY.has(table) ? FEW : undefined,
    )) {
      count(rows.length);
      yield rows.map((row) => `{"${table}":${row}}\n`).join("");
    }
  }
  yield `${JSON.stringify({ end: total })}\n`;
}

function asNotWritten(error: unknown, path: string): unknown {
  if (typeof (error as NodeJS.ErrnoException).syscall !== "string") return error;
  return isNoRoom(error)
    ? new RapporteurError("RAP-E-NO-ROOM", `${path} can't be written: there is no room left on its disk.`, undefined, {
        cause: error,
      })
    : new RapporteurError("RAP-E-NOT-WRITTEN", `${path} can't be written: ${(error as Error).message}`);
}
