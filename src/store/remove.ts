import { sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { asOf } from "./as-of.js";
import { note } from "./changes.js";
import { type Db, run } from "./db.js";
import { type KnownDossier, merge } from "./merge/merge.js";
import { takeOut } from "./merge/take-out.js";
import { maybeCurrent } from "./reports.js";
import { write } from "./write.js";

/**
 * Takes a report, all its versions and everything that it brought out of the record, which is then as if it had never come. What people decided
 * stays in the journal, and holds again should the report come back.
 */
export const remove = (db: Db, dossier: KnownDossier, report: string): Promise<void> =>
  write(db, async (transaction) => {
    if (!(await maybeCurrent(transaction, report))) throw new RapporteurError("RAP-E-NO-REPORT", `No report ${JSON.stringify(report)} is in the store.`);
    const from = await asOf(transaction);
    const gone = await takeOut(transaction, [report]);
    await run(transaction, sql`delete from report where id = ${report}`);
    await merge(transaction, [], gone, { dossier, from, to: await asOf(transaction) });
    await note(transaction, [{ kind: "removed", report }]);
  });
