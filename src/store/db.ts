import { type Kysely, type RawBuilder, sql } from "kysely";

/**
 * A store's database, or a transaction of it. Statements name tables without their schema, which is on the search path.
 */
export type Db = Kysely<unknown>;

/** The schema that holds everything a store keeps. */
export const SCHEMA = "rapporteur";

/** The schema of accounts, which no backup holds. */
export const ACCOUNTS_SCHEMA = "rapporteur_accounts";

/**
 * The rows that a `select` gives, carried as JSON. So both kinds of store give the same values (an instant is an ISO
 * 8601 string, bytes are `\x…`), and no text loses the byte order mark that it may begin with: PGlite's reading of
 * plain texts drops it.
 */
export const rows = async <Row>(db: Db, select: RawBuilder<Row>): Promise<Row[]> =>
  (await sql<{ row: Row }>`select row_to_json(q) as row from (${select}) q`.execute(db)).rows.map(({ row }) => row);

/** The one row that a `select` gives, or null. */
export const maybeRow = async <Row>(db: Db, select: RawBuilder<Row>): Promise<Row | null> =>
  (await rows(db, select))[0] ?? null;

/** Runs a statement that gives no rows. */
export const run = async (db: Db, statement: RawBuilder<unknown>): Promise<void> => void (await statement.execute(db));

/** `2031-03-08T09:00:00+00:00` as JavaScript writes it: `2031-03-08T09:00:00.000Z`. */
export const instant = (value: string): string => new Date(value).toISOString();

/** Bytes from `\x6f6b`. */
export const bytesOf = (hex: string): Uint8Array => Buffer.from(hex.slice(2), "hex");
