import { sql } from "kysely";
import { lastDay } from "../../record/days.js";
import { discrepanciesOf, type Names, type Point } from "../../record/lines.js";
import type { Intake, PositionRow } from "../../record/rows.js";
import { type Db, rows, run } from "../db.js";
import { put, type Rows } from "../put.js";
import { dayOf } from "./days.js";
import { partiesOf, whoAre } from "./who.js";

/** A report's positions as rows: each in the line of whose voice it is and of its issue. */
export async function positionRows(db: Db, { report, positions, discrepancies }: Intake): Promise<Rows> {
  const who = await whoAre(db, positions.map(({ party }) => party));
  const topics = await topicsOf(db, positions.map(({ issue }) => issue));
  return {
    position: positions.map((row) => ({
      position: row.position, report: row.report, day: dayOf(row.on, row.day) ?? "", outlet: report.outlet, actor: row.actor, party: row.party, label: row.issue,
      holder: who.get(row.party)?.party ?? null, topic: topics.get(row.issue) ?? null, due: lastDay(row.deadline?.value ?? null), body: row,
    })),
    discrepancy_row: discrepancies.map((row) => ({ discrepancy: row.discrepancy, report: row.report, actor: row.actor, label: row.issue, body: row })),
  };
}

async function topicsOf(db: Db, labels: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!labels.length) return new Map();
  const found = await rows(db, sql<{ label: string; issue: string }>`select label, issue from label where label = any(${[...labels]})`);
  return new Map(found.map(({ label, issue }) => [label, issue]));
}

/** The line of a holder on an issue: keys of the actor and the issue. */
export interface Line {
  readonly holder: string;
  readonly topic: string;
}

/** What can have changed a line. */
export interface Touched {
  readonly report: string;
  /** Lines that positions were taken away from. */
  readonly gone: readonly Line[];
  /** Actors and issues that are called otherwise, or have other members. */
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  /** Reports whose text another report carries first by now. */
  readonly reports: readonly string[];
  /** The dossier's own time before and after: promises of the days between may be unkept. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Finds anew what doesn't sit together in each line that something has changed in. */
export async function mergeLines(db: Db, touched: Touched): Promise<void> {
  await reassign(db, touched);
  const lines = await linesOf(db, touched);
  if (!lines.length) return;
  const points = await pointsOf(db, lines);
  await run(db, sql`delete from discrepancy d using ${asLines(lines)} where (d.holder, d.topic) = (l.holder, l.topic)`);
  await put(db, { discrepancy: lines.flatMap((line) => found(line, points.get(keyOf(line)) ?? [], touched.to)) });
}

/** Puts positions whose actor or issue is another one by now into their lines. */
async function reassign(db: Db, { actors, issues }: Touched): Promise<void> {
  if (actors.length || issues.length)
    await run(db, sql`
      update position p set holder = m.party, topic = t.issue
      from ${partiesOf(sql`select party from position where party in (select form from form where actor = any(${[...actors]})) or label in (select label from label where issue = any(${[...issues]}))`)} m, label t
      where m.form = p.party and t.label = p.label and (p.holder, p.topic) is distinct from (m.party, t.issue)`);
}

function linesOf(db: Db, { report, gone, actors, issues, reports, from, to }: Touched): Promise<Line[]> {
  const due = to === null || from === to ? sql`false` : sql`due >= ${from ?? ""} and due < ${to}`;
  return rows(db, sql<Line>`
    select holder, topic from position where report = ${report} or report = any(${[...reports]})
    union select holder, topic from position where ${due}
    union select holder, topic from position where holder = any(${[...actors]})
    union select holder, topic from position where topic = any(${[...issues]})
    union select holder, topic from ${asLines(gone)}
    union select holder, topic from discrepancy where holder = any(${[...actors]}) or topic = any(${[...issues]})`);
}

interface PointRow extends Line {
  body: PositionRow;
  holder_id: string;
  holder_name: string;
  issue_id: string;
  issue_label: string;
  claimant_id: string | null;
  claimant_name: string | null;
  carrier: string;
}

async function pointsOf(db: Db, lines: readonly Line[]): Promise<Map<string, PointRow[]>> {
  const found = await rows(db, sql<PointRow>`
    select p.holder, p.topic, p.body, h.id as holder_id, h.body ->> 'name' as holder_name, i.id as issue_id, i.body ->> 'label' as issue_label,
      c.id as claimant_id, c.body ->> 'name' as claimant_name, k.carrier
    from ${asLines(lines)}
    join position p on (p.holder, p.topic) = (l.holder, l.topic)
    join likeness k on k.report = p.report
    join actor h on h.actor = p.holder
    join issue i on i.issue = p.topic
    left join form f on f.form = p.body ->> 'claimedBy'
    left join actor c on c.actor = f.actor`);
  const byLine = new Map<string, PointRow[]>(lines.map((line) => [keyOf(line), []]));
  for (const row of found) byLine.get(keyOf(row))?.push(row);
  return byLine;
}

/** The rows of what doesn't sit together in a line. */
function found({ holder, topic }: Line, points: readonly PointRow[], asOf: string | null): { holder: string; topic: string; n: number; id: string; day: string; body: unknown }[] {
  const line: Point[] = points.map(({ body, holder_id, issue_id, claimant_id, carrier }) => ({ ...body, holder: holder_id, issueId: issue_id, claimant: claimant_id, carrier }));
  const days = new Map(points.map(({ body }) => [body.position, dayOf(body.on, body.day)]));
  return discrepanciesOf(line, asOf, namesOf(points)).map((body, n) => ({ holder, topic, n, id: body.id, day: lastOf(body.between.map((key) => days.get(key) ?? null)) ?? "", body }));
}

function namesOf(points: readonly PointRow[]): Names {
  const names = new Map(points.flatMap((p) => [[p.holder_id, p.holder_name], [p.claimant_id ?? "", p.claimant_name ?? ""]] as const));
  return { actor: (id) => names.get(id) ?? id, issue: (id) => points.find((p) => p.issue_id === id)?.issue_label ?? id };
}

const lastOf = (days: readonly (string | null)[]): string | null => days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
const keyOf = ({ holder, topic }: Line): string => `${holder}\n${topic}`;
const asLines = (lines: readonly Line[]) => sql`json_to_recordset(${JSON.stringify(lines)}::json) as l(holder text, topic text)`;
