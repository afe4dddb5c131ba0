import { sql } from "kysely";
import type { Decision } from "../../record/decisions.js";
import { discrepanciesOf, type Setting } from "../../record/discrepancies.js";
import { type Point, pointsOf } from "../../record/lines.js";
import { within } from "../../record/record-of.js";
import type { RecordedDiscrepancy } from "../../record/record.js";
import type { DiscrepancyRow, PositionRow } from "../../record/rows.js";
import { asOf } from "../as-of.js";
import { type Context, contextOf, namedByPositions } from "../ask/context.js";
import { type Db, rows, run } from "../db.js";
import { standingOn } from "../journal.js";
import type { Line } from "../merge/lines.js";
import type { Watched } from "../progress.js";
import { put } from "../put.js";
import { type KeptPoint, keepPoints, keptPoint } from "./points.js";
import { AT_ONCE, inBatches } from "./in-batches.js";
import { weighPositions } from "./weigh.js";

/** Finds what doesn't sit together in lines in which something has changed since it was looked for. */
export const settleLines = (db: Db, watched: Watched = {}): Promise<void> =>
  inBatches(db, "stale_line", settleSome, watched);

async function settleSome(db: Db): Promise<number> {
  const lines = await rows(
    db,
    sql<Line>`select holder, topic from stale_line order by holder, topic limit ${sql.lit(AT_ONCE)}`,
  );
  if (!lines.length) return 0;
  const { points, discrepancies } = await foundIn(db, lines);
  await run(
    db,
    sql`delete from discrepancy d using ${recordset(lines)} where (d.holder, d.topic) = (l.holder, l.topic)`,
  );
  await run(
    db,
    sql`delete from stale_line s using ${recordset(lines)} where (s.holder, s.topic) = (l.holder, l.topic)`,
  );
  await put(db, { discrepancy: discrepancies });
  await keepPoints(db, lines, points);
  await weighPositions(db, lines, discrepancies);
  return lines.length;
}

interface Kept extends Line {
  readonly body: PositionRow;
  readonly within: readonly DiscrepancyRow[] | null;
}

interface Found {
  readonly points: KeptPoint[];
  readonly discrepancies: (Line & { n: number; id: string; day: string; body: RecordedDiscrepancy })[];
}

async function foundIn(db: Db, lines: readonly Line[]): Promise<Found> {
  const kept = await rows(
    db,
    sql<Kept>`
    select p.holder, p.topic, p.body, (select json_agg(d.body order by d.discrepancy) from discrepancy_row d
      where d.position = p.position) as within
    from ${recordset(lines)} join position p on (p.holder, p.topic) = (l.holder, l.topic)`,
  );
  const others = await othersOf(db, kept);
  const decisions = await standingOn(
    db,
    "report",
    [...kept, ...others].map(({ body }) => body.report),
  );
  const setting = await settingOf(db, [...kept, ...others], decisions);
  const byLine = new Map(lines.map((line) => [keyOf(line), [] as Kept[]]));
  for (const one of kept) byLine.get(keyOf(one))?.push(one);
  const found: Found = { points: [], discrepancies: [] };
  for (const line of lines) {
    const own = byLine.get(keyOf(line)) as Kept[];
    const points = pointsOf(
      own.map(({ body }) => body),
      setting.context.who,
      setting.context.carrierOf,
    );
    const days = new Map(
      [
        ...pointsOf(
          others.map(({ body }) => body),
          setting.context.who,
          setting.context.carrierOf,
        ),
        ...points,
      ].map(({ id, day }) => [id, day ?? ""]),
    );
    found.points.push(...points.filter(isKept(setting)).map((point) => keptPoint(line, point)));
    found.discrepancies.push(
      ...inLine(own, points, others, setting).map((body, n) => ({
        ...line,
        n,
        id: body.id,
        day:
          body.between
            .map((id) => days.get(id) ?? "")
            .sort()
            .at(-1) ?? "",
        body,
      })),
    );
  }
  return found;
}

/**
 * Positions that a reading sets against one of these, in the same line or another, with those of the reports that carry
 * the same text: what they are one point with.
 */
async function othersOf(db: Db, kept: readonly Kept[]): Promise<{ topic: string; body: PositionRow }[]> {
  const keys = [...new Set(kept.flatMap(({ within }) => (within ?? []).flatMap(({ between }) => between)))];
  if (keys.length === 0) return [];
  return rows(
    db,
    sql<{ topic: string; body: PositionRow }>`
    select distinct on (o.position) o.topic, o.body from position p
    join likeness k on k.report = p.report
    join likeness l on l.carrier = k.carrier
    join position o on o.report = l.report and (o.holder, o.topic) = (p.holder, p.topic)
    where p.position = any(${keys})`,
  );
}

/** What a line is judged by. */
interface Settings extends Setting {
  readonly context: Context;
}

async function settingOf(
  db: Db,
  kept: readonly { readonly topic: string; readonly body: PositionRow }[],
  decisions: readonly Decision[],
): Promise<Settings> {
  const named = namedByPositions(kept.map(({ body }) => body));
  const context = await contextOf(db, named);
  const labels = await rows(
    db,
    sql<{
      id: string;
      label: string;
    }>`select id, body ->> 'label' as label from issue
      where issue = any(${[...new Set(kept.map(({ topic }) => topic))]})`,
  );
  const issue = new Map(labels.map(({ id, label }) => [id, label]));
  return {
    context,
    asOf: await asOf(db),
    decisions,
    names: { actor: context.nameOf, issue: (id) => issue.get(id) ?? id },
  };
}

/** Across reports and within them; positions that a person has rejected don't count across. */
function inLine(
  kept: readonly Kept[],
  points: readonly Point[],
  others: readonly { readonly body: PositionRow }[],
  setting: Settings,
): RecordedDiscrepancy[] {
  const { context } = setting;
  const across = discrepanciesOf(points.filter(isKept(setting)), setting);
  const beside = pointsOf(
    others.map(({ body }) => body),
    context.who,
    context.carrierOf,
  );
  return [
    ...across,
    ...within(
      kept.flatMap((one) => one.within ?? []),
      [...beside, ...points],
      across,
      context.who,
      setting,
    ),
  ];
}

/** Whether a person has left any row of a point standing. */
const isKept =
  ({ context }: Settings) =>
  ({ rows: keys }: Point): boolean =>
    keys.some((key) => context.reviewOf(key)?.state !== "rejected");

const keyOf = ({ holder, topic }: Line): string => `${holder}\n${topic}`;
const recordset = (lines: readonly Line[]) =>
  sql`json_to_recordset(${JSON.stringify(lines)}::json) as l(holder text, topic text)`;
