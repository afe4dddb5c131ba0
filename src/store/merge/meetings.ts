import { sql } from "kysely";
import { historiesOf } from "../../record/histories.js";
import type { Intake, MeetingRow } from "../../record/intake.js";
import { type Db, rows, run } from "../db.js";
import type { Rows } from "../put.js";
import { dayOf } from "./days.js";

/** Puts a report's meetings into the histories of their blocks, and cuts those anew that it took some away from. */
export async function mergeMeetings(db: Db, { report, meetings, absences }: Intake, goneBlocks: readonly string[]): Promise<Rows> {
  const blocks = [...new Set([...meetings.map(({ block }) => block), ...goneBlocks])];
  if (!blocks.length) return {};
  const kept = await rows(db, sql<{ history: string; body: MeetingRow }>`select history, body from meeting where block = any(${blocks})`);
  const historyOf = new Map(historiesOf([...kept.map(({ body }) => body), ...meetings]).flatMap(({ id, entries }) => entries.map((key) => [key, id] as const)));
  await move(db, kept.map(({ history, body }) => ({ key: body.meeting, was: history, is: historyOf.get(body.meeting) as string })).filter(({ was, is }) => was !== is));
  return {
    meeting: meetings.map((row) => {
      const missed = absences.filter(({ meeting }) => meeting === row.meeting);
      return {
        meeting: row.meeting, report: row.report, day: dayOf(row.on, row.day) ?? "", outlet: report.outlet, block: row.block, sides: row.participants,
        absent: missed.map(({ actor }) => actor), history: historyOf.get(row.meeting) ?? row.meeting, absences: missed, body: row,
      };
    }),
  };
}

async function move(db: Db, moved: readonly { key: string; is: string }[]): Promise<void> {
  if (moved.length)
    await run(db, sql`
      update meeting m set history = x.is from json_to_recordset(${JSON.stringify(moved)}::json) as x(key text, "is" text) where m.meeting = x.key`);
}
