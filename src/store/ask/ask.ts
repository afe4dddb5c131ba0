import { type RawBuilder, sql } from "kysely";
import type { ActorCluster } from "../../record/actors.js";
import type { IssueCluster } from "../../record/issues.js";
import { actorEntry, issueEntry, reportEntry } from "../../record/record-of.js";
import type {
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from "../../record/record.js";
import type { ReportRow } from "../../record/rows.js";
import { MACHINE } from "../../record/review.js";
import { type Db, rows } from "../db.js";
import { settle } from "../settle/settle.js";
import { whoIs } from "./context.js";
import { meetingsOf, positionsOf, statementsOf } from "./entries.js";
import type { Filters, Page, PageOptions } from "./filters.js";
import { called, type Meant, meant, ofId } from "./names.js";
import { between, given, pageOf, type Search } from "./page.js";

const keysOf = async (
  db: Db,
  search: Search,
  question: unknown,
  options: PageOptions,
): Promise<{ keys: string[]; next: string | null }> => {
  const { places, next } = await pageOf(db, [search], question, options);
  return { keys: places.map(({ key }) => key), next };
};

/** Utterances: what the earliest of each one's wordings is found by. */
export async function askStatements(db: Db, filters: Filters, options: PageOptions): Promise<Page<RecordedStatement>> {
  const { keys, next } = await keysOf(
    db,
    statementSearch(filters, await meant(db, filters)),
    ["statements", filters],
    options,
  );
  return { entries: await statementsOf(db, keys), next };
}

export const statementSearch = (filters: Filters, { speakers, parties, labels }: Meant): Search => ({
  from: sql`statement s`,
  day: sql`s.day`,
  key: sql`s.statement`,
  where: given(
    sql`(s.statement = s.utterance) is true`,
    speakers && sql`s.speaker = any(${[...speakers]})`,
    parties && sql`s.speaker = any(${[...parties]})`,
    labels && sql`s.about && ${[...labels]}::text[]`,
    filters.act !== undefined && sql`s.act = ${filters.act}`,
    filters.outlet !== undefined &&
      sql`exists (select 1 from statement o where o.utterance = s.utterance
        and lower(o.outlet) = lower(${filters.outlet}))`,
    filters.review !== undefined &&
      reviewed(
        filters.review,
        sql`s.statement`,
        sql`select o.utterance from review v join statement o on o.statement = v.key`,
      ),
    filters.quotation !== undefined && sql`s.body ->> 'quotation' = ${filters.quotation}`,
    ...between(sql`s.day`, filters),
  ),
});

/** Histories of meetings, by what was last told of each. */
export async function askMeetings(db: Db, filters: Filters, options: PageOptions): Promise<Page<RecordedMeeting>> {
  await settle(db);
  const { keys, next } = await keysOf(
    db,
    meetingSearch(filters, await meant(db, filters)),
    ["meetings", filters],
    options,
  );
  return { entries: await meetingsOf(db, await historiesOf(db, keys)), next };
}

export const meetingSearch = (filters: Filters, { speakers, parties }: Meant): Search => ({
  from: sql`meeting m`,
  day: sql`m.day`,
  key: sql`m.meeting`,
  where: given(
    sql`not exists (select 1 from meeting n where n.history = m.history and (n.day, n.meeting) > (m.day, m.meeting))`,
    speakers && sql`(m.sides && ${[...speakers]}::text[] or m.absent && ${[...speakers]}::text[])`,
    parties && sql`(m.sides && ${[...parties]}::text[] or m.absent && ${[...parties]}::text[])`,
    filters.outlet !== undefined &&
      sql`exists (select 1 from meeting o where o.history = m.history and lower(o.outlet) = lower(${filters.outlet}))`,
    filters.review !== undefined &&
      reviewed(filters.review, sql`m.history`, sql`select o.history from review v join meeting o on o.meeting = v.key`),
    ...between(sql`m.day`, filters),
  ),
});

/** The histories of entries, in their order. */
export async function historiesOf(db: Db, meetings: readonly string[]): Promise<string[]> {
  const found = new Map(
    (
      await rows(
        db,
        sql<{
          meeting: string;
          history: string;
        }>`select meeting, history from meeting where meeting = any(${[...meetings]})`,
      )
    ).map((row) => [row.meeting, row.history]),
  );
  return meetings.map((key) => found.get(key) as string);
}

/**
 * Points of lines. Of reports that carry one text the first stands for all: a page may hold fewer than were asked for.
 */
export async function askPositions(db: Db, filters: Filters, options: PageOptions): Promise<Page<RecordedPosition>> {
  const { keys, next } = await keysOf(
    db,
    positionSearch(filters, await meant(db, filters)),
    ["positions", filters],
    options,
  );
  return { entries: await positionsOf(db, keys), next };
}

export const positionSearch = (filters: Filters, { speakers, parties, labels }: Meant): Search => ({
  from: sql`position p`,
  day: sql`p.day`,
  key: sql`p.position`,
  where: given(
    speakers && sql`(p.actor = any(${[...speakers]}) or p.body ->> 'claimedBy' = any(${[...speakers]}))`,
    parties && sql`p.actor = any(${[...parties]})`,
    labels && sql`p.label = any(${[...labels]})`,
    filters.outlet !== undefined && sql`lower(p.outlet) = lower(${filters.outlet})`,
    filters.review !== undefined && reviewed(filters.review, sql`p.position`, sql`select v.key from review v`),
    ...between(sql`p.day`, filters),
  ),
});

/** What doesn't sit together; looked for first wherever something has changed. */
export async function askDiscrepancies(
  db: Db,
  filters: Filters,
  options: PageOptions,
): Promise<Page<RecordedDiscrepancy>> {
  await settle(db);
  const { keys, next } = await keysOf(
    db,
    discrepancySearch(filters, await meant(db, filters)),
    ["discrepancies", filters],
    options,
  );
  return { entries: await discrepanciesOf(db, keys), next };
}

export const discrepancySearch = (filters: Filters, { speakers, holders, topics }: Meant): Search => ({
  from: sql`discrepancy d`,
  day: sql`d.day`,
  key: sql`d.id`,
  where: given(
    holders && sql`d.holder = any(${[...holders]})`,
    speakers &&
      sql`(d.holder in (select actor from form where form = any(${[...speakers]})) or exists (
      select 1 from position p where p.position in (select json_array_elements_text(d.body -> 'between'))
        and p.actor = any(${[...speakers]})))`,
    topics && sql`d.topic = any(${[...topics]})`,
    filters.review !== undefined && sql`d.body -> 'review' ->> 'state' = ${filters.review}`,
    ...between(sql`d.day`, filters),
  ),
});

export async function discrepanciesOf(db: Db, ids: readonly string[]): Promise<RecordedDiscrepancy[]> {
  const found = new Map(
    (
      await rows(
        db,
        sql<{ id: string; body: RecordedDiscrepancy }>`select id, body from discrepancy where id = any(${[...ids]})`,
      )
    ).map(({ id, body }) => [id, body]),
  );
  return ids.map((id) => found.get(id) as RecordedDiscrepancy);
}

/** Actors whose names hold these words; all where there are none. Those that have a name first, by their names. */
export async function askActors(db: Db, words: string | undefined, options: PageOptions): Promise<Page<RecordedActor>> {
  const where = words === undefined ? [] : [sql`a.actor in (${called("actor", words)})`];
  const { keys, next } = await keysOf(
    db,
    { from: sql`actor a`, day: sql`a.place`, key: sql`a.actor`, where },
    ["actors", words],
    byName(options),
  );
  return { entries: await actorsOf(db, keys), next };
}

/** The actor of an id, or that has gone by it; null where there is none. */
export const maybeActor = async (db: Db, id: string): Promise<RecordedActor | null> =>
  (
    await actorsOf(
      db,
      (await rows(db, sql<{ actor: string }>`${ofId("actor", id)}`)).map(({ actor }) => actor),
    )
  )[0] ?? null;

async function actorsOf(db: Db, keys: readonly string[]): Promise<RecordedActor[]> {
  const found = new Map(
    (
      await rows(
        db,
        sql<{ actor: string; body: ActorCluster }>`select actor, body from actor where actor = any(${[...keys]})`,
      )
    ).map(({ actor, body }) => [actor, body]),
  );
  const clusters = keys.map((key) => found.get(key) as ActorCluster);
  const { who } = await whoIs(
    db,
    clusters.flatMap(({ speaksFor, roles }) => [speaksFor, ...roles.map(({ of }) => of)]),
    [],
  );
  return clusters.map((cluster) => actorEntry(cluster, who));
}

/** Issues whose wordings hold these words; all where there are none. By their ids. */
export async function askIssues(db: Db, words: string | undefined, options: PageOptions): Promise<Page<RecordedIssue>> {
  const where = words === undefined ? [] : [sql`i.issue in (${called("issue", words)})`];
  const { keys, next } = await keysOf(
    db,
    { from: sql`issue i`, day: sql`i.id`, key: sql`i.issue`, where },
    ["issues", words],
    byName(options),
  );
  return { entries: await issuesOf(db, keys), next };
}

/** The issue of an id, or that has gone by it; null where there is none. */
export const maybeIssue = async (db: Db, id: string): Promise<RecordedIssue | null> =>
  (
    await issuesOf(
      db,
      (await rows(db, sql<{ issue: string }>`${ofId("issue", id)}`)).map(({ issue }) => issue),
    )
  )[0] ?? null;

async function issuesOf(db: Db, keys: readonly string[]): Promise<RecordedIssue[]> {
  const found = new Map(
    (
      await rows(
        db,
        sql<{ issue: string; body: IssueCluster }>`select issue, body from issue where issue = any(${[...keys]})`,
      )
    ).map(({ issue, body }) => [issue, body]),
  );
  return keys.map((key) => issueEntry(found.get(key) as IssueCluster));
}

const byName = (options: PageOptions): PageOptions => ({ ...options, oldestFirst: true });

/** Reports, with which of them carry the same text. */
export async function askReports(
  db: Db,
  filters: Pick<Filters, "since" | "until" | "outlet">,
  options: PageOptions,
): Promise<Page<RecordedReport>> {
  const search: Search = {
    from: sql`report r`,
    day: sql`coalesce(r.published_at, '')`,
    key: sql`r.id`,
    where: given(
      filters.outlet !== undefined && sql`lower(r.outlet) = lower(${filters.outlet})`,
      ...between(sql`coalesce(r.published_at, '')`, filters),
    ),
  };
  const { keys, next } = await keysOf(db, search, ["reports", filters], options);
  return { entries: await reportsOf(db, keys), next };
}

export async function reportsOf(db: Db, ids: readonly string[]): Promise<RecordedReport[]> {
  const found = await rows(
    db,
    sql<Omit<ReportRow, "signature" | "buckets"> & { carrier: string }>`
    select carrier, f.id, f."publishedAt", f.title, f.outlet, f.url, coalesce(f.found, '{}') as found,
      coalesce(f.review, ${JSON.stringify(MACHINE)}::json) as review, f.version
    from likeness, json_to_record(body) as f(id text, "publishedAt" text, title text, outlet text, url text,
      found json, review json, version int) where report = any(${[...ids]})`,
  );
  const carriers = new Map(found.map(({ id, carrier }) => [id, carrier]));
  const entries = new Map(found.map((row) => [row.id, reportEntry(row, carriers)]));
  return ids.map((id) => entries.get(id) as RecordedReport);
}

/**
 * What people have made of an entry: of any of the rows that it is made of. *machine*: nothing yet. `looked` selects
 * what somebody has looked at: these are few.
 */
export const reviewed = (
  state: NonNullable<Filters["review"]>,
  whole: RawBuilder<unknown>,
  looked: RawBuilder<unknown>,
) => (state === "machine" ? sql`${whole} not in (${looked})` : sql`${whole} in (${looked} where v.state = ${state})`);
