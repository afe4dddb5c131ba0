import { sql } from "kysely";
import { decide } from "../record/decide.js";
import { intake } from "../record/intake.js";
import { type Db, run } from "./db.js";
import { decisionsOn } from "./journal.js";
import { maybeReading } from "./readings.js";
import { maybeCurrent } from "./reports.js";

/** Finds out anew which decisions are about which entries of these reports; nothing else of them changes. */
export async function indexEntries(db: Db, reports: readonly string[]): Promise<void> {
  for (const report of new Set(reports)) {
    const [kept, read] = [await maybeCurrent(db, report), await maybeReading(db, report)];
    if (!kept || !read) continue;
    const { about } = decide(intake(kept.doc, read.reading, kept.version), await decisionsOn(db, "report", [report]));
    const found = [...about].flatMap(([key, ids]) => ids.map((decision) => ({ key, decision, report })));
    await run(db, sql`delete from entry_decision where report = ${report}`);
    await run(db, sql`insert into entry_decision (key, decision, report) select key, decision, report from json_populate_recordset(null::entry_decision, ${JSON.stringify(found)}::json)`);
  }
}
