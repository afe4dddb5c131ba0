import { sql } from "kysely";
import { historiesOf, meetingBlock } from "../../record/histories.js";
import type { Intake, MeetingRow } from "../../record/rows.js";
import { type Db, rows, run } from "../db.js";
import type { Rows } from "../put.js";
import { dayOf } from "./days.js";
import { whoAre } from "./who.js";

/** An entry and where it belongs: its block (who its sides are) and its history. */
interface Entry {
  readonly row: MeetingRow;
  readonly block: string;
  readonly history: string | null;
}

/** Puts a report's meetings into the histories of their sides. Histories that it took meetings away from are made anew, and so are those of sides that are others by now. */
export async function mergeMeetings(db: Db, { report, meetings, absences }: Intake, goneBlocks: readonly string[], movedActors: readonly string[]): Promise<Rows> {
  const moved = await ofActors(db, movedActors);
  const fresh = await withBlocks(db, [...moved.map(({ row }) => row), ...meetings]);
  const blocks = new Set([...goneBlocks, ...moved.map(({ block }) => block), ...fresh.map(({ block }) => block)]);
  if (!blocks.size) return {};
  const before = new Map([...(await inBlocks(db, [...blocks])), ...moved].map((entry) => [entry.row.meeting, entry]));
  const now = new Map(before);
  for (const entry of fresh) now.set(entry.row.meeting, entry);
  const after = [...blocks].flatMap((block) => told([...now.values()].filter((entry) => entry.block === block)));
  await move(db, after.filter(({ row, block, history }) => isOther(before.get(row.meeting), block, history)));
  const own = new Map(after.map((entry) => [entry.row.meeting, entry]));
  return {
    meeting: meetings.map((row) => {
      const missed = absences.filter(({ meeting }) => meeting === row.meeting);
      const { block, history } = own.get(row.meeting) as Entry;
      return { meeting: row.meeting, report: row.report, day: dayOf(row.on, row.day), outlet: report.outlet, block, sides: row.participants,
        absent: missed.map(({ actor }) => actor), history, absences: missed, body: row };
    }),
  };
}

/** Entries of one block with their histories. */
const told = (entries: readonly Entry[]): Entry[] => {
  const historyOf = new Map(historiesOf(entries.map(({ row }) => row), { party: () => "" }).flatMap(({ id, entries: keys }) => keys.map((key) => [key, id] as const)));
  return entries.map((entry) => ({ ...entry, history: historyOf.get(entry.row.meeting) ?? null }));
};

const isOther = (before: Entry | undefined, block: string, history: string | null): boolean => before !== undefined && (before.block !== block || before.history !== history);

async function withBlocks(db: Db, meetings: readonly MeetingRow[]): Promise<Entry[]> {
  const who = await whoAre(db, meetings.flatMap(({ participants }) => participants));
  const party = (form: string): string => who.get(form)?.party ?? form;
  return meetings.map((row) => ({ row, block: meetingBlock(row, { party }), history: null }));
}

/** Entries of those who are others by now, or speak for others. */
const ofActors = async (db: Db, actors: readonly string[]): Promise<Entry[]> =>
  actors.length ? rows(db, sql<Entry>`select body as row, block, history from meeting where sides && array(select form from form where actor = any(${[...actors]}))`) : [];

const inBlocks = (db: Db, blocks: readonly string[]): Promise<Entry[]> => rows(db, sql<Entry>`select body as row, block, history from meeting where block = any(${[...blocks]})`);

async function move(db: Db, entries: readonly Entry[]): Promise<void> {
  if (!entries.length) return;
  const moved = entries.map(({ row, block, history }) => ({ meeting: row.meeting, block, history }));
  await run(db, sql`
    update meeting m set block = x.block, history = x.history from json_to_recordset(${JSON.stringify(moved)}::json) as x(meeting text, block text, history text)
    where m.meeting = x.meeting`);
}
