import type { Reading } from "../read/reading.js";
import { RapporteurError } from "../gather/error.js";
import { note } from "./changes.js";
import type { Db } from "./db.js";
import type { ReadBy } from "./gathered.js";
import type { KnownDossier } from "./merge/merge.js";
import { keepReading } from "./readings.js";
import { remerge } from "./remerge.js";
import { maybeCurrent } from "./reports.js";
import { writeReports } from "./write.js";

/**
 * Puts another reading of a report in the place of the one before. What people decided on it is applied to this one.
 */
export const reread = (db: Db, dossier: KnownDossier, report: string, reading: Reading, by: ReadBy): Promise<void> =>
  writeReports(db, async (transaction) => {
    const kept = await maybeCurrent(transaction, report);
    if (!kept) throw new RapporteurError("RAP-E-NO-REPORT", `No report ${JSON.stringify(report)} is in the store.`);
    await keepReading(transaction, report, kept.version, reading, by);
    await remerge(transaction, dossier, [report]);
    await note(transaction, [{ kind: "reread", report }]);
  });
