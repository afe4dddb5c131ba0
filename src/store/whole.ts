import { type RawBuilder, sql } from "kysely";
import type { ActorCluster } from "../record/actors.js";
import { meetingEntry, positionEntry, statementEntry } from "../record/entries.js";
import { compareRows } from "../record/histories.js";
import type { IssueCluster } from "../record/issues.js";
import { pointsOf } from "../record/lines.js";
import { compareText } from "../record/order.js";
import type { Record } from "../record/record.js";
import { actorEntry, issueEntry, reportEntry } from "../record/record-of.js";
import type { AbsenceRow, MeetingRow, PositionRow, ReportRow, StatementRow } from "../record/rows.js";
import type { RecordedDiscrepancy, Review } from "../record/record.js";
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

async function recordIn(db: Db, dossier: string | null): Promise<Record> {
  const actors = await all<{ body: ActorCluster }>(db, sql`select body from actor`);
  const issues = await all<{ body: IssueCluster }>(db, sql`select body from issue`);
  const reports = await all<{ report: string; carrier: string; body: OlderRow }>(
    db,
    sql`select report, carrier, body from likeness`,
  );
  const statements = await all<{ statement: string; whole: string; body: StatementRow }>(
    db,
    sql`select statement, utterance as whole, body from statement`,
  );
  const meetings = await all<{ whole: string; body: MeetingRow; absences: AbsenceRow[] }>(
    db,
    sql`select history as whole, absences, body from meeting`,
  );
  const positions = await all<{ body: PositionRow }>(db, sql`select body from position`);
  const discrepancies = await all<{ body: RecordedDiscrepancy }>(db, sql`select body from discrepancy`);
  const reviews = new Map(
    (await all<{ key: string; body: Review }>(db, sql`select key, body from review`)).map(({ key, body }) => [
      key,
      body,
    ]),
  );

  const who = whoOf(
    actors.map(({ body }) => body),
    issues.map(({ body }) => body),
  );
  const carriers = new Map(reports.map(({ report, carrier }) => [report, carrier]));
  const utteranceOf = new Map(statements.map(({ statement, whole }) => [statement, whole]));
  const carrierOf = (report: string): string => carriers.get(report) ?? report;
  const context = {
    who,
    carrierOf,
    reviewOf: (key: string) => reviews.get(key),
    statementOf: (key: string) => utteranceOf.get(key) ?? key,
  };
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
    statements: wholes(statements)
      .map(([id, some]) => statementEntry(id, some.map(({ body }) => body).sort(compareStatements), context))
      .sort(byId),
    meetings: wholes(meetings)
      .map(([id, some]) => {
        const entries = some.map(({ body }) => body).sort(compareRows);
        return meetingEntry(
          { id, block: "", entries: entries.map(({ meeting }) => meeting) },
          entries,
          some.flatMap(({ absences }) => absences),
          context,
        );
      })
      .sort(byId),
    positions: pointsOf(
      positions.map(({ body }) => body),
      who,
      carrierOf,
    ).map((point) => positionEntry(point, context)),
    discrepancies: discrepancies.map(({ body }) => body).sort(byId),
  };
}

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
