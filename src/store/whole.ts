import { type RawBuilder, sql } from "kysely";
import type { ActorCluster } from "../record/actors.js";
import { type Context, meetingEntry, positionEntry, statementEntry } from "../record/entries.js";
import { compareRows } from "../record/histories.js";
import type { IssueCluster } from "../record/issues.js";
import { pointsOf } from "../record/lines.js";
import { compareText } from "../record/order.js";
import type { Record } from "../record/record.js";
import { actorEntry, issueEntry, reportEntry } from "../record/record-of.js";
import type { AbsenceRow, MeetingRow, PositionRow, ReportRow, StatementRow } from "../record/rows.js";
import type { RecordedDiscrepancy, RecordedMeeting, Review } from "../record/record.js";
import { MACHINE } from "../record/review.js";
import { whoOf } from "../record/who.js";
import { asOf } from "./as-of.js";
import type { Db } from "./db.js";
import { compareStatements } from "../record/utterances.js";
import { unhurried } from "./session.js";
import { settle } from "./settle/settle.js";
import { stream } from "./tables.js";

/** The whole record as it is kept: what `recordOf` makes of the same reports and decisions. */
export async function wholeRecord(db: Db, dossier: string | null): Promise<Record> {
  await settle(db);
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (snapshot) => {
      await unhurried(snapshot);
      return recordIn(snapshot, dossier);
    });
}

/** A report's row as an earlier version may have kept it. */
type OlderRow = Omit<ReportRow, "found" | "review"> & Partial<Pick<ReportRow, "found" | "review">>;

/** What is read of the database, each row with the id of the whole that it is part of. */
interface Rows {
  readonly actors: readonly { body: ActorCluster }[];
  readonly issues: readonly { body: IssueCluster }[];
  readonly reports: readonly { report: string; carrier: string; body: OlderRow }[];
  readonly statements: readonly { statement: string; whole: string; body: StatementRow }[];
  readonly meetings: readonly { whole: string; body: MeetingRow; absences: AbsenceRow[] }[];
  readonly positions: readonly { body: PositionRow }[];
  readonly discrepancies: readonly { body: RecordedDiscrepancy }[];
  readonly reviews: readonly { key: string; body: Review }[];
}

const rowsIn = async (db: Db): Promise<Rows> => ({
  actors: await all(db, sql`select body from actor`),
  issues: await all(db, sql`select body from issue`),
  reports: await all(db, sql`select report, carrier, body from likeness`),
  statements: await all(db, sql`select statement, utterance as whole, body from statement`),
  meetings: await all(db, sql`select history as whole, absences, body from meeting`),
  positions: await all(db, sql`select body from position`),
  discrepancies: await all(db, sql`select body from discrepancy`),
  reviews: await all(db, sql`select key, body from review`),
});

async function recordIn(db: Db, dossier: string | null): Promise<Record> {
  const rows = await rowsIn(db);
  const { actors, issues, reports, positions, discrepancies } = rows;
  const carriers = new Map(reports.map(({ report, carrier }) => [report, carrier]));
  const context = contextOf(rows, carriers);
  const { who, carrierOf } = context;
  return {
    schema: "rapporteur/record/1",
    dossier,
    asOf: await asOf(db),
    reports: reports
      .map(({ body }) => body)
      .sort((a, b) => compareText(a.publishedAt ?? "~", b.publishedAt ?? "~") || compareText(a.id, b.id))
      .map((row) => reportEntry({ ...row, found: row.found ?? {}, review: row.review ?? MACHINE }, carriers)),
    actors: actors.map(({ body }) => actorEntry(body, who)).sort(byId),
    issues: issues.map(({ body }) => issueEntry(body)).sort(byId),
    statements: wholes(rows.statements)
      .map(([id, some]) => statementEntry(id, some.map(({ body }) => body).sort(compareStatements), context))
      .sort(byId),
    meetings: meetingsOf(rows, context),
    positions: pointsOf(
      positions.map(({ body }) => body),
      who,
      carrierOf,
    ).map((point) => positionEntry(point, context)),
    discrepancies: discrepancies.map(({ body }) => body).sort(byId),
  };
}

function contextOf({ actors, issues, statements, reviews }: Rows, carriers: ReadonlyMap<string, string>): Context {
  const utteranceOf = new Map(statements.map(({ statement, whole }) => [statement, whole]));
  const reviewOf = new Map(reviews.map(({ key, body }) => [key, body]));
  return {
    who: whoOf(
      actors.map(({ body }) => body),
      issues.map(({ body }) => body),
    ),
    carrierOf: (report) => carriers.get(report) ?? report,
    reviewOf: (key) => reviewOf.get(key),
    statementOf: (key) => utteranceOf.get(key) ?? key,
  };
}

const meetingsOf = ({ meetings }: Rows, context: Context): RecordedMeeting[] =>
  wholes(meetings)
    .map(([id, some]) => {
      const entries = some.map(({ body }) => body).sort(compareRows);
      return meetingEntry(
        { id, block: "", entries: entries.map(({ meeting }) => meeting) },
        entries,
        some.flatMap(({ absences }) => absences),
        context,
      );
    })
    .sort(byId);

async function all<Row>(db: Db, select: RawBuilder<unknown>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const lines of stream(db, select)) for (const line of lines) found.push(JSON.parse(line) as Row);
  return found;
}

function wholes<Row extends { whole: string }>(found: readonly Row[]): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of found) {
    const group = groups.get(row.whole);
    if (group) group.push(row);
    else groups.set(row.whole, [row]);
  }
  return [...groups];
}

const byId = (a: { id: string }, b: { id: string }): number => compareText(a.id, b.id);
