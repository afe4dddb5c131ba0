import { sql } from "kysely";
import { type Agreement, agreementOf, type Reviewed, reviewedBoth } from "../record/agreement.js";
import { withDecided } from "../record/facts.js";
import { intake } from "../record/intake.js";
import { whoIs } from "./ask/context.js";
import { type Db, rows } from "./db.js";
import { decisionsOn } from "./journal.js";
import { maybeReading } from "./readings.js";
import { maybeCurrent } from "./reports.js";

/** How far two reviewers agree, on the reports in which both have decided on entries. */
export async function agreement(db: Db, first: string, second: string): Promise<Agreement> {
  const reports: Reviewed[] = [];
  for (const { report } of await rows(
    db,
    sql<{ report: string }>`${seenBy(first)} intersect ${seenBy(second)} order by report`,
  )) {
    const [kept, read] = [await maybeCurrent(db, report), await maybeReading(db, report)];
    const decisions = await decisionsOn(db, "report", [report]);
    if (kept && read)
      reports.push(
        reviewedBoth(intake(withDecided(kept.doc, decisions), read.reading, kept.version), decisions, first, second),
      );
  }
  const left = reports.flatMap((one) => [one.first.intake, one.second.intake]);
  const { who } = await whoIs(
    db,
    left.flatMap(({ statements, positions }) => [
      ...statements.map(({ speaker }) => speaker),
      ...positions.map(({ actor }) => actor),
    ]),
    left.flatMap(({ positions }) => positions.map(({ issue }) => issue)),
  );
  return agreementOf(reports, who.actor, who.issue);
}

/** The reports in which somebody has decided on entries. */
const seenBy = (who: string) => sql`
  select a.key as report from decision d join decision_about a using (n)
  where d.decider = ${who} and a.kind = 'report' and not d.undone
    and d.decision ->> 'do' in ('confirm', 'reject', 'correct', 'add')`;
