import { sql } from "kysely";
import { type Db, run } from "./db.js";

/**
 * The longest question, in ms, and how long it may wait for what others hold; how long a transaction may do nothing at
 * all: its program stands still, or its connection is no more.
 */
const LONGEST_MS = 120_000;
const WAITING_MS = 30_000;
const IDLE_MS = 300_000;

/**
 * What each new connection is told: where tables lie when a statement names no schema, in what form instants are given,
 * and that questions aren't compiled or shared out first: they are short and many, and that costs more than it gives (a
 * tenth of the answers a second on a record of 100,000 reports).
 */
export const session = (schema: string): string =>
  select({ search_path: schema, timezone: "UTC", jit: "off", max_parallel_workers_per_gather: "0" });

/** What a connection to a server is told beside that: nothing lasts for ever. */
export const LIMITS = select({
  statement_timeout: String(LONGEST_MS),
  lock_timeout: String(WAITING_MS),
  idle_in_transaction_session_timeout: String(IDLE_MS),
});

/** In a transaction that goes through all that is kept, a question may take as long as it takes. */
export const unhurried = (transaction: Db): Promise<void> => run(transaction, sql`set local statement_timeout = 0`);

function select(settings: Readonly<Record<string, string>>): string {
  return `select ${Object.entries(settings)
    .map(([name, value]) => `set_config('${name}', '${value}', false)`)
    .join(", ")}`;
}
