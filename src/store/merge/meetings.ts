import { sql } from "kysely";
import { meetingBlock } from "../../record/histories.js";
import type { AbsenceRow, MeetingRow } from "../../record/rows.js";
import { type Db, rows, run } from "../db.js";
import type { Rows } from "../put.js";
import type { Brought } from "./brought.js";
import { dayOf } from "./days.js";
import { type Meant, whoAre } from "./who.js";

/**
 * Meetings as rows: each in the block of its sides. To which history they belong is found when somebody asks (settle).
 */
export function meetingRows({ meetings, absences, outletOf }: Brought, who: ReadonlyMap<string, Meant>): Rows {
  const missed = new Map<string, AbsenceRow[]>(meetings.map(({ meeting }) => [meeting, []]));
  for (const absence of absences) missed.get(absence.meeting)?.push(absence);
  return {
    meeting: meetings.map((row) => {
      const own = missed.get(row.meeting) as AbsenceRow[];
      return {
        meeting: row.meeting,
        report: row.report,
        day: dayOf(row.on, row.day),
        outlet: outletOf(row.report),
        ...blockOf(row, who),
        sides: row.participants,
        absent: own.map(({ actor }) => actor),
        history: row.meeting,
        absences: own,
        body: row,
      };
    }),
  };
}

/** Who the sides of a meeting are: the actors whose voices they are, and all of them as one text. */
function blockOf(row: MeetingRow, who: ReadonlyMap<string, Meant>): { block: string; parties: string[] } {
  const party = (form: string): string => who.get(form)?.party ?? form;
  return { block: meetingBlock(row, { party }), parties: [...new Set(row.participants.map(party))] };
}

/**
 * Puts meetings whose sides are others by now, or speak for others, into other blocks. Gives the blocks that this
 * changes.
 */
export async function moveMeetings(db: Db, actors: readonly string[]): Promise<string[]> {
  if (!actors.length) return [];
  const moved = await rows(
    db,
    sql<{ block: string; body: MeetingRow }>`
    select block, body from meeting where sides && array(select form from form where actor = any(${[...actors]}))
      or absent && array(select form from form where actor = any(${[...actors]}))`,
  );
  const who = await whoAre(
    db,
    moved.flatMap(({ body }) => body.participants),
  );
  const now = moved.map(({ body }) => ({ meeting: body.meeting, ...blockOf(body, who) }));
  await run(
    db,
    sql`
    update meeting m set block = x.block, parties = x.parties
      from json_to_recordset(${JSON.stringify(now)}::json) as x(meeting text, block text, parties text[])
    where m.meeting = x.meeting and m.block <> x.block`,
  );
  return [...moved, ...now].map(({ block }) => block);
}

/** Notes the blocks in which something has changed: those named, and those of these reports' meetings. */
export const touchBlocks = (db: Db, blocks: readonly string[], reports: readonly string[]): Promise<void> =>
  run(
    db,
    sql`
    insert into stale_block select unnest(${[...blocks]}::text[]) union select block from meeting
      where report = any(${[...reports]}) on conflict do nothing`,
  );
