import { sql } from "kysely";
import type { Decided } from "../record/decide.js";
import { type Db, rows } from "./db.js";
import { maybeDecided } from "./facts.js";

/** The reports with entries that somebody has decided on, as people left them, one after the other by their ids. */
export async function* decidedReports(db: Db): AsyncGenerator<Decided> {
  const found = await rows(
    db,
    sql<{ report: string }>`
    select distinct a.key as report from decision d join decision_about a using (n)
    where a.kind = 'report' and not d.undone and d.decision ->> 'do' in ('confirm', 'reject', 'correct', 'add')
      order by report`,
  );
  for (const { report } of found) {
    const decided = await maybeDecided(db, report);
    if (decided) yield decided;
  }
}
