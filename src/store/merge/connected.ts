import { sql } from "kysely";
import { type Db, rows, run } from "../db.js";

/**
 * Rows that are put together where they are alike: the same text, one utterance. Each names the key of what it belongs
 * to.
 */
export interface Connecting<Row> {
  readonly table: "likeness" | "statement";
  readonly key: "report" | "statement";
  /** The column that names what a row belongs to. */
  readonly whole: "carrier" | "utterance";
  keyOf(row: Row): string;
  bucketsOf(row: Row): readonly string[];
  /** Rows put together. `known`: those that belong together in any case, where no new row comes between them. */
  wholesOf(rows: readonly Row[], known: readonly (readonly Row[])[]): Row[][];
  /** Which of two rows comes first: a whole is named for its first. */
  compare(a: Row, b: Row): number;
}

/** What connecting changed: for each new row what it belongs to, and which other rows belong to something else now. */
export interface Connected {
  readonly wholeOf: ReadonlyMap<string, string>;
  readonly moved: readonly string[];
}

/**
 * Connects a report's rows with those that are there. Looked at are those that share a bucket with a new row, with all
 * that they belong to; and where rows were taken away from something, what is left of it, and those that share a bucket
 * with that. The rows that are gone are gone already.
 */
export async function connect<Row>(
  db: Db,
  kind: Connecting<Row>,
  brought: readonly Row[],
  gone: readonly string[],
): Promise<Connected> {
  const { table, key, whole } = kind;
  const kept = await near(db, kind, brought, gone);
  const wholeOf = tie(kind, kept, brought, new Set(gone));
  const moved = kept
    .map(({ whole, body }) => ({ key: kind.keyOf(body), was: whole, is: wholeOf.get(kind.keyOf(body)) as string }))
    .filter(({ was, is }) => was !== is);
  if (moved.length)
    await run(
      db,
      sql`
      update ${sql.table(table)} t set ${sql.id(whole)} = x.is
        from json_to_recordset(${JSON.stringify(moved)}::json) as x(key text, "is" text)
      where t.${sql.id(key)} = x.key`,
    );
  return { wholeOf, moved: moved.map((row) => row.key) };
}

interface Kept<Row> {
  readonly whole: string;
  readonly body: Row;
}

/** What is there already and has to be looked at. */
async function near<Row>(
  db: Db,
  kind: Connecting<Row>,
  brought: readonly Row[],
  gone: readonly string[],
): Promise<Kept<Row>[]> {
  const left = gone.length
    ? await rows(
        db,
        sql<{ body: Row }>`select body from ${sql.table(kind.table)} where ${sql.id(kind.whole)} = any(${[...gone]})`,
      )
    : [];
  const buckets = [...new Set([...brought, ...left.map(({ body }) => body)].flatMap((row) => kind.bucketsOf(row)))];
  if (!buckets.length) return [];
  return rows(
    db,
    sql<Kept<Row>>`
    select ${sql.id(kind.whole)} as whole, body from ${sql.table(kind.table)} where ${sql.id(kind.whole)} = any(array(
      select t.${sql.id(kind.whole)} from unnest(${buckets}::text[]) b(bucket) join ${sql.table(kind.table)} t
        on t.buckets @> array[b.bucket]
      union select unnest(${[...gone]}::text[])))`,
  );
}

function tie<Row>(
  kind: Connecting<Row>,
  kept: readonly Kept<Row>[],
  brought: readonly Row[],
  gone: ReadonlySet<string>,
): Map<string, string> {
  const known = new Map<string, Row[]>();
  for (const { whole, body } of kept)
    if (!gone.has(whole))
      known
        .set(whole, known.get(whole) ?? [])
        .get(whole)
        ?.push(body);
  return new Map(
    kind.wholesOf([...kept.map(({ body }) => body), ...brought], [...known.values()]).flatMap((group) => {
      const whole = kind.keyOf([...group].sort(kind.compare)[0]);
      return group.map((row) => [kind.keyOf(row), whole] as const);
    }),
  );
}
