import { type RawBuilder, sql } from "kysely";
import type { Act } from "../../document/act.js";
import type { Statement } from "../../read/reading.js";
import type { Review } from "../../record/record.js";
import { type Db, rows } from "../db.js";
import { whoAre } from "../merge/who.js";
import { reviewed, statementSearch } from "./ask.js";
import type { Filters } from "./filters.js";
import { type Meant, meant } from "./names.js";
import { between, given, type Search } from "./page.js";
import { searched } from "./words.js";

/** How many statements there are of what was asked for, and of which kinds: each list by count, at most twenty long. */
export interface Facets {
  readonly total: number;
  /** Only the newest of those found were counted: there are more. */
  readonly bounded: boolean;
  readonly speakers: readonly Counted[];
  readonly parties: readonly Counted[];
  readonly issues: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  readonly acts: readonly { readonly act: Act; readonly count: number }[];
  readonly outlets: readonly { readonly outlet: string; readonly count: number }[];
  readonly quotations: readonly { readonly quotation: Statement["quotation"]; readonly count: number }[];
  readonly reviews: readonly { readonly review: Review["state"]; readonly count: number }[];
}

export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

const MOST = 20;
/** So many statements are counted at most where no counts are kept. */
const BOUND = 4_000;
/** Forms that are looked up: those by which most is said. */
const FORMS = 5_000;

/** Counts by fact: S speaker's form, I issue, A act, O outlet, Q quotation, R review, - all. */
interface Count {
  readonly kind: "S" | "I" | "A" | "O" | "Q" | "R" | "-";
  readonly value: string;
  readonly n: number;
}

/**
 * Counts utterances by speaker, party, issue, act, outlet, kind of quotation and review. Without filters, or with one
 * of speaker, party, act, outlet or quotation, from the counts that are kept; else within what is found, of which the
 * newest four thousand count.
 */
export async function facets(db: Db, filters: Filters, words?: string): Promise<Facets> {
  const whom = await meant(db, filters);
  const kept = words === undefined ? maybeKept(filters, whom) : null;
  const counts = await rows(db, kept ?? inFound(foundBy(filters, whom, words)));
  const of = (kind: Count["kind"]): Count[] => counts.filter((one) => one.kind === kind);
  const total = of("-")[0]?.n ?? 0;
  return {
    total: kept ? total : Math.min(total, BOUND),
    bounded: !kept && total > BOUND,
    ...(await whoSays(db, of("S"))),
    issues: await issuesOf(db, of("I")),
    outlets: await outletsOf(db, of("O")),
    acts: top(of("A")).map(({ value, n }) => ({ act: value as Act, count: n })),
    quotations: top(of("Q")).map(({ value, n }) => ({ quotation: value as Statement["quotation"], count: n })),
    reviews: top(of("R")).map(({ value, n }) => ({ review: value as Review["state"], count: n })),
  };
}

const top = (counts: readonly Count[]): Count[] =>
  counts
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);

/** What is kept of all, or of those of one fact; null where more is asked for. */
function maybeKept(filters: Filters, { speakers, parties }: Meant): RawBuilder<Count> | null {
  const asked = (Object.keys(filters) as (keyof Filters)[]).filter((name) => filters[name] !== undefined);
  if (asked.length > 1) return null;
  switch (asked[0]) {
    case undefined:
      return counted("-", [""], sql`true`);
    case "speaker":
      return counted("S", speakers ?? [], sql`s.speaker = any(${[...(speakers ?? [])]})`);
    case "party":
      return counted("S", parties ?? [], sql`s.speaker = any(${[...(parties ?? [])]})`);
    case "act":
      return counted("A", [filters.act as string], sql`s.act = ${filters.act}`);
    case "outlet":
      return counted(
        "O",
        [lower(filters.outlet as string)],
        sql`s.outlets @> array[${lower(filters.outlet as string)}]`,
      );
    case "quotation":
      return counted("Q", [filters.quotation as string], sql`s.quotation = ${filters.quotation}`);
    default:
      return null;
  }
}

/** As the database has it in its "C" collation. */
const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** The tally of these two facts, and which way it is looked at. */
const PAIRS = new Set(["SL", "SA", "SO", "SQ", "LA", "LO", "LQ", "AO", "AQ", "OO", "OQ"]);

/** Of the tally: those that have one of these facts, by every other fact. */
function counted(
  kind: "-" | "S" | "A" | "O" | "Q",
  values: readonly string[],
  where: RawBuilder<unknown>,
): RawBuilder<Count> {
  const these = sql`any(${[...values]}::text[])`;
  const by = (other: "S" | "L" | "A" | "O" | "Q"): RawBuilder<unknown> => {
    if (kind === "-") return sql`select b as value, n from tally where pair = ${`-${other}`}`;
    if (PAIRS.has(kind + other))
      return sql`select b as value, n from tally where pair = ${kind + other} and a = ${these}`;
    if (PAIRS.has(other + kind))
      return sql`select a as value, n from tally where pair = ${other + kind} and b = ${these}`;
    return sql`select b as value, n from tally where pair = ${`-${kind}`} and b = ${these}`;
  };
  return sql<Count>`
    with total (n) as (select coalesce(sum(n), 0) from tally where pair = ${kind === "-" ? "--" : `-${kind}`}
      and b = ${these}),
      reviewed as (select distinct s.utterance, v.state from review v join statement w on w.statement = v.key
        join said s on s.utterance = w.utterance where ${where})
    select '-' as kind, '' as value, n from total
    union all select * from (select 'S', value, sum(n) from (${by("S")}) t group by value order by 3 desc
      limit ${sql.lit(FORMS)}) s
    union all select 'I', l.issue, sum(n) from (${by("L")}) t join label l on l.label = t.value group by l.issue
    union all select 'A', value, sum(n) from (${by("A")}) t group by value
    union all select * from (select 'O', value, sum(n) from (${by("O")}) t group by value order by 3 desc
      limit ${sql.lit(MOST)}) o
    union all select 'Q', value, sum(n) from (${by("Q")}) t group by value
    union all select 'R', state, count(*) from reviewed group by state
    union all select 'R', 'machine', n - (select count(distinct utterance) from reviewed) from total`;
}

/** The newest utterances that are asked for, one more than are counted, as they are counted. */
function foundBy(filters: Filters, whom: Meant, words: string | undefined): RawBuilder<unknown> {
  if (words === undefined) return newest(sql`s.*`, saidSearch(filters, whom));
  const { where, ...search } = statementSearch(filters, whom);
  const wordings = newest(sql`s.utterance`, {
    ...search,
    where: [...where.slice(1), sql`s.words @@ ${searched(words)}`],
  });
  return sql`select s.* from (select distinct utterance from (${wordings}) w) f join said s using (utterance)`;
}

const newest = (what: RawBuilder<unknown>, { from, day, key, where }: Search): RawBuilder<unknown> =>
  sql`select ${what} from ${from} where ${where.length ? sql.join([...where], sql` and `) : sql`true`}
    order by ${day} desc, ${key} desc limit ${sql.lit(BOUND + 1)}`;

/** What is found by its facts alone needs no look at statements: what is counted has them all. */
const saidSearch = (filters: Filters, { speakers, parties, labels }: Meant): Search => ({
  from: sql`said s`,
  day: sql`s.day`,
  key: sql`s.utterance`,
  where: given(
    filters.outlet !== undefined && sql`s.outlets @> array[${lower(filters.outlet)}]`,
    speakers && sql`s.speaker = any(${[...speakers]})`,
    parties && sql`s.speaker = any(${[...parties]})`,
    labels && sql`s.about && ${[...labels]}::text[]`,
    filters.act !== undefined && sql`s.act = ${filters.act}`,
    filters.quotation !== undefined && sql`s.quotation = ${filters.quotation}`,
    filters.review !== undefined &&
      reviewed(
        filters.review,
        sql`s.utterance`,
        sql`select o.utterance from review v join statement o on o.statement = v.key`,
      ),
    ...between(sql`s.day`, filters),
  ),
});

const inFound = (found: RawBuilder<unknown>): RawBuilder<Count> => sql<Count>`
  with found as materialized (${found}), few as materialized (select * from found limit ${sql.lit(BOUND)}),
    reviewed as (select distinct f.utterance, v.state from review v join statement w on w.statement = v.key
      join few f on f.utterance = w.utterance)
  select '-' as kind, '' as value, count(*) as n from found
  union all select * from (select 'S', speaker, count(*) from few where speaker is not null group by speaker
    order by 3 desc limit ${sql.lit(FORMS)}) s
  union all select 'I', issue, count(*)
    from (select distinct f.utterance, l.issue from few f, unnest(f.about) a join label l on l.label = a) i
      group by issue
  union all select 'A', act, count(*) from few where act is not null group by act
  union all select 'O', outlet, count(*) from few, unnest(outlets) outlet group by outlet
  union all select 'Q', quotation, count(*) from few where quotation is not null group by quotation
  union all select 'R', state, count(*) from reviewed group by state
  union all select 'R', 'machine', (select count(*) from few) - (select count(distinct utterance) from reviewed)`;

/** Forms as the actors and parties that they mean by now. */
async function whoSays(db: Db, forms: readonly Count[]): Promise<Pick<Facets, "speakers" | "parties">> {
  const who = await whoAre(
    db,
    forms.map(({ value }) => value),
  );
  const [speakers, parties] = [
    new Map<string, { id: string; name: string; count: number }>(),
    new Map<string, { id: string; name: string; count: number }>(),
  ];
  const add = (to: typeof speakers, id: string, name: string, n: number): void => {
    const one = to.get(id) ?? { id, name, count: 0 };
    one.count += n;
    to.set(id, one);
  };
  for (const { value, n } of forms) {
    const one = who.get(value);
    if (!one) continue;
    add(speakers, one.id, one.name, n);
    add(parties, one.party_id, one.party_name, n);
  }
  const biggest = (of: typeof speakers): Counted[] =>
    [...of.values()]
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      .slice(0, MOST);
  return { speakers: biggest(speakers), parties: biggest(parties) };
}

async function issuesOf(db: Db, counts: readonly Count[]): Promise<Facets["issues"]> {
  const most = top(counts);
  const found = new Map(
    (
      await rows(
        db,
        sql<{
          issue: string;
          id: string;
          label: string;
        }>`select issue, id, body ->> 'label' as label from issue where issue = any(${most.map(({ value }) => value)})`,
      )
    ).map((one) => [one.issue, one]),
  );
  return most.flatMap(({ value, n }) =>
    found.has(value)
      ? [{ id: found.get(value)?.id as string, label: found.get(value)?.label as string, count: n }]
      : [],
  );
}

/** Outlets as reports write them. */
async function outletsOf(db: Db, counts: readonly Count[]): Promise<Facets["outlets"]> {
  const most = top(counts);
  const found = new Map(
    (
      await rows(
        db,
        sql<{ key: string; outlet: string }>`
    select key, (select r.outlet from report r where lower(r.outlet) = key limit 1) as outlet
      from unnest(${most.map(({ value }) => value)}::text[]) key`,
      )
    ).map(({ key, outlet }) => [key, outlet]),
  );
  return most.map(({ value, n }) => ({ outlet: found.get(value) ?? value, count: n }));
}
