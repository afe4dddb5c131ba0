import { sql } from "kysely";
import type {
  RecordedDiscrepancy,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from "../../record/record.js";
import { type Db, instant, maybeRow, rows } from "../db.js";
import { settle } from "../settle/settle.js";
import { discrepanciesOf, reportsOf } from "./ask.js";
import { meetingsOf, positionsOf, statementsOf } from "./entries.js";

/** A report with one of its texts, and every entry that rests on words of its current one. */
export interface InReport {
  readonly report: RecordedReport;
  /** The version whose text this is. */
  readonly version: number;
  /** The first first. */
  readonly versions: readonly {
    readonly version: number;
    readonly publishedAt: string | null;
    readonly title: string | null;
    readonly gatheredAt: string;
  }[];
  readonly text: string;
  readonly gathered: { readonly from: string; readonly at: string; readonly mediaType: string };
  /** Whole entries, with their evidence in other reports. Those of the current version, whichever text is asked for. */
  readonly entries: {
    readonly statements: readonly RecordedStatement[];
    readonly meetings: readonly RecordedMeeting[];
    readonly positions: readonly RecordedPosition[];
    readonly discrepancies: readonly RecordedDiscrepancy[];
  };
}

/** Null where there is no such report, or no such version of it. */
export async function inReport(db: Db, id: string, version?: number): Promise<InReport | null> {
  await settle(db);
  const versions = await rows(
    db,
    sql<{ version: number; publishedAt: string | null; title: string | null; gatheredAt: string }>`
    select version, published_at as "publishedAt", title, gathered_at as "gatheredAt" from report_version
      where report = ${id} order by version`,
  );
  const asked = version ?? versions.at(-1)?.version;
  const kept = await maybeRow(
    db,
    sql<{ text: string; from: string; at: string; mediaType: string }>`
    select text, gathered_from as from, gathered_at as at, media_type as "mediaType" from report_version
      where report = ${id} and version = ${asked ?? 0}`,
  );
  if (asked === undefined || kept === null) return null;
  const { text, from, at, mediaType } = kept;
  const [report] = await reportsOf(db, [id]);
  return {
    report,
    version: asked,
    versions: versions.map((one) => ({
      ...one,
      ...(one.version === report.version && { publishedAt: report.publishedAt, title: report.title }),
      gatheredAt: instant(one.gatheredAt),
    })),
    text,
    gathered: { from, at: instant(at), mediaType },
    entries: await entriesIn(db, id),
  };
}

/** Positions and discrepancies too that an earlier report of the same text stands for. */
export async function entriesIn(db: Db, report: string): Promise<InReport["entries"]> {
  const keys = async (select: ReturnType<typeof sql>): Promise<string[]> =>
    (await rows(db, sql<{ key: string }>`select key from (${select}) k(key) order by key`)).map(({ key }) => key);
  const copies = await keys(sql`
    select o.position from position p join likeness k on k.report = p.report join likeness l on l.carrier = k.carrier
    join position o on o.report = l.report and (o.holder, o.topic) = (p.holder, p.topic) where p.report = ${report}`);
  const positions = (await positionsOf(db, [...new Set(copies)])).filter(({ evidence }) =>
    evidence.some((words) => words.report === report),
  );
  const points = positions.map(({ id }) => id);
  return {
    statements: await statementsOf(
      db,
      await keys(sql`select distinct utterance from statement where report = ${report}`),
    ),
    meetings: await meetingsOf(db, await keys(sql`select distinct history from meeting where report = ${report}`)),
    positions,
    discrepancies: await discrepanciesOf(
      db,
      await keys(sql`
      select distinct d.id from discrepancy d
        where (d.holder, d.topic) in (select holder, topic from position where position = any(${points}))
        and exists (select 1 from json_array_elements_text(d.body -> 'between') b where b = any(${points}))`),
    ),
  };
}
