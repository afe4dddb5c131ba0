import { sql } from "kysely";
import { movedLines, newAccounts } from "../../record/moved.js";
import { compareText } from "../../record/order.js";
import { anyNew, type Times, timesOf } from "../../record/period.js";
import type {
  Absence,
  MeetingEvent,
  RecordedDiscrepancy,
  RecordedMeeting,
  RecordedPosition,
  RecordedStatement,
} from "../../record/record.js";
import { ACT_WEIGHT, MOST_INDEPENDENT } from "../../record/weighty.js";
import { asOf } from "../as-of.js";
import { type Db, rows } from "../db.js";
import { settle } from "../settle/settle.js";
import { discrepanciesOf } from "./ask.js";
import { meetingsOf, positionsInLines, statementsOf } from "./entries.js";
import {
  type Days,
  discrepanciesWith,
  type NewPoints,
  newMeetings,
  newPoints,
  newStatements,
  reportsIn,
} from "./period.js";

/** What moved in a dossier between two days of publication. */
export interface Today {
  readonly since: string;
  readonly on: string | null;
  /** The dossier's own time. */
  readonly asOf: string | null;
  /** Reports that were looked at; `bounded`: the period has more, of which these are the newest. */
  readonly reports: number;
  readonly bounded: boolean;
  /** The weightiest new ones first, and how many more there are. */
  readonly statements: readonly RecordedStatement[];
  readonly moreStatements: number;
  readonly positions: readonly Shift[];
  readonly meetings: readonly MovedMeeting[];
  /** Open ones that a new position is a side of. */
  readonly discrepancies: readonly RecordedDiscrepancy[];
  /** Who is newly said to have been left out or to have stayed away. */
  readonly absent: readonly { readonly meeting: RecordedMeeting; readonly absences: readonly Absence[] }[];
}

/** A line whose stance or firmness is another one by now; own points and claimed ones are lines apart. */
export interface Shift {
  /** Actor and issue id. */
  readonly actor: string;
  readonly issue: string;
  readonly own: boolean;
  /** The last point before the period; null where none was known. */
  readonly before: RecordedPosition | null;
  /** The latest in it. */
  readonly after: RecordedPosition;
}

/** A meeting whose status is another one than the last that was told before, or of which nothing was known. */
export interface MovedMeeting {
  readonly meeting: RecordedMeeting;
  readonly before: MeetingEvent | null;
  readonly after: MeetingEvent;
}

const REPORTS = 200;
const STATEMENTS = 50;
const SHIFTS = 100;
const MEETINGS = 100;
const DISCREPANCIES = 30;

/**
 * Statements matter by what they do (a threat, rejection or agreement five, an evasion one; those that merely assert
 * don't), by how many independent reports carry them (at most four), by how sure the reading is (at most one), and one
 * more where they carry a position. Of meetings, positions and discrepancies what a new report tells.
 */
export async function today(db: Db, since: string, on: string | null): Promise<Today> {
  await settle(db);
  const days: Days = { since, on };
  const found = await reportsIn(db, days, REPORTS + 1);
  const reports = found.length > REPORTS ? await reportsIn(db, days, REPORTS) : found;
  const meetings = (await meetingsOf(db, await newMeetings(db, reports))).filter(
    ({ review }) => review.state !== "rejected",
  );
  const points = await newPoints(db, reports, days);
  const positions = await positionsInLines(db, points.all);
  const times = await timesIn(
    db,
    [
      ...meetings.flatMap(({ history, absent }) => [
        ...history.flatMap(({ evidence }) => evidence),
        ...absent.map(({ evidence }) => evidence),
      ]),
      ...positions.flatMap(({ evidence }) => evidence),
    ].map(({ report }) => report),
    days,
  );
  const { statements, more } = await weightiest(db, reports);
  return {
    since,
    on,
    asOf: await asOf(db),
    reports: reports.length,
    bounded: found.length > REPORTS,
    statements,
    moreStatements: more,
    positions: shiftsIn(positions, times),
    meetings: movedIn(meetings, times),
    discrepancies: await newOnes(db, points, days),
    absent: meetings.flatMap((meeting) => {
      const absences = meeting.absent.filter(({ evidence }) => anyNew([evidence], times));
      return absences.length === 0 ? [] : [{ meeting, absences }];
    }),
  };
}

async function timesIn(db: Db, reports: readonly string[], days: Days): Promise<Times> {
  const known = await rows(
    db,
    sql<{
      id: string;
      publishedAt: string | null;
    }>`select id, published_at as "publishedAt" from report where id = any(${[...new Set(reports)]})`,
  );
  return timesOf(known, days);
}

async function weightiest(
  db: Db,
  reports: readonly string[],
): Promise<{ statements: RecordedStatement[]; more: number }> {
  const found = await rows(
    db,
    sql<{ key: string; all: number }>`
    select s.key, count(*) over () as all from (${newStatements(reports)}) s
    where not exists (select 1 from review v join statement w on w.statement = v.key where w.utterance = s.key
      and v.state = 'rejected')
    order by (${JSON.stringify(ACT_WEIGHT)}::json ->> s.act)::numeric + (s.body ->> 'confidence')::numeric
      + least(${sql.lit(MOST_INDEPENDENT)}, (select count(distinct l.carrier) from statement o join likeness l
        using (report) where o.utterance = s.key))
      + case when exists (select 1 from position p where p.report = s.report and p.body ->> 'statement' = s.key)
        then 1 else 0 end desc, s.key
    limit ${sql.lit(STATEMENTS)}`,
  );
  return {
    statements: await statementsOf(
      db,
      found.map(({ key }) => key),
    ),
    more: (found[0]?.all ?? 0) - found.length,
  };
}

const shiftsIn = (positions: readonly RecordedPosition[], times: Times): Shift[] =>
  movedLines(positions, times)
    .flatMap(({ before, moves }) => {
      const after = moves[moves.length - 1];
      if (before && before.stance === after.stance && before.firmness === after.firmness) return [];
      return [{ actor: after.actor, issue: after.issue, own: after.claimedBy === null, before: before ?? null, after }];
    })
    .slice(0, SHIFTS);

/** What was last told of comes first. */
const movedIn = (meetings: readonly RecordedMeeting[], times: Times): MovedMeeting[] =>
  meetings
    .flatMap((meeting) => maybeMoved(meeting, times) ?? [])
    .sort((a, b) => compareText(b.after.on.value ?? "", a.after.on.value ?? ""))
    .slice(0, MEETINGS);

function maybeMoved(meeting: RecordedMeeting, times: Times): MovedMeeting | null {
  const { before, fresh } = newAccounts(meeting, times);
  const after = fresh.at(-1);
  return after === undefined || before?.status === after.status ? null : { meeting, before: before ?? null, after };
}

/**
 * Those that nobody has settled, dismissed or rejected, and of which both sides were known by then; the surest first.
 */
async function newOnes(db: Db, points: NewPoints, { on }: Days): Promise<RecordedDiscrepancy[]> {
  const isThere =
    on === null
      ? sql`true`
      : sql`not exists (
    select 1 from json_array_elements_text(d.body -> 'between') b join position p on p.position = b join report r
      on r.id = p.report where r.published_at > ${on})`;
  const found = await rows(
    db,
    sql<{ id: string }>`
    select d.id from discrepancy d where d.id in (${discrepanciesWith(points)}) and d.body ->> 'outcome' = 'open'
      and d.body -> 'review' ->> 'state' <> 'rejected' and ${isThere}
    order by (d.body ->> 'confidence')::numeric desc, d.day desc, d.id limit ${sql.lit(DISCREPANCIES)}`,
  );
  return discrepanciesOf(
    db,
    found.map(({ id }) => id),
  );
}
