import { sql } from "kysely";
import type { Point } from "../../record/lines.js";
import { type Db, run } from "../db.js";
import type { Line } from "../merge/lines.js";

/** A point of a line as it is counted: 'own' where it isn't what others say of the holder. */
export interface KeptPoint extends Line {
  readonly id: string;
  readonly day: string;
  readonly stance: string;
  readonly firmness: string;
  readonly own: boolean;
}

export const keptPoint = ({ holder, topic }: Line, { id, day, row, claimant }: Point): KeptPoint => ({
  holder,
  topic,
  id,
  day: day ?? "",
  stance: row.stance,
  firmness: row.firmness,
  own: claimant === null,
});

/**
 * Keeps the points of lines in place of those that they had, and what each line holds by now. Most points are there
 * already: only what differs is written.
 */
export async function keepPoints(db: Db, lines: readonly Line[], points: readonly KeptPoint[]): Promise<void> {
  const these = sql`json_to_recordset(${JSON.stringify(lines)}::json) as l(holder text, topic text)`;
  const now = sql`json_populate_recordset(null::line_point, ${JSON.stringify(points)}::json)`;
  await run(
    db,
    sql`delete from line_point p using ${these} where (p.holder, p.topic) = (l.holder, l.topic)
      and not exists (select 1 from ${now} n where (n.holder, n.topic, n.id) = (p.holder, p.topic, p.id))`,
  );
  await run(
    db,
    sql`
    insert into line_point as p select * from ${now} n
    on conflict (holder, topic, id) do update
      set day = excluded.day, stance = excluded.stance, firmness = excluded.firmness, own = excluded.own
    where (p.day, p.stance, p.firmness, p.own) is distinct
      from (excluded.day, excluded.stance, excluded.firmness, excluded.own)`,
  );
  await run(db, sql`delete from line_count s using ${these} where (s.holder, s.topic) = (l.holder, l.topic)`);
  await run(
    db,
    sql`
    insert into line_count select holder, topic, count(*), count(*) filter (where own and stance = 'for'), count(*)
      filter (where own and stance = 'against'),
      count(*) filter (where not own and stance = 'for'), count(*) filter (where not own and stance = 'against'),
      (array_agg(id order by day desc, id desc))[1], (array_agg(id order by day desc, id desc) filter (where own))[1]
    from ${now} n group by holder, topic`,
  );
}
