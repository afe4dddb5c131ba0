import type { BindParams, Database, SqlValue } from "sql.js";

/** An SQLite database in memory; with bytes, the one that they hold. It must be closed. */
export async function openSqlite(bytes?: Uint8Array): Promise<Database> {
  const { default: load } = await import("sql.js");
  const { Database: Opened } = await load();
  return new Opened(bytes);
}

/** Runs a statement for each row. */
export function insertAll(db: Database, sql: string, rows: Iterable<BindParams>): void {
  const statement = db.prepare(sql);
  try {
    for (const row of rows) statement.run(row);
  } finally {
    statement.free();
  }
}

/** The rows of a query, by column. */
export function* rowsOf(db: Database, sql: string): Generator<{ readonly [column: string]: SqlValue }> {
  const statement = db.prepare(sql);
  try {
    while (statement.step()) yield statement.getAsObject();
  } finally {
    statement.free();
  }
}
