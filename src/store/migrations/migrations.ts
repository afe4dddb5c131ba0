import { type Kysely, type Migration, sql } from "kysely";
import { unhurried } from "../session.js";
import { REPORTS } from "./0001-reports.js";
import { RECORD } from "./0002-record.js";
import { DECISIONS, index } from "./0003-decisions.js";
import { DESK } from "./0004-desk.js";
import { ACCOUNTS } from "./0005-accounts.js";
import { ACTORS, place } from "./0006-actors.js";
import { findPlaces, PLACES } from "./0007-places.js";
import { reword } from "./0008-wordings.js";
import { REQUESTS } from "./0010-requests.js";

/** Statements run one after the other, in one transaction with all that is pending; then what they can't say. */
const statements = (list: readonly string[], then?: (db: Kysely<unknown>) => Promise<void>): Migration => ({
  async up(db: Kysely<unknown>) {
    await unhurried(db);
    for (const statement of list) await sql.raw(statement).execute(db);
    await then?.(db);
  },
});

/** Every change of the tables, in order. A name that is published stays as it is: a new change is a new one. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-reports": statements(REPORTS),
  "0002-record": statements(RECORD),
  "0003-decisions": statements(DECISIONS, index),
  "0004-desk": statements(DESK),
  "0005-accounts": statements(ACCOUNTS),
  "0006-actors": statements(ACTORS, place),
  "0007-places": statements(PLACES, findPlaces),
  "0008-wordings": statements([], reword),
  "0010-requests": statements(REQUESTS),
};
