import { type RawBuilder, sql } from "kysely";
import { RapporteurError } from "../../gather/error.js";
import type { Record } from "../../record/record.js";
import { ACT_WEIGHT } from "../../record/weighty.js";
import { type Db, rows } from "../db.js";
import { settle } from "../settle/settle.js";
import { around } from "./around.js";
import { discrepanciesOf, reportsOf } from "./ask.js";
import { meetingsOf, positionsInLines, statementsOf } from "./entries.js";

/** Days of publication, both included; null: to the last. */
export interface Days {
  readonly since: string;
  readonly on: string | null;
}

/**
 * Of the record what reports of a period brought, and what that is to be compared with: of each line the points from
 * the one before the first new one on, whole histories of meetings, both sides of discrepancies. A briefing of the
 * period is the same as that made of the whole record.
 */
export async function partOfPeriod(db: Db, days: Days, most?: number): Promise<Omit<Record, "schema" | "dossier">> {
  await settle(db);
  const reports = await reportsIn(db, days, most === undefined ? undefined : most + 1);
  if (most !== undefined && reports.length > most)
    throw new RapporteurError(
      "RAP-E-TOO-LARGE",
      `More than ${most} reports were published in these days.`,
      "Ask for fewer days.",
    );
  const meetings = await meetingsOf(db, await newMeetings(db, reports));
  const points = await newPoints(db, reports, days);
  const discrepancies = await discrepanciesOf(db, await keysOf(db, discrepanciesWith(points)));
  const positions = await positionsInLines(db, [
    ...new Set([...points.all, ...discrepancies.flatMap(({ between }) => between)]),
  ]);
  return around(db, {
    reports: await reportsOf(db, reports),
    statements: await statementsOf(db, await keysOf(db, newStatements(reports))),
    meetings,
    positions,
    discrepancies,
  });
}

export const keysOf = async (db: Db, select: RawBuilder<unknown>): Promise<string[]> =>
  (await rows(db, sql<{ key: string }>`select key from (${select}) k order by key`)).map(({ key }) => key);

/** The reports of a period; where there are more than `most`, the newest. */
export async function reportsIn(db: Db, { since, on }: Days, most?: number): Promise<string[]> {
  const limit = most === undefined ? sql`` : sql`limit ${sql.lit(most)}`;
  return keysOf(
    db,
    sql`select id as key from report
      where published_at >= ${since} ${on === null ? sql`` : sql`and published_at <= ${on}`}
        order by published_at desc, id desc ${limit}`,
  );
}

/** Statements that can matter, of these reports first. */
export const newStatements = (reports: readonly string[]): RawBuilder<unknown> => sql`
  select s.statement as key, s.act, s.report, s.body from statement s
  where s.report = any(${[...reports]}) and s.statement = s.utterance and s.act = any(${Object.keys(ACT_WEIGHT)})
    and s.speaker is not null and s.body ->> 'within' is null`;

/** Meetings that these reports tell of. */
export const newMeetings = (db: Db, reports: readonly string[]): Promise<string[]> =>
  keysOf(db, sql`select distinct history as key from meeting where report = any(${[...reports]})`);

/** Keys of points. */
export interface NewPoints {
  /** The new ones, with those that they follow on and those after them. */
  readonly all: readonly string[];
  readonly fresh: readonly string[];
  /** The first day of a new one. */
  readonly first: string | null;
}

/** Points that these reports, or earlier ones of the same texts, brought. */
export async function newPoints(db: Db, reports: readonly string[], { on }: Days): Promise<NewPoints> {
  const isThere =
    on === null
      ? sql`true`
      : sql`exists (select 1 from position q join report r on r.id = q.report where q.position = p.id
        and (r.published_at is null or r.published_at <= ${on}))`;
  const [found] = await rows(
    db,
    sql<NewPoints>`
    with copies as materialized (
      select holder, topic, position as id from position
        where report = any(array(select l.report from likeness k join likeness l using (carrier)
          where k.report = any(${[...reports]})))
    ),
    fresh as materialized (select n.* from copies join line_point n using (holder, topic, id)),
    line as materialized (select holder, topic, own, min(coalesce(nullif(day, ''), '~')) as first from fresh
      group by holder, topic, own),
    later as (
      select p.id from line l join line_point p on (p.holder, p.topic, p.own) = (l.holder, l.topic, l.own)
        and p.day >= l.first where ${isThere}
      union all select p.id from line l join line_point p on (p.holder, p.topic, p.own) = (l.holder, l.topic, l.own)
        and p.day = '' where ${isThere}
    ),
    before as (
      select p.id from line l cross join lateral (
        select day from line_point p where (p.holder, p.topic, p.own) = (l.holder, l.topic, l.own)
          and p.day < l.first and p.day <> '' and ${isThere} order by day desc limit 1
      ) d join line_point p on (p.holder, p.topic, p.own) = (l.holder, l.topic, l.own) and p.day = d.day
    )
    select array(select id from later union select id from before) as "all", array(select id
      from fresh) as fresh, (select min(day) from fresh) as first`,
  );
  return found;
}

/** Discrepancies that new points are a side of. */
export const discrepanciesWith = ({ fresh, first }: NewPoints): RawBuilder<unknown> => sql`
  select distinct d.id as key from discrepancy d
  where (d.holder, d.topic) in (select holder, topic from position where position = any(${[...fresh]}))
    and d.day >= ${first ?? ""}
    and exists (select 1 from json_array_elements_text(d.body -> 'between') b where b = any(${[...fresh]}))`;
