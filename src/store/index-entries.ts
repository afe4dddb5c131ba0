import { sql } from "kysely";
import type { Decided } from "../record/decide.js";
import type { Review } from "../record/record.js";
import { type Db, rows, run } from "./db.js";
import { maybeDecided } from "./facts.js";

/** Finds out anew which decisions are about which entries of these reports; nothing else of them changes. */
export async function indexEntries(db: Db, reports: readonly string[]): Promise<void> {
  for (const report of new Set(reports)) {
    const decided = await maybeDecided(db, report);
    if (decided) await keepAbout(db, report, decided);
  }
}

/**
 * Finds out anew what people made of the entries of these reports: confirmed or rejected, they say what they said, so
 * that no row is merged anew. What a line holds without a position that somebody rejected is looked at again. Gives the
 * reports of which rows are to be merged anew all the same: something rests on a statement that was removed.
 */
export async function reviewEntries(db: Db, reports: readonly string[]): Promise<string[]> {
  const others: string[] = [];
  for (const report of new Set(reports)) {
    const decided = await maybeDecided(db, report);
    if (!decided) continue;
    if (!(await restsTheSame(db, report, decided))) {
      others.push(report);
      continue;
    }
    const before = new Map(
      (await rows(db, sql<{ key: string; state: string }>`select key, state from review where report = ${report}`)).map(
        ({ key, state }) => [key, state],
      ),
    );
    const changed = [...new Set([...before.keys(), ...decided.reviews.keys()])].filter(
      (key) => before.get(key) !== decided.reviews.get(key)?.state,
    );
    await keepReviews(db, report, decided.reviews);
    await keepAbout(db, report, decided);
    await run(
      db,
      sql`insert into stale_line select distinct holder, topic from position where position = any(${changed})
        and holder is not null and topic is not null on conflict do nothing`,
    );
  }
  return others;
}

/** Whether a report's entries are those that are kept, and rest on the same statements. */
async function restsTheSame(
  db: Db,
  report: string,
  { intake: { statements, meetings, positions } }: Decided,
): Promise<boolean> {
  const kept = await rows(
    db,
    sql<{ key: string; on: string | null }>`
    select position as key, body ->> 'statement' as on from position where report = ${report}
    union all select meeting, body ->> 'according' from meeting where report = ${report}
    union all select statement, body ->> 'within' from statement where report = ${report}`,
  );
  const now = new Map([
    ...positions.map(({ position, statement }) => [position, statement] as const),
    ...meetings.map(({ meeting, according }) => [meeting, according] as const),
    ...statements.map(({ statement, within }) => [statement, within] as const),
  ]);
  return kept.length === now.size && kept.every(({ key, on }) => now.get(key) === on);
}

async function keepAbout(db: Db, report: string, { about }: Decided): Promise<void> {
  const found = [...about].flatMap(([key, ids]) => ids.map((decision) => ({ key, decision, report })));
  await run(db, sql`delete from entry_decision where report = ${report}`);
  await run(
    db,
    sql`insert into entry_decision (key, decision, report) select key, decision, report
      from json_populate_recordset(null::entry_decision, ${JSON.stringify(found)}::json)`,
  );
}

async function keepReviews(db: Db, report: string, reviews: ReadonlyMap<string, Review>): Promise<void> {
  const found = [...reviews].map(([key, review]) => ({ key, report, state: review.state, body: review }));
  await run(db, sql`delete from review where report = ${report}`);
  await run(
    db,
    sql`insert into review (key, report, state, body) select key, report, state, body
      from json_populate_recordset(null::review, ${JSON.stringify(found)}::json)`,
  );
}
