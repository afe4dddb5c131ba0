import { sql } from "kysely";
import { RapporteurError } from "../gather/error.js";
import { asOf } from "./as-of.js";
import { note } from "./changes.js";
import { type Db, run } from "./db.js";
import { keepPlaces, placesOf } from "./identify.js";
import { type KnownDossier, merge } from "./merge/merge.js";
import { takeOut } from "./merge/take-out.js";
import { type KeptReading, keepReading, maybeReading } from "./readings.js";
import { remerge } from "./remerge.js";
import { type KeptVersion, keepVersion, maybeCurrent, versionsOf } from "./reports.js";
import { write, writeReports } from "./write.js";

/** A report that was taken out: all that is needed to bring it back. */
export interface Removed {
  readonly report: string;
  /** The first first. */
  readonly versions: readonly KeptVersion[];
  /** The places that it is known of. */
  readonly places: readonly string[];
  readonly read: KeptReading | null;
}

/**
 * Takes a report, all its versions and everything that it brought out of the record, which is then as if it had never
 * come. What people decided stays in the journal, and holds again should the report come back.
 */
export const remove = (db: Db, dossier: KnownDossier, report: string): Promise<Removed> =>
  write(db, async (transaction) => {
    const removed: Removed = {
      report,
      versions: await versionsOf(transaction, report),
      places: await placesOf(transaction, report),
      read: await maybeReading(transaction, report),
    };
    const from = await asOf(transaction);
    const gone = await takeOut(transaction, [report]);
    await run(transaction, sql`delete from report where id = ${report}`);
    await merge(transaction, [], gone, { dossier, from, to: await asOf(transaction) });
    await note(transaction, [{ kind: "removed", report }]);
    return removed;
  });

/**
 * Brings a report back as it was, with its versions and its reading; what was decided on its entries holds again.
 * Refuses where one of its id has come since.
 */
export const bringBack = (db: Db, dossier: KnownDossier, { report, versions, places, read }: Removed): Promise<void> =>
  writeReports(db, async (transaction) => {
    if (await maybeCurrent(transaction, report))
      throw new RapporteurError("RAP-E-REPORT-THERE", `A report ${JSON.stringify(report)} has come since.`);
    for (const version of versions) await keepVersion(transaction, version);
    await keepPlaces(transaction, report, places);
    if (read) await keepReading(transaction, report, read.version, read.reading, read.by);
    await remerge(transaction, dossier, [report]);
    await note(transaction, [{ kind: "added", report }]);
  });
