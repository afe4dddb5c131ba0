import { sql } from "kysely";
import type { Db } from "./db.js";

/**
 * The tables of the record: their columns, the first ones their key. What a database makes of others itself isn't among
 * them.
 */
const TABLES = {
  likeness: { key: 1, columns: ["report", "carrier", "buckets", "body"] },
  form_row: { key: 2, columns: ["form", "report", "body"] },
  form: { key: 1, columns: ["form", "block", "names", "actor", "body"] },
  actor: { key: 1, columns: ["actor", "id", "speaks_for", "called", "place", "body"] },
  label_row: { key: 2, columns: ["label", "report", "body"] },
  label: { key: 1, columns: ["label", "block", "wordings", "issue", "body"] },
  issue: { key: 1, columns: ["issue", "id", "called", "body"] },
  statement: {
    key: 1,
    columns: [
      "statement",
      "report",
      "day",
      "outlet",
      "speaker",
      "act",
      "about",
      "utterance",
      "buckets",
      "text",
      "body",
    ],
  },
  meeting: {
    key: 1,
    columns: [
      "meeting",
      "report",
      "day",
      "outlet",
      "block",
      "parties",
      "sides",
      "absent",
      "history",
      "absences",
      "body",
    ],
  },
  position: {
    key: 1,
    columns: ["position", "report", "day", "outlet", "actor", "label", "holder", "topic", "due", "body"],
  },
  discrepancy_row: { key: 1, columns: ["discrepancy", "report", "position", "body"] },
  discrepancy: { key: 3, columns: ["holder", "topic", "n", "id", "day", "body"] },
  entry_decision: { key: 2, columns: ["key", "decision", "report"] },
  review: { key: 1, columns: ["key", "report", "state", "body"] },
} as const satisfies Record<string, { key: number; columns: readonly string[] }>;

export type RecordTable = keyof typeof TABLES;

/** Rows to put into tables, keyed by their columns. */
export type Rows = {
  readonly [T in RecordTable]?: readonly { readonly [column in (typeof TABLES)[T]["columns"][number]]: unknown }[];
};

/** Puts rows into their tables, in place of those of the same keys, all in one statement. */
export async function put(db: Db, rows: Rows): Promise<void> {
  const filled = (Object.keys(TABLES) as RecordTable[]).filter((table) => rows[table]?.length);
  if (!filled.length) return;
  const parts = filled.map(
    (table) => sql`${sql.id(`to_${table}`)} as (${into(table, rows[table] as readonly object[])})`,
  );
  await sql`with ${sql.join(parts)} select`.execute(db);
}

function into(table: RecordTable, rows: readonly object[]) {
  const columns: readonly string[] = TABLES[table].columns;
  const key = columns.slice(0, TABLES[table].key);
  const others = columns.slice(key.length);
  const names = sql.join(columns.map((name) => sql.id(name)));
  const fresh = sql.join(others.map((name) => sql`${sql.id(name)} = ${sql.id("excluded", name)}`));
  return sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::json)
    on conflict (${sql.join(key.map((name) => sql.id(name)))}) do update set ${fresh}`;
}
