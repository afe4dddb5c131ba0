import { sql } from "kysely";
import type { ActorCluster } from "../../record/actors.js";
import type { IssueCluster } from "../../record/issues.js";
import { actorEntry, issueEntry } from "../../record/record-of.js";
import type { Evidence, Record, RecordedActor, RecordedIssue } from "../../record/record.js";
import { asOf } from "../as-of.js";
import { type Db, rows } from "../db.js";
import { reportsOf } from "./ask.js";
import { whoIs } from "./context.js";
import { positionsOf, statementsOf } from "./entries.js";

/** Entries of a record, of one list or several. */
export type Part = {
  readonly [list in
    | "reports"
    | "actors"
    | "issues"
    | "statements"
    | "meetings"
    | "positions"
    | "discrepancies"]?: readonly Record[list][number][];
};

/**
 * Entries with all that they name, as a record of these alone: positions of discrepancies, statements that something
 * rests on, actors, issues and reports.
 */
export async function around(db: Db, part: Part): Promise<Omit<Record, "schema" | "dossier">> {
  const [meetings, discrepancies] = [[...(part.meetings ?? [])], [...(part.discrepancies ?? [])]];
  const positions = await completed(
    part.positions ?? [],
    discrepancies.flatMap(({ between }) => between),
    (ids) => positionsOf(db, ids),
  );
  const resting = [
    ...positions.map(({ statement }) => statement),
    ...meetings.flatMap(({ history }) => history.map(({ according }) => according)),
  ];
  const statements = await completed(part.statements ?? [], present(resting), (ids) => statementsOf(db, ids));
  const named = { statements, meetings, positions, discrepancies };
  const issues = await completed(part.issues ?? [], issuesIn(named), (ids) => issuesOf(db, ids));
  const actors = await withParties(db, await completed(part.actors ?? [], actorsIn(named), (ids) => actorsOf(db, ids)));
  const reports = await completed(part.reports ?? [], reportsIn({ ...named, actors, issues }), (ids) =>
    reportsOf(db, ids),
  );
  return { asOf: (await asOf(db)) || null, reports, actors, issues, ...named };
}

/** Entries, and those of further ids. */
async function completed<T extends { readonly id: string }>(
  entries: readonly T[],
  ids: readonly string[],
  load: (ids: string[]) => Promise<T[]>,
): Promise<T[]> {
  const there = new Set(entries.map(({ id }) => id));
  const missing = [...new Set(ids)].filter((id) => !there.has(id));
  return missing.length === 0 ? [...entries] : [...entries, ...(await load(missing))];
}

const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

type Named = Pick<Record, "statements" | "meetings" | "positions" | "discrepancies">;

const issuesIn = ({ statements, positions, discrepancies }: Named): string[] => [
  ...statements.flatMap(({ about }) => about),
  ...positions.map(({ issue }) => issue),
  ...discrepancies.map(({ issue }) => issue),
];

const actorsIn = ({ statements, meetings, positions, discrepancies }: Named): string[] =>
  present([
    ...statements.map(({ speaker }) => speaker),
    ...discrepancies.map(({ actor }) => actor),
    ...meetings.flatMap(({ participants, absent, host, chair }) => [
      ...participants,
      ...absent.map(({ actor }) => actor),
      host,
      chair,
    ]),
    ...positions.flatMap(({ actor, voice, claimedBy, beneficiary }) => [actor, voice, claimedBy, beneficiary]),
  ]);

/** Every report in whose words an entry is evidenced. */
const reportsIn = (part: Named & Pick<Record, "actors" | "issues">): string[] => {
  const of = (evidence: readonly Evidence[]): string[] => evidence.map(({ report }) => report);
  return [
    ...part.statements.flatMap(({ appearances }) => appearances.map(({ report }) => report)),
    ...part.meetings.flatMap(({ history, absent }) => [
      ...history.map(({ report }) => report),
      ...absent.map(({ evidence }) => evidence.report),
    ]),
    ...part.positions.flatMap(({ evidence }) => of(evidence)),
    ...part.actors.flatMap(({ evidence, roles }) => [...of(evidence), ...roles.map((role) => role.evidence.report)]),
    ...part.issues.flatMap(({ evidence }) => of(evidence)),
  ];
};

/** How far who speaks for somebody who speaks for somebody is followed. */
const DEEPEST = 3;

async function withParties(db: Db, actors: readonly RecordedActor[]): Promise<RecordedActor[]> {
  let all = [...actors];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const more = await completed(
      all,
      present(all.flatMap(({ speaksFor, roles }) => [speaksFor, ...roles.map(({ of }) => of)])),
      (ids) => actorsOf(db, ids),
    );
    if (more.length === all.length) break;
    all = more;
  }
  return all;
}

async function actorsOf(db: Db, ids: readonly string[]): Promise<RecordedActor[]> {
  const clusters = (
    await rows(db, sql<{ body: ActorCluster }>`select body from actor where id = any(${[...ids]}) order by id`)
  ).map(({ body }) => body);
  const { who } = await whoIs(
    db,
    clusters.flatMap(({ speaksFor, roles }) => [speaksFor, ...roles.map(({ of }) => of)]),
    [],
  );
  return clusters.map((cluster) => actorEntry(cluster, who));
}

const issuesOf = async (db: Db, ids: readonly string[]): Promise<RecordedIssue[]> =>
  (await rows(db, sql<{ body: IssueCluster }>`select body from issue where id = any(${[...ids]}) order by id`)).map(
    ({ body }) => issueEntry(body),
  );
