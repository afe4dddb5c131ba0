import { sql } from "kysely";
import { type Decided, decide } from "../record/decide.js";
import { intake } from "../record/intake.js";
import { type Db, rows } from "./db.js";
import { decisionsOn } from "./journal.js";
import { maybeReading } from "./readings.js";
import { maybeCurrent } from "./reports.js";

/** The reports with entries that somebody has decided on, as people left them, one after the other by their ids. */
export async function* decidedReports(db: Db): AsyncGenerator<Decided> {
  const found = await rows(db, sql<{ report: string }>`
    select distinct a.key as report from decision d join decision_about a using (n)
    where a.kind = 'report' and not d.undone and d.decision ->> 'do' in ('confirm', 'reject', 'correct', 'add') order by report`);
  for (const { report } of found) {
    const [kept, read] = [await maybeCurrent(db, report), await maybeReading(db, report)];
    if (kept && read) yield decide(intake(kept.doc, read.reading, kept.version), await decisionsOn(db, "report", [report]));
  }
}
