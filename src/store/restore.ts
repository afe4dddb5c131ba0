import { StringDecoder } from "node:string_decoder";
import { sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import type { BackupHead } from "./backup.js";
import { type Db, rows, run, SCHEMA } from "./db.js";
import { migrate, migrationsOf } from "./migrate.js";
import { openDatabase } from "./open.js";
import { counter, type Watched } from "./progress.js";
import { unhurried } from "./session.js";
import { columnsOf, countOf, insertJson, tablesOf } from "./tables.js";
import { asBackupError, unpacked, verified } from "./verify-backup.js";
import { whereOf } from "./where.js";
import { writeReports } from "./write.js";

/** Characters of rows that go into one statement. */
const BATCH = 1_000_000;

/**
 * Makes a new store of a backup: all of it or nothing. The file is gone through before anything is made or cleared away
 * for it.
 */
export async function restore(path: string, where: string, watched: Watched = {}): Promise<BackupHead> {
  const head = await verified(path, watched.signal);
  const { db, close } = await openDatabase(whereOf(where), true);
  try {
    await refuseFull(db);
    await migrate(db, head.migrations.at(-1));
    await writeReports(db, async (transaction) => {
      await unhurried(transaction);
      await fill(transaction, head, rowsOf(path), watched);
    });
    await migrate(db);
    await run(db, sql`analyze`);
    return head;
  } finally {
    await close();
  }
}

/**
 * The lines of a backup that has been gone through, but for its head and its end: what JSON may hold unescaped (U+2028)
 * ends none.
 */
async function* rowsOf(path: string): AsyncGenerator<string> {
  let isHead = true;
  for await (const line of linesOf(path)) {
    if (!isHead && !line.startsWith('{"end":')) yield line;
    isHead = false;
  }
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let begun: string[] = [];
  try {
    for await (const chunk of unpacked(path)) {
      const [first, ...others] = decoder.write(chunk).split("\n");
      begun.push(first);
      if (!others.length) continue;
      yield begun.join("");
      begun = others.splice(-1);
      yield* others;
    }
  } catch (error) {
    throw asBackupError(error, path);
  }
}

/** An empty store is cleared away: the tables of the backup may be older ones. */
async function refuseFull(db: Db): Promise<void> {
  if (!(await migrationsOf(db)).length) return;
  for (const table of await tablesOf(db))
    if (await countOf(db, table)) throw new RapporteurError("RAP-E-STORE-FULL", "Something is kept in this store.");
  await run(db, sql`drop schema ${sql.id(SCHEMA)} cascade`);
}

async function fill(db: Db, head: BackupHead, lines: AsyncGenerator<string>, watched: Watched): Promise<void> {
  const total = Object.values(head.rows).reduce((sum, n) => sum + n, 0);
  const count = counter(watched, total);
  const columns = new Map<string, string[]>();
  for (const table of await tablesOf(db)) columns.set(table, await columnsOf(db, table));
  let restored = 0;
  for await (const { table, rows } of batches(lines)) {
    await insertJson(db, table, columns.get(table) ?? [], `[${rows.join()}]`).catch((error: Error) => {
      if (error instanceof RapporteurError) throw error;
      throw new RapporteurError("RAP-E-BACKUP", `The backup's rows of ${table} don't fit: ${error.message}`);
    });
    restored += rows.length;
    count(rows.length);
  }
  if (restored !== total) throw new RapporteurError("RAP-E-BACKUP", `The backup holds ${restored} rows of ${total}.`);
  for (const table of columns.keys()) await goOnCounting(db, table);
}

/** Lines of one table put together, as many as make a statement of a good size. */
async function* batches(lines: AsyncGenerator<string>): AsyncGenerator<{ table: string; rows: string[] }> {
  let batch = { table: "", rows: [] as string[] };
  let size = 0;
  for await (const line of lines) {
    const [, table, row] = /^\{"(\w+)":(.*)\}$/s.exec(line) ?? [];
    if (table === undefined) throw new RapporteurError("RAP-E-BACKUP", "A line of the backup isn't a row.");
    if (batch.rows.length && (table !== batch.table || size > BATCH)) {
      yield batch;
      batch = { table, rows: [] };
      size = 0;
    }
    batch.table = table;
    batch.rows.push(row);
    size += row.length;
  }
  if (batch.rows.length) yield batch;
}

/** Numbers that the database gives go on after those that were restored. */
async function goOnCounting(db: Db, table: string): Promise<void> {
  const counted = await rows(
    db,
    sql<{ name: string }>`
    select attname as name from pg_attribute where attrelid = ${`${SCHEMA}.${table}`}::regclass and attidentity <> ''`,
  );
  for (const { name } of counted)
    await run(
      db,
      sql`select setval(pg_get_serial_sequence(${`${SCHEMA}.${table}`}, ${name}),
        (select coalesce(max(${sql.ref(name)}), 0) + 1 from ${sql.table(table)}), false)`,
    );
}
