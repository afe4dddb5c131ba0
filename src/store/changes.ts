import { sql } from "kysely";
import { type Db, instant, maybeRow, rows, run } from "./db.js";

/** One change of what is kept: a report that came, changed, went or was read anew, or a person's decision. */
export interface Change {
  /** Grows from change to change, also of other processes: a list of changes goes on after the last one seen. */
  readonly n: number;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly kind: "added" | "changed" | "removed" | "reread" | "decided";
  readonly report: string | null;
  readonly decision: string | null;
}

const MOST = 1000;

/** What changed after the n-th change, in order; at most a thousand at a time. */
export async function changesSince(db: Db, n: number, limit = MOST): Promise<Change[]> {
  const found = await rows(
    db,
    sql<Change>`select n, at, kind, report, decision from change where n > ${n} order by n
      limit ${sql.lit(Math.min(Math.max(1, Math.floor(limit)), MOST))}`,
  );
  return found.map((change) => ({ ...change, at: instant(change.at) }));
}

/**
 * A text that is another one after every change of the record, by whichever process: what was answered at one version
 * is answered so for as long as it is the same. The time of the last change is in it, so that two stores hardly ever
 * have one in common.
 */
export async function versionOf(db: Db): Promise<string> {
  const last = await maybeRow(
    db,
    sql<{
      n: number;
      at: string;
    }>`select n, (extract(epoch from at) * 1000000)::bigint::text as at from change order by n desc limit 1`,
  );
  return last === null ? "0" : `${last.n}-${BigInt(last.at).toString(36)}`;
}

/** Notes changes, in the transaction that makes them. */
export async function note(
  db: Db,
  changes: readonly (Pick<Change, "kind"> & Partial<Pick<Change, "report" | "decision">>)[],
): Promise<void> {
  if (changes.length)
    await run(
      db,
      sql`insert into change (kind, report, decision) select kind, report, decision
        from json_to_recordset(${JSON.stringify(changes)}::json) as c(kind text, report text, decision text)`,
    );
}
