import { sql } from "kysely";
import { meetingEntry, positionEntry, statementEntry } from "../../record/entries.js";
import { compareRows } from "../../record/histories.js";
import { type Point, pointsOf } from "../../record/lines.js";
import type { RecordedMeeting, RecordedPosition, RecordedStatement } from "../../record/record.js";
import type { AbsenceRow, MeetingRow, PositionRow, StatementRow } from "../../record/rows.js";
import { type Db, rows } from "../db.js";
import { compareStatements } from "../../record/utterances.js";
import { type Context, contextOf, namedByMeetings, namedByPositions, namedByStatements } from "./context.js";

/** Utterances by their keys, in that order. */
export async function statementsOf(db: Db, utterances: readonly string[]): Promise<RecordedStatement[]> {
  const found = await rows(
    db,
    sql<{
      whole: string;
      body: StatementRow;
    }>`select utterance as whole, body from statement where utterance = any(${[...utterances]})`,
  );
  const context = await contextOf(db, namedByStatements(found.map(({ body }) => body)));
  const byKey = grouped(found);
  return utterances.map((key) =>
    statementEntry(key, (byKey.get(key) ?? []).map(({ body }) => body).sort(compareStatements), context),
  );
}

/** Histories of meetings by their keys, in that order. */
export async function meetingsOf(db: Db, histories: readonly string[]): Promise<RecordedMeeting[]> {
  const found = await rows(
    db,
    sql<{
      whole: string;
      body: MeetingRow;
      absences: AbsenceRow[];
    }>`select history as whole, body, absences from meeting where history = any(${[...histories]})`,
  );
  const context = await contextOf(
    db,
    namedByMeetings(
      found.map(({ body }) => body),
      found.flatMap(({ absences }) => absences),
    ),
  );
  const byKey = grouped(found);
  return histories.map((id) => {
    const own = byKey.get(id) ?? [];
    const entries = own.map(({ body }) => body).sort(compareRows);
    return meetingEntry(
      { id, block: "", entries: entries.map(({ meeting }) => meeting) },
      entries,
      own.flatMap(({ absences }) => absences),
      context,
    );
  });
}

/**
 * Points of lines by the keys of positions, in that order. Keys of positions that another one of the same text stands
 * for give none.
 */
export async function positionsOf(db: Db, positions: readonly string[]): Promise<RecordedPosition[]> {
  const points = new Map((await positionsInLines(db, positions)).map((point) => [point.id, point]));
  return positions.flatMap((key) => points.get(key) ?? []);
}

/** The same in the order of the record: line by line, the oldest first. */
export async function positionsInLines(db: Db, positions: readonly string[]): Promise<RecordedPosition[]> {
  const asked = new Set(positions);
  const { points, context } = await pointsAt(db, positions);
  return points.filter(({ id }) => asked.has(id)).map((point) => positionEntry(point, context));
}

/** The point of a line that this position is part of; null where there is none. */
export const maybePoint = async (db: Db, position: string): Promise<Point | null> =>
  (await pointsAt(db, [position])).points.find(({ rows }) => rows.includes(position)) ?? null;

/** The points of these positions, and of all that reports of the same text say on the same line. */
async function pointsAt(db: Db, positions: readonly string[]): Promise<{ points: Point[]; context: Context }> {
  const found = await rows(
    db,
    sql<{ body: PositionRow }>`
    select distinct on (o.position) o.body from position p
    join likeness k on k.report = p.report
    join likeness l on l.carrier = k.carrier
    join position o on o.report = l.report and (o.holder, o.topic) = (p.holder, p.topic)
    where p.position = any(${[...positions]})`,
  );
  const context = await contextOf(db, namedByPositions(found.map(({ body }) => body)));
  return {
    points: pointsOf(
      found.map(({ body }) => body),
      context.who,
      context.carrierOf,
    ),
    context,
  };
}

/**
 * Points of lines by their keys, as their earliest reports have them: without the evidence of those that carry the same
 * text.
 */
export async function pointsById(db: Db, positions: readonly string[]): Promise<ReadonlyMap<string, RecordedPosition>> {
  const found = (
    await rows(
      db,
      sql<{ body: PositionRow }>`select body from position where position = any(${[...new Set(positions)]})`,
    )
  ).map(({ body }) => body);
  const context = await contextOf(db, namedByPositions(found));
  return new Map(
    found
      .flatMap((row) => pointsOf([row], context.who, context.carrierOf))
      .map((point) => [point.id, positionEntry(point, context)]),
  );
}

function grouped<Row extends { whole: string }>(found: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of found) {
    const group = groups.get(row.whole);
    if (group) group.push(row);
    else groups.set(row.whole, [row]);
  }
  return groups;
}
