import { sql } from "kysely";
import { type Db, rows, run } from "./db.js";
import { DERIVED, tablesOf } from "./tables.js";

/** How much larger than when it was last looked at a table may be. */
const GROWN = 1.5;
const SMALL = 50;

/**
 * Has the database look at its tables anew once they have grown: it chooses its ways by what it knows of them, and an
 * embedded one never looks by itself. Where they haven't, this costs one short query.
 */
export async function tend(db: Db): Promise<void> {
  const [{ grown }] = await rows(
    db,
    sql<{ grown: boolean }>`
    select bool_or(pg_relation_size(c.oid) / 8192 > ${sql.lit(GROWN)} * greatest(c.relpages, 0) + ${sql.lit(SMALL)}
      or c.reltuples < 0) as grown
    from pg_class c where c.oid in ('statement'::regclass, 'likeness'::regclass, 'form'::regclass)`,
  );
  if (grown)
    await run(db, sql`analyze ${sql.join([...(await tablesOf(db)), ...DERIVED].map((table) => sql.table(table)))}`);
}

/** How many reports are added before somebody looks. */
const OFTEN = 100;

/**
 * Counts reports that are added, and tends the database now and then; where that can't be done it is tried again after
 * the next. The reports are kept in any case.
 */
export function tending(db: Db): (added: number) => Promise<void> {
  let since = 0;
  return async (added) => {
    since += added;
    if (since < OFTEN) return;
    await tend(db).then(
      () => (since = 0),
      () => {},
    );
  };
}
