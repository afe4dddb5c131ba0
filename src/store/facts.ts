import { sql } from "kysely";
import type { Document } from "../document/document.js";
import { RapporteurError } from "../gather/error.js";
import type { Reading } from "../read/reading.js";
import type { Decision, Deed } from "../record/decisions.js";
import { type Decided, decide } from "../record/decide.js";
import { isReadWith, withDecided } from "../record/facts.js";
import { intake } from "../record/intake.js";
import type { ReportRow } from "../record/rows.js";
import { type Db, run } from "./db.js";
import type { ReadBy } from "./gathered.js";
import { decisionOf, decisionsOn } from "./journal.js";
import { keepReading, maybeReading } from "./readings.js";
import { maybeCurrent } from "./reports.js";

/** A report's reading, and what made it. */
export interface Read {
  readonly reading: Reading;
  readonly by: ReadBy;
}

/**
 * What a report brings to the record by now, as people have corrected it; null where there is none, or it has no
 * reading.
 */
export async function maybeDecided(db: Db, report: string): Promise<Decided | null> {
  const [kept, read, decisions] = [
    await maybeCurrent(db, report),
    await maybeReading(db, report),
    await decisionsOn(db, "report", [report]),
  ];
  return kept && read && decide(intake(withDecided(kept.doc, decisions), read.reading, kept.version), decisions);
}

/**
 * A report as it is to be read: its text, with what people decided of it, else what was given; null where there is
 * none.
 */
export async function maybeToRead(db: Db, report: string): Promise<Document | null> {
  const kept = await maybeCurrent(db, report);
  return kept && withDecided(kept.doc, await decisionsOn(db, "report", [report]));
}

/** The same as it would be after a deed; null where that changes no report's facts. */
export async function maybeToReadAfter(db: Db, deed: Deed): Promise<Document | null> {
  const done = await doneBy(db, deed);
  if (done.do !== "correct-report") return null;
  const kept = await maybeCurrent(db, done.report);
  const next = { id: "", by: null, at: null, ...deed } as Decision;
  return kept && withDecided(kept.doc, [...(await decisionsOn(db, "report", [done.report])), next]);
}

/** What a deed does in the end: one that takes a decision back, what that one did. */
export async function doneBy(db: Db, deed: Deed): Promise<Deed> {
  let done: Deed = deed;
  while (done.do === "undo") done = await decisionOf(db, done.decision);
  return done;
}

/**
 * Puts the reading of a report whose facts have been decided in the place of the one before; refuses one that was made
 * with others.
 */
export async function keepReadAfter(db: Db, report: string, read: Read | undefined): Promise<void> {
  const [kept, doc] = [await maybeCurrent(db, report), await maybeToRead(db, report)];
  if (!kept || !doc)
    throw new RapporteurError("RAP-E-NO-REPORT", `No report ${JSON.stringify(report)} is in the store.`);
  if (!read || !isReadWith(doc, read.reading))
    throw new RapporteurError(
      "RAP-E-FACTS-SINCE",
      `What is known of ${JSON.stringify(report)} isn't what it was read with.`,
    );
  await keepReading(db, report, kept.version, read.reading, read.by);
}

/** Of a very long text the first part is searched: a tsvector holds no more. */
const SEARCHED = 200_000;

/** Keeps what is known of reports by now, so that they are asked for by it. */
export async function keepFacts(db: Db, reports: readonly ReportRow[]): Promise<void> {
  const facts = reports.map(({ id, publishedAt, title, outlet }) => ({ id, publishedAt, title, outlet }));
  await run(
    db,
    sql`
    update report r set published_at = f."publishedAt", title = f.title, outlet = f.outlet,
      words = case when r.title is distinct from f.title
        then to_tsvector('english', coalesce(f.title, '') || E'\\n' || left(v.text, ${sql.lit(SEARCHED)}))
          else r.words end
    from json_to_recordset(${JSON.stringify(facts)}::json) as f(id text, "publishedAt" text, title text,
      outlet text), report_version v
    where r.id = f.id and (v.report, v.version) = (r.id, r.version)
      and (r.published_at, r.title, r.outlet) is distinct from (f."publishedAt", f.title, f.outlet)`,
  );
}
