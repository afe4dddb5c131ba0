import { type RawBuilder, sql } from "kysely";
import { type Db, rows, SCHEMA } from "./db.js";

/** Tables of the migrations themselves: a backup says in its first line how far they had come. */
const OWN = ["migration", "migration_lock"];
/** Tables that triggers make of others: no backup holds them, and they are made again when the others' rows are. */
export const DERIVED = ["said", "tally"];
const AT_ONCE = 500;

/** The tables that hold a store's rows, but for those that are derived, each after those that it points at. */
export const tablesOf = async (db: Db): Promise<string[]> =>
  (
    await rows(
      db,
      sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = ${SCHEMA}::regnamespace and relkind = 'r'
      and relname <> all(${[...OWN, ...DERIVED]}::text[]) order by oid`,
    )
  ).map(({ name }) => name);

/** How many rows a table has. */
export const countOf = async (db: Db, table: string): Promise<number> =>
  (await rows(db, sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`))[0].n;

/**
 * The rows that a `select` gives, as lines of JSON, some at a time, however many they are. Only inside a transaction.
 */
export async function* stream(db: Db, select: RawBuilder<unknown>, atOnce = AT_ONCE): AsyncGenerator<string[]> {
  const cursor = sql.id(`c${++cursors}`);
  await sql`declare ${cursor} no scroll cursor for select row_to_json(q)::text as row from (${select}) q`.execute(db);
  for (;;) {
    const { rows: found } = await sql<{ row: string }>`fetch ${sql.lit(atOnce)} from ${cursor}`.execute(db);
    if (found.length) yield found.map(({ row }) => row);
    if (found.length < atOnce) break;
  }
  await sql`close ${cursor}`.execute(db);
}
let cursors = 0;

/** The columns of a table that are kept: those that the database makes of others itself aren't among them. */
export const columnsOf = async (db: Db, table: string): Promise<string[]> =>
  (
    await rows(
      db,
      sql<{ name: string }>`
    select attname as name from pg_attribute where attrelid = ${`${SCHEMA}.${table}`}::regclass and attnum > 0
      and not attisdropped and attgenerated = '' order by attnum`,
    )
  ).map(({ name }) => name);

/** Puts rows that are JSON already, `[{…},{…}]`, into these columns of a table. */
export async function insertJson(db: Db, table: string, columns: readonly string[], json: string): Promise<void> {
  const names = sql.join(columns.map((name) => sql.id(name)));
  await sql`insert into ${sql.table(table)} (${names}) overriding system value select ${names}
    from json_populate_recordset(null::${sql.table(table)}, ${json}::json)`.execute(db);
}
