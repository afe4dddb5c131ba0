import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { type Db, rows } from "./db.js";
import { faultOf, isPassing } from "./faults.js";

/** How long whoever writes waits to be told, and how often it is asked, in ms. */
const PATIENCE = 15_000;
const EVERY = 200;

/** The connection broke while something was committed, and the database doesn't answer: it may be written, or not. */
export class Unsure<T> extends RapporteurError {
  /**
   * Asks again: what was made of it where it is written, null where it isn't. Throws as before while nobody can tell.
   */
  readonly again: () => Promise<{ readonly result: T } | null>;

  constructor(again: () => Promise<{ readonly result: T } | null>, cause: unknown) {
    super(
      "RAP-E-STORE-UNSURE",
      "The connection to the store's database broke while this was being written; it may be written or not.",
      undefined,
      { cause },
    );
    this.again = again;
  }
}

/** What came of a transaction that was to be committed when the connection broke. */
export async function outcomeOf<T>(
  db: Db,
  transaction: string,
  result: T,
  cause: unknown,
  patience = PATIENCE,
): Promise<T> {
  const again = async (): Promise<{ result: T } | null> => {
    const isThere = await wasCommitted(db, transaction, patience);
    if (isThere === null) throw new Unsure(again, cause);
    return isThere ? { result } : null;
  };
  const found = await again();
  if (found === null) throw cause;
  return found.result;
}

/** Null where the database doesn't tell for so long (ms). */
async function wasCommitted(db: Db, transaction: string, patience: number): Promise<boolean | null> {
  const until = Date.now() + patience;
  for (;;) {
    const status = await statusOf(db, transaction);
    if (status !== null && status !== "in progress") return status === "committed";
    if (Date.now() > until) return null;
    await setTimeout(EVERY);
  }
}

/** What the database knows of a transaction; null where it doesn't answer. */
async function statusOf(db: Db, transaction: string): Promise<string | null> {
  try {
    return (
      (await rows(db, sql<{ status: string | null }>`select pg_xact_status(${transaction}::xid8) as status`))[0]
        .status ?? "unknown"
    );
  } catch (error) {
    if (isPassing(faultOf(error))) return null;
    if ((error as { code?: string }).code === FUTURE) return "lost";
    throw error;
  }
}

/** After a crash the database may not know of it at all: it was never written down. */
const FUTURE = "22023";
