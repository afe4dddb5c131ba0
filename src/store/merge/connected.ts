import { sql } from "kysely";
import { type Db, rows, run } from "../db.js";

/** Rows that are put together where they are alike: the same text, one utterance. Each names the key of what it belongs to. */
export interface Connecting<Row> {
  readonly table: "likeness" | "statement";
  readonly key: "report" | "statement";
  /** The column that names what a row belongs to. */
  readonly whole: "carrier" | "utterance";
  keyOf(row: Row): string;
  bucketsOf(row: Row): readonly string[];
  /** For each row's key that of what it belongs to. */
  wholesOf(rows: readonly Row[]): ReadonlyMap<string, string>;
}

/** What connecting changed: for each new row what it belongs to, and which other rows belong to something else now. */
export interface Connected {
  readonly wholeOf: ReadonlyMap<string, string>;
  readonly moved: readonly string[];
}

/**
 * Connects a report's rows with those that are there. A whole is what hangs together pair by pair, so that only those are looked at that share a
 * bucket with a new row, with all that they belong to, and the wholes that rows were taken away from. The rows that are gone are gone already.
 */
export async function connect<Row>(db: Db, kind: Connecting<Row>, brought: readonly Row[], gone: readonly string[]): Promise<Connected> {
  const { table, key, whole } = kind;
  const buckets = [...new Set(brought.flatMap((row) => kind.bucketsOf(row)))];
  if (!buckets.length && !gone.length) return { wholeOf: kind.wholesOf(brought), moved: [] };
  const kept = await rows(db, sql<{ whole: string; body: Row }>`
    select ${sql.id(whole)} as whole, body from ${sql.table(table)} where ${sql.id(whole)} = any(array(
      select ${sql.id(whole)} from ${sql.table(table)} where buckets && ${buckets}::text[] union select unnest(${[...gone]}::text[])))`);
  const wholeOf = kind.wholesOf([...kept.map(({ body }) => body), ...brought]);
  const moved = kept.map(({ whole, body }) => ({ key: kind.keyOf(body), was: whole, is: wholeOf.get(kind.keyOf(body)) as string })).filter(({ was, is }) => was !== is);
  if (moved.length)
    await run(db, sql`
      update ${sql.table(table)} t set ${sql.id(whole)} = x.is from json_to_recordset(${JSON.stringify(moved)}::json) as x(key text, "is" text)
      where t.${sql.id(key)} = x.key`);
  return { wholeOf, moved: moved.map((row) => row.key) };
}
