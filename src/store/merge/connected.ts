import { sql } from "kysely";
import { Groups } from "../../record/groups.js";
import { type Db, rows, run } from "../db.js";

/** Rows that are put together where they are alike: the same text, one utterance. Each names the key of what it belongs to. */
export interface Connecting<Row> {
  readonly table: "likeness" | "statement";
  readonly key: "report" | "statement";
  /** The column that names what a row belongs to. */
  readonly whole: "carrier" | "utterance";
  keyOf(row: Row): string;
  bucketsOf(row: Row): readonly string[];
  /** Whether two rows are parts of one whole. */
  isTied(a: Row, b: Row): boolean;
  /** Which of two rows comes first: a whole is named for its first. */
  compare(a: Row, b: Row): number;
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
  const kept = buckets.length || gone.length ? await rows(db, sql<Kept<Row>>`
    select ${sql.id(whole)} as whole, body from ${sql.table(table)} where ${sql.id(whole)} = any(array(
      select t.${sql.id(whole)} from unnest(${buckets}::text[]) b(bucket) join ${sql.table(table)} t on t.buckets @> array[b.bucket]
      union select unnest(${[...gone]}::text[])))`) : [];
  const wholeOf = tie(kind, kept, brought, new Set(gone));
  const moved = kept.map(({ whole, body }) => ({ key: kind.keyOf(body), was: whole, is: wholeOf.get(kind.keyOf(body)) as string })).filter(({ was, is }) => was !== is);
  if (moved.length)
    await run(db, sql`
      update ${sql.table(table)} t set ${sql.id(whole)} = x.is from json_to_recordset(${JSON.stringify(moved)}::json) as x(key text, "is" text)
      where t.${sql.id(key)} = x.key`);
  return { wholeOf, moved: moved.map((row) => row.key) };
}

interface Kept<Row> {
  readonly whole: string;
  readonly body: Row;
}

/** Those that are kept hang together as they did; only new rows, and what rows were taken away from, are compared. */
function tie<Row>(kind: Connecting<Row>, kept: readonly Kept<Row>[], brought: readonly Row[], gone: ReadonlySet<string>): Map<string, string> {
  const all = [...kept.map(({ body }) => body), ...brought];
  const groups = new Groups(all);
  const first = new Map<string, Row>();
  for (const { whole, body } of kept) {
    if (gone.has(whole)) continue;
    groups.join(first.get(whole) ?? body, body);
    first.set(whole, body);
  }
  const byBucket = new Map<string, Row[]>();
  for (const row of all) for (const bucket of new Set(kind.bucketsOf(row))) byBucket.set(bucket, byBucket.get(bucket) ?? []).get(bucket)?.push(row);
  for (const row of [...kept.filter(({ whole }) => gone.has(whole)).map(({ body }) => body), ...brought])
    for (const bucket of new Set(kind.bucketsOf(row)))
      for (const other of byBucket.get(bucket) ?? []) if (groups.groupOf(other) !== groups.groupOf(row) && kind.isTied(other, row)) groups.join(other, row);
  return new Map(groups.all().flatMap((group) => {
    const whole = kind.keyOf([...group].sort(kind.compare)[0]);
    return group.map((row) => [kind.keyOf(row), whole] as const);
  }));
}
