import { sql } from "kysely";
import { historiesOf } from "../../record/histories.js";
import type { MeetingRow } from "../../record/rows.js";
import { type Db, rows, run } from "../db.js";
import { whoAre } from "../merge/who.js";
import type { Watched } from "../progress.js";
import { AT_ONCE, inBatches } from "./in-batches.js";
import { weighMeetings } from "./weigh.js";

/** Makes the histories of blocks in which something has changed. */
export const settleMeetings = (db: Db, watched: Watched = {}): Promise<void> =>
  inBatches(db, "stale_block", settleSome, watched);

async function settleSome(db: Db): Promise<number> {
  const stale = (
    await rows(db, sql<{ block: string }>`select block from stale_block order by block limit ${sql.lit(AT_ONCE)}`)
  ).map(({ block }) => block);
  const blocks = await withThoseBeside(db, stale);
  const entries = await rows(
    db,
    sql<Entry>`select m.history, m.body, k.carrier from meeting m join likeness k using (report)
      where m.block = any(${blocks})`,
  );
  const historyOf = await histories(db, entries);
  await move(
    db,
    entries
      .filter(({ history, body }) => historyOf.get(body.meeting) !== history)
      .map(({ body }) => ({ meeting: body.meeting, history: historyOf.get(body.meeting) })),
  );
  await weighMeetings(db, [...new Set(historyOf.values())]);
  await run(db, sql`delete from stale_block where block = any(${blocks})`);
  return stale.length;
}

interface Entry {
  readonly history: string;
  readonly carrier: string;
  readonly body: MeetingRow;
}

/**
 * The histories of entries, by their keys. Here actors are named by their keys in the store: only whether two are the
 * same counts.
 */
async function histories(db: Db, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const meant = await whoAre(
    db,
    entries.flatMap(({ body }) => body.participants),
  );
  const carriers = new Map(entries.map(({ body, carrier }) => [body.report, carrier]));
  const context = {
    actor: (form: string) => meant.get(form)?.actor ?? form,
    party: (form: string) => meant.get(form)?.party ?? form,
    carrierOf: (report: string) => carriers.get(report) ?? report,
  };
  const found = historiesOf(
    entries.map(({ body }) => body),
    context,
  );
  return new Map(found.flatMap(({ id, entries: keys }) => keys.map((key) => [key, id] as const)));
}

/**
 * Blocks that may have histories in common with these: a report may leave one side out. Those who are beside them by
 * their sides (all of the one but one, of three or more), and those that they have histories in common with already.
 */
async function withThoseBeside(db: Db, stale: readonly string[]): Promise<string[]> {
  const beside = await rows(
    db,
    sql<{ block: string }>`
    with mine as (select distinct block, parties from meeting where block = any(${[...stale]})),
      few as (select a || ' + ' || b as block from mine, unnest(parties) a, unnest(parties) b
        where cardinality(parties) = 3 and a < b)
    select unnest(${[...stale]}::text[]) as block
    union select block from few where exists (select 1 from meeting m where m.block = few.block)
    union select m.block from mine join meeting m on cardinality(m.parties) > 2 and m.parties && mine.parties
      where abs(cardinality(m.parties) - cardinality(mine.parties)) <= 1
        and cardinality(array(select unnest(m.parties) intersect
          select unnest(mine.parties))) >= greatest(cardinality(m.parties), cardinality(mine.parties)) - 1`,
  );
  const blocks = beside.map(({ block }) => block);
  const linked = await rows(
    db,
    sql<{ block: string }>`
    select distinct o.block from meeting m join meeting o on o.history = m.history and o.block <> m.block
      where m.block = any(${blocks})`,
  );
  return [...new Set([...blocks, ...linked.map(({ block }) => block)])];
}

async function move(db: Db, moved: readonly object[]): Promise<void> {
  if (moved.length)
    await run(
      db,
      sql`update meeting m set history = x.history
        from json_to_recordset(${JSON.stringify(moved)}::json) as x(meeting text, history text)
          where m.meeting = x.meeting`,
    );
}
