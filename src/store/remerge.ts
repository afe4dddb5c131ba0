import { decide } from "../record/decide.js";
import { intake } from "../record/intake.js";
import { asOf } from "./as-of.js";
import type { Db } from "./db.js";
import { decisionsOn } from "./journal.js";
import { type KnownDossier, merge } from "./merge/merge.js";
import { takeOut } from "./merge/take-out.js";
import { maybeReading } from "./readings.js";
import { maybeCurrent } from "./reports.js";

/** Merges reports into the record anew, with what was decided on their entries. */
export async function remerge(db: Db, dossier: KnownDossier, reports: readonly string[]): Promise<void> {
  const decisions = await decisionsOn(db, "report", reports);
  const decided = [];
  for (const report of new Set(reports)) {
    const [kept, read] = [await maybeCurrent(db, report), await maybeReading(db, report)];
    if (kept && read) decided.push(decide(intake(kept.doc, read.reading, kept.version), decisions));
  }
  if (!decided.length) return;
  const day = await asOf(db);
  const gone = await takeOut(db, decided.map((one) => one.intake.report.id));
  await merge(db, decided, gone, { dossier, from: day, to: day });
}
