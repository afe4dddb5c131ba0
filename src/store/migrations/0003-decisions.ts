import { type Kysely, sql } from "kysely";
import { type Decision, undoneIn } from "../../record/decisions.js";
import { type Db, rows, run } from "../db.js";
import { indexEntries } from "../index-entries.js";
import { decisionsOf, keepAbout } from "../journal.js";
import { weighMeetings } from "../settle/weigh.js";

/** What decisions are found by, and which of them hold: a decision must not cost more with every one made before. */
export const DECISIONS: readonly string[] = [
  /**
   * `decider`: who decided; `undoes`: the id of the decision that it takes back; `undone`: whether it was taken back
   * itself.
   */
  `alter table decision add column decider text collate "C", add column undoes text collate "C", ` +
    "add column undone boolean not null default false",
  "create index decision_by_decider on decision (decider, n)",
  "create index decision_by_undoes on decision (undoes) where undoes is not null",

  /** By a report that it is about words of, a plain name of an actor, a plain wording of an issue. */
  `create table decision_about (
    kind text collate "C" not null,
    key text collate "C" not null,
    n bigint not null references decision on delete cascade,
    primary key (kind, key, n)
  )`,
  "create index decision_about_by_n on decision_about (n)",

  /** Which decisions are about which statement, meeting or position, by its key; also those that were taken back. */
  `create table entry_decision (
    key text collate "C" not null,
    decision text collate "C" not null,
    report text collate "C" not null references report on delete cascade,
    primary key (key, decision)
  )`,
  "create index entry_decision_by_report on entry_decision (report)",
  "create index entry_decision_by_decision on entry_decision (decision)",

  /** Positions in open discrepancies of a line; how much hangs on a position, and on a meeting. */
  `create table at_odds (
    holder text collate "C" not null,
    topic text collate "C" not null,
    position text collate "C" not null,
    id text collate "C" not null,
    kind text collate "C" not null,
    weight float8 not null,
    primary key (holder, topic, position, id)
  )`,
  "create index at_odds_by_position on at_odds (position)",
  "alter table meeting add column weight float8 not null default 1",
  "alter table position add column weight float8 not null default 1",

  /**
   * The most doubtful first: the least sure, times how much hangs on it. A database takes `statement = utterance` to be
   * rare, and would rather sort; of what is in `coalesce` it assumes nothing.
   */
  "create index statement_by_doubt on statement ((1 - (body ->> 'confidence')::float8), statement) " +
    "where coalesce(statement = utterance, false)",
  "create index meeting_by_doubt on meeting ((weight * (1 - (body ->> 'confidence')::float8)), meeting) " +
    "where coalesce(meeting = history, false)",
  "create index position_by_doubt on position ((weight * (1 - (body ->> 'confidence')::float8)), position)",
];

/** Finds these out for what is there already. */
export async function index(db: Kysely<unknown>): Promise<void> {
  await indexDecisions(db);
  await run(db, sql`insert into stale_line select distinct holder, topic from discrepancy on conflict do nothing`);
  await weighMeetings(
    db,
    (await rows(db, sql<{ history: string }>`select history from meeting group by history having count(*) > 1`)).map(
      ({ history }) => history,
    ),
  );
}

async function indexDecisions(db: Db): Promise<void> {
  const decisions = await decisionsOf(db);
  const undone = undoneIn(decisions);
  await run(
    db,
    sql`update decision set decider = decision ->> 'by', undoes = case decision ->> 'do' when 'undo'
      then decision ->> 'decision' end, undone = id = any(${[...undone]})`,
  );
  for (const { n, decision } of await rows(
    db,
    sql<{ n: number; decision: Decision }>`select n, decision from decision order by n`,
  ))
    await keepAbout(db, n, decision);
  const reports = await rows(
    db,
    sql<{ report: string }>`select distinct key as report from decision_about where kind = 'report'`,
  );
  await indexEntries(
    db,
    reports.map(({ report }) => report),
  );
}
