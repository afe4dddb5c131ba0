import { sql } from "kysely";
import { type Db, rows } from "../db.js";
import { counter, type Watched } from "../progress.js";
import { write } from "../write.js";

/** So many blocks or lines are looked at together: others' questions wait as long as that takes. */
export const AT_ONCE = 20;

/**
 * Works off a table of what is stale, some at a time, each batch in a transaction of its own; `some` says how many it
 * did.
 */
export async function inBatches(
  db: Db,
  stale: "stale_block" | "stale_line",
  some: (db: Db) => Promise<number>,
  watched: Watched,
): Promise<void> {
  const [{ n }] = await rows(db, sql<{ n: number }>`select count(*) as n from ${sql.table(stale)}`);
  if (n === 0) return;
  const count = counter(watched, n);
  for (;;) {
    const done = await write(db, some);
    count(done);
    if (done < AT_ONCE) return;
  }
}
