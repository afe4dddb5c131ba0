import { sql } from "kysely";
import type { Discrepancy } from "../../read/reading.js";
import type { RecordedDiscrepancy } from "../../record/record.js";
import { type Db, rows, run } from "../db.js";
import type { Line } from "../merge/lines.js";

/** How much more hangs on a position that stands in an open discrepancy: most on one that turns its line. */
const WEIGHTS: Readonly<Record<Discrepancy["kind"], number>> = {
  reversal: 3,
  shift: 3,
  conditional: 3,
  disputed: 2.5,
  unkept: 2.5,
};

/** Notes which positions stand in open discrepancies of these lines, and weighs them by it. */
export async function weighPositions(
  db: Db,
  lines: readonly Line[],
  found: readonly (Line & { readonly body: RecordedDiscrepancy })[],
): Promise<void> {
  const odds = found
    .filter(({ body }) => body.outcome === "open")
    .flatMap(({ holder, topic, body: { id, kind, between } }) =>
      between.map((position) => ({ holder, topic, position, id, kind, weight: WEIGHTS[kind] })),
    );
  const before = await rows(
    db,
    sql<{ position: string }>`
    select a.position from at_odds a join ${lineSet(lines)} on (a.holder, a.topic) = (l.holder, l.topic)
    union select p.position from ${lineSet(lines)} join position p on (p.holder, p.topic) = (l.holder, l.topic)
      join at_odds a on a.position = p.position`,
  );
  if (!before.length && !odds.length) return;
  await run(db, sql`delete from at_odds a using ${lineSet(lines)} where (a.holder, a.topic) = (l.holder, l.topic)`);
  await run(
    db,
    sql`insert into at_odds select * from json_populate_recordset(null::at_odds, ${JSON.stringify(odds)}::json)
      on conflict do nothing`,
  );
  await run(
    db,
    sql`
    update position p set weight = coalesce((select max(a.weight) from at_odds a where a.position = p.position), 1)
    where p.position = any(${[...before, ...odds].map(({ position }) => position)})`,
  );
}

/** Of a meeting with many accounts more hangs on each: those of one text count once. */
export const weighMeetings = (db: Db, histories: readonly string[]): Promise<void> =>
  run(
    db,
    sql`
    update meeting m set weight = x.weight from (
      select o.history, least(1 + 0.5 * (count(distinct l.carrier) - 1), 3) as weight
      from meeting o join likeness l using (report) where o.history = any(${[...histories]}) group by o.history
    ) x where m.meeting = x.history and m.weight <> x.weight`,
  );

const lineSet = (lines: readonly Line[]) =>
  sql`json_to_recordset(${JSON.stringify(lines)}::json) as l(holder text, topic text)`;
