import { decide } from "../record/decide.js";
import type { Decision } from "../record/decisions.js";
import { intake } from "../record/intake.js";
import type { Reading } from "../read/reading.js";
import { asOf } from "./as-of.js";
import type { Db } from "./db.js";
import { type KnownDossier, merge } from "./merge/merge.js";
import { takeOut } from "./merge/take-out.js";
import { maybeReading } from "./readings.js";
import { maybeCurrent } from "./reports.js";

/** Merges a report into the record anew: as it was read, or as another reading has it. */
export async function remerge(db: Db, dossier: KnownDossier, report: string, decisions: readonly Decision[], reading?: Reading): Promise<void> {
  const kept = await maybeCurrent(db, report);
  const read = reading ?? (await maybeReading(db, report))?.reading;
  if (!kept || !read) return;
  const day = await asOf(db);
  const gone = await takeOut(db, [report]);
  await merge(db, [decide(intake(kept.doc, read, kept.version), decisions)], gone, { dossier, decisions, from: day, to: day });
}
