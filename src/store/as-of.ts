import { sql } from "kysely";
import { type Db, rows } from "./db.js";

/** The dossier's own time: the latest day on which one of its reports was published. */
export const asOf = async (db: Db): Promise<string | null> =>
  (await rows(db, sql<{ day: string | null }>`select max(published_at) as day from report`))[0].day;
