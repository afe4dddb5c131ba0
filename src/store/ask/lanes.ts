import { type RawBuilder, sql } from "kysely";
import { firstDay, lastDay } from "../../record/days.js";
import { type Db, maybeRow, rows } from "../db.js";
import { whoAre } from "../merge/who.js";
import { settle } from "../settle/settle.js";
import { statementSearch } from "./ask.js";
import type { Filters } from "./filters.js";
import { type Meant, meant } from "./names.js";

/** How much the biggest actors say, and how often they meet, over time. */
export interface Lanes {
  /** The days that the bins are of; null where the record has none. */
  readonly since: string | null;
  readonly until: string | null;
  /** First and last day of each. */
  readonly bins: readonly { readonly start: string; readonly end: string }[];
  readonly lanes: readonly Lane[];
  /** Only the newest of the statements found were counted. */
  readonly bounded: boolean;
}

export interface Lane {
  readonly actor: { readonly id: string; readonly name: string };
  /** A count for each bin. */
  readonly statements: readonly number[];
  /** Null where meetings aren't asked for: by issue, act, outlet, quotation or review. */
  readonly meetings: readonly number[] | null;
}

export interface LaneOptions {
  /** How many lanes at most. Default 12, at most 60. */
  readonly actors?: number;
  /** How many bins at most, each of whole days. Default 60, at most 400. */
  readonly bins?: number;
}

const DAY_MS = 86_400_000;
/** Forms that are looked up: the biggest. */
const FORMS = 5_000;
/** Where no counts are kept, so many statements are counted, the newest. */
const BOUND = 20_000;

interface Count {
  readonly form: string;
  readonly what: "S" | "M";
  readonly bin: number;
  readonly n: number;
}

/** Statements and meetings of the biggest actors by time. Undated ones are in no bin. */
export async function lanes(db: Db, filters: Filters, options: LaneOptions = {}): Promise<Lanes> {
  await settle(db);
  const span = await spanOf(db, filters);
  if (span === null) return { since: null, until: null, bins: [], lanes: [], bounded: false };
  const bins = binsOf(span, within(options.bins ?? 60, 400));
  const whom = await meant(db, filters);
  const { issue, act, outlet, quotation, review } = filters;
  const isPlain = [issue, act, outlet, quotation, review].every((filter) => filter === undefined);
  const counted = isPlain
    ? await plainCounts(db, filters, whom, span, bins, within(options.actors ?? 12, 60))
    : await foundCounts(db, filters, whom, bins);
  const drawn = await lanesOf(db, counted.counts, bins.length, isPlain);
  return { ...span, bins, lanes: drawn.slice(0, within(options.actors ?? 12, 60)), bounded: counted.bounded };
}

const within = (n: number, most: number): number => Math.min(Math.max(1, Math.floor(n)), most);

interface Span {
  readonly since: string;
  readonly until: string;
}

/** The days that are asked for, else from the record's first to its last. */
async function spanOf(db: Db, { since, until }: Filters): Promise<Span | null> {
  const days = await maybeRow(
    db,
    sql<{ first: string | null; last: string | null }>`
    select (select b from tally where pair = '-D' and a = '' and b <> '' and n > 0 order by b
      limit 1) as first, (select b from tally where pair = '-D' and a = '' and n > 0 order by b desc limit 1) as last`,
  );
  const [from, to] = [
    since === undefined ? days?.first : firstDay(since),
    until === undefined ? days?.last : lastDay(until),
  ];
  return from && to && from <= to ? { since: from, until: to } : null;
}

const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function binsOf({ since, until }: Span, most: number): Lanes["bins"] {
  const [first, last] = [Date.parse(since), Date.parse(until)];
  const days = Math.round((last - first) / DAY_MS) + 1;
  const size = Math.ceil(days / most);
  return Array.from({ length: Math.ceil(days / size) }, (_, i) => ({
    start: dayAt(first + i * size * DAY_MS),
    end: dayAt(Math.min(last, first + ((i + 1) * size - 1) * DAY_MS)),
  }));
}

/** In which bin a day is, the first being 0. A month or a year is in that of its first day. */
const binOf = (day: RawBuilder<unknown>, bins: Lanes["bins"]): RawBuilder<unknown> =>
  sql`width_bucket(${day}, ${bins.map(({ start }) => start)}::text[]) - 1`;

/** From the counts that are kept: first who is biggest, then these by day. */
async function plainCounts(
  db: Db,
  { since, until }: Filters,
  { speakers, parties }: Meant,
  span: Span,
  bins: Lanes["bins"],
  most: number,
): Promise<{ counts: readonly Count[]; bounded: boolean }> {
  const only = [speakers, parties].filter((forms) => forms !== null);
  const isOne = (form: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql.join([sql`true`, ...only.map((forms) => sql`${form} = any(${[...forms]})`)], sql` and `);
  const days = sql`b >= ${span.since} and b <= ${`${span.until}~`}`;
  const sizes =
    since === undefined && until === undefined
      ? sql`select b as form, sum(n) as n from tally where pair in ('-S', '-M') and ${isOne(sql`b`)} group by b`
      : sql`select a as form, sum(n) as n from tally where pair in ('SD', 'MD') and ${days} and ${isOne(sql`a`)}
        group by a`;
  const forms = await rows(
    db,
    sql<{
      form: string;
      n: number;
    }>`select form, n from (${sizes}) s where n > 0 order by n desc, form limit ${sql.lit(FORMS)}`,
  );
  const who = await whoAre(
    db,
    forms.map(({ form }) => form),
  );
  const actors = new Map<string, number>();
  for (const { form, n } of forms)
    actors.set(who.get(form)?.actor ?? form, (actors.get(who.get(form)?.actor ?? form) ?? 0) + n);
  const biggest = new Set(
    [...actors]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([actor]) => actor),
  );
  const theirs = forms.map(({ form }) => form).filter((form) => biggest.has(who.get(form)?.actor ?? form));
  const counts = await rows(
    db,
    sql<Count>`
    select a as form, left(pair, 1) as what, ${binOf(sql`b`, bins)} as bin, sum(n) as n from tally
      where pair in ('SD', 'MD') and a = any(${theirs}) and ${days} group by 1, 2, 3 having sum(n) > 0`,
  );
  return { counts, bounded: false };
}

async function foundCounts(
  db: Db,
  filters: Filters,
  whom: Meant,
  bins: Lanes["bins"],
): Promise<{ counts: readonly Count[]; bounded: boolean }> {
  const { from, day, key, where } = statementSearch(filters, whom);
  const all = [...where, sql`s.day >= ${bins[0].start}`, sql`s.speaker is not null`];
  const counts = await rows(
    db,
    sql<Count>`
    select speaker as form, 'S' as what, ${binOf(sql`day`, bins)} as bin, count(*) as n
    from (select s.speaker, s.day from ${from} where ${sql.join(all, sql` and `)} order by ${day} desc, ${key} desc
      limit ${sql.lit(BOUND)}) f group by 1, 3`,
  );
  return { counts, bounded: counts.reduce((sum, { n }) => sum + n, 0) >= BOUND };
}

async function lanesOf(db: Db, counts: readonly Count[], bins: number, isPlain: boolean): Promise<Lane[]> {
  const who = await whoAre(
    db,
    counts.map(({ form }) => form),
  );
  const found = new Map<string, { actor: Lane["actor"]; S: number[]; M: number[]; n: number }>();
  for (const { form, what, bin, n } of counts) {
    const { id, name } = who.get(form) ?? { id: form, name: form };
    const lane = found.get(id) ?? {
      actor: { id, name },
      S: new Array<number>(bins).fill(0),
      M: new Array<number>(bins).fill(0),
      n: 0,
    };
    lane[what][bin] += n;
    lane.n += n;
    found.set(id, lane);
  }
  return [...found.values()]
    .sort((a, b) => b.n - a.n || (a.actor.id < b.actor.id ? -1 : 1))
    .map(({ actor, S, M }) => ({ actor, statements: S, meetings: isPlain ? M : null }));
}
