import { type RawBuilder, sql } from "kysely";
import { compareText } from "../../record/order.js";
import type { RecordedMeeting, RecordedPosition, RecordedStatement } from "../../record/record.js";
import { type Db, rows } from "../db.js";
import { settle } from "../settle/settle.js";
import { meetingSearch, positionSearch, reviewed, statementSearch } from "./ask.js";
import { cursorOf, placeOf } from "./cursor.js";
import { meetingsOf, positionsOf, statementsOf } from "./entries.js";
import type { Filters, Page, PageOptions } from "./filters.js";
import { type Meant, meant } from "./names.js";
import { limitOf } from "./page.js";

/** An entry that nobody has looked at. `doubt`: how unsure it is, times how much hangs on it; `why` says both. */
export type Doubtful = { readonly doubt: number; readonly why: string } & (
  | { readonly list: "statements"; readonly entry: RecordedStatement }
  | { readonly list: "meetings"; readonly entry: RecordedMeeting }
  | { readonly list: "positions"; readonly entry: RecordedPosition }
);

type List = Doubtful["list"];

/**
 * How many entries nobody has looked at. Where the same position stands in several copies of one text, each copy
 * counts.
 */
export interface Left {
  readonly count: number;
  /** Only so many were counted: there are more. */
  readonly bounded: boolean;
}

export interface QueuePage extends Page<Doubtful> {
  /** Of the whole queue; told with its first page, else null. */
  readonly left: Left | null;
}

/** So many are counted at most. */
const BOUND = 4_000;

interface Found {
  readonly list: List;
  readonly key: string;
  readonly doubt: number;
  readonly weight: number;
}

/** How doubtful an entry is: told in the words of the indexes that find the most doubtful ones (migrations/0003). */
const UNSURE = (table: RawBuilder<unknown>) => sql`(1 - (${table}.body ->> 'confidence')::float8)`;

const isDoubt = (text: string): boolean => /^\d+(\.\d+)?(e-?\d+)?$/.test(text);

/** Entries that nobody has looked at, the most doubtful first: what is least sure, and what most hangs on. */
export async function askQueue(
  db: Db,
  filters: Omit<Filters, "review">,
  options: Omit<PageOptions, "oldestFirst">,
): Promise<QueuePage> {
  await settle(db);
  const limit = limitOf(options);
  const question = ["queue", filters];
  const after = options.after === undefined ? null : placeOf(options.after, question, isDoubt);
  const searches = searchesOf(filters, await meant(db, filters));
  const found: Found[] = [];
  for (const { list, from, key, doubt, weight, where } of searches) {
    const beyond = after === null ? [] : [sql`(${doubt}, ${key}) < (${after.day}::float8, ${after.key})`];
    found.push(
      ...(await rows(
        db,
        sql<Found>`
      select ${sql.lit(list)} as list, ${key} as key, ${doubt} as doubt, ${weight} as weight from ${from}
        where ${sql.join([...where, ...beyond], sql` and `)}
      order by ${doubt} desc, ${key} desc limit ${sql.lit(limit + 1)}`,
      )),
    );
  }
  const page = found.sort((a, b) => b.doubt - a.doubt || compareText(b.key, a.key)).slice(0, limit);
  const last = page[page.length - 1];
  return {
    entries: await doubtfulOf(db, page),
    next: found.length > limit ? cursorOf({ day: String(last.doubt), key: last.key }, question) : null,
    left: after === null ? await leftOf(db, searches) : null,
  };
}

async function leftOf(db: Db, searches: readonly DoubtSearch[]): Promise<Left> {
  const counts = await rows(
    db,
    sql<{ n: number }>`
    select count(*)::int as n from (${sql.join(
      searches.map(
        ({ from, where }) =>
          sql`(select 1 from ${from} where ${sql.join(where, sql` and `)} limit ${sql.lit(BOUND + 1)})`,
      ),
      sql` union all `,
    )}) unseen`,
  );
  const { n } = counts[0];
  return { count: Math.min(n, BOUND), bounded: n > BOUND };
}

interface DoubtSearch {
  readonly list: List;
  readonly from: RawBuilder<unknown>;
  readonly key: RawBuilder<unknown>;
  readonly doubt: RawBuilder<unknown>;
  readonly weight: RawBuilder<unknown>;
  readonly where: readonly RawBuilder<unknown>[];
}

/** A filter that a list can't pass leaves it out: only statements have acts, meetings have no issues. */
function searchesOf({ review: _, ...filters }: Filters, who: Meant): DoubtSearch[] {
  const statements: DoubtSearch = {
    list: "statements",
    from: sql`statement s`,
    key: sql`s.statement`,
    doubt: UNSURE(sql`s`),
    weight: sql`1`,
    where: [
      sql`coalesce(s.statement = s.utterance, false)`,
      ...statementSearch(filters, who).where.slice(1),
      reviewed(
        "machine",
        sql`s.utterance`,
        sql`select o.utterance from review v join statement o on o.statement = v.key`,
      ),
    ],
  };
  const meetings: DoubtSearch = {
    list: "meetings",
    from: sql`meeting m`,
    key: sql`m.meeting`,
    doubt: sql`(m.weight * ${UNSURE(sql`m`)})`,
    weight: sql`m.weight`,
    where: [
      sql`coalesce(m.meeting = m.history, false)`,
      ...meetingSearch(filters, who).where.slice(1),
      reviewed("machine", sql`m.history`, sql`select o.history from review v join meeting o on o.meeting = v.key`),
    ],
  };
  const positions: DoubtSearch = {
    list: "positions",
    from: sql`position p`,
    key: sql`p.position`,
    doubt: sql`(p.weight * ${UNSURE(sql`p`)})`,
    weight: sql`p.weight`,
    where: [
      ...positionSearch(filters, who).where,
      reviewed("machine", sql`p.position`, sql`select v.key from review v`),
    ],
  };
  if (filters.act !== undefined) return [statements];
  return filters.issue !== undefined ? [statements, positions] : [statements, meetings, positions];
}

/** The entries, each with why it is doubtful. Positions that another one of the same text stands for are left out. */
async function doubtfulOf(db: Db, found: readonly Found[]): Promise<Doubtful[]> {
  const keys = (list: List): string[] => found.filter((one) => one.list === list).map(({ key }) => key);
  const odds = new Map(
    (
      await rows(
        db,
        sql<{ position: string; kinds: string[] }>`
    select position, array_agg(distinct kind order by kind) as kinds from at_odds
      where position = any(${keys("positions")}) group by position`,
      )
    ).map(({ position, kinds }) => [position, kinds]),
  );
  const statements = new Map((await statementsOf(db, keys("statements"))).map((entry) => [entry.id, entry]));
  const meetings = new Map((await meetingsOf(db, keys("meetings"))).map((entry) => [entry.id, entry]));
  const positions = new Map((await positionsOf(db, keys("positions"))).map((entry) => [entry.id, entry]));
  return found.flatMap(({ list, key, doubt, weight }): Doubtful[] => {
    const why = [
      unsure(doubt / weight),
      ...(odds.has(key) ? [`stands in an open discrepancy (${odds.get(key)?.join(", ")})`] : []),
      ...(list === "meetings" && weight > 1 ? ["several accounts of it"] : []),
    ].join("; ");
    const [statement, meeting, position] = [statements.get(key), meetings.get(key), positions.get(key)];
    if (list === "statements" && statement) return [{ list, entry: statement, doubt, why }];
    if (list === "meetings" && meeting) return [{ list, entry: meeting, doubt, why }];
    return list === "positions" && position ? [{ list, entry: position, doubt, why }] : [];
  });
}

const unsure = (doubt: number): string => `read with a confidence of ${(1 - doubt).toFixed(2)}`;
