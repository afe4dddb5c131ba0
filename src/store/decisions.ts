import { sql } from "kysely";
import type { Decision } from "../record/decisions.js";
import { type Db, rows } from "./db.js";

/** What people decided, in order. */
export const decisionsOf = async (db: Db): Promise<Decision[]> =>
  (await rows(db, sql<{ decision: Decision }>`select decision from decision order by n`)).map(({ decision }) => decision);
