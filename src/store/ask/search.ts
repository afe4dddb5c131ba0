import { sql } from "kysely";
import type { Evidence, RecordedReport, RecordedStatement } from "../../record/record.js";
import { type Db, rows } from "../db.js";
import { reportsOf, statementSearch } from "./ask.js";
import { statementsOf } from "./entries.js";
import type { Filters, Page, PageOptions } from "./filters.js";
import { meant } from "./names.js";
import { between, given, pageOf } from "./page.js";
import { searched } from "./words.js";

/** A report in which words were found, and some words around them: those found stand between « and ». */
export interface FoundReport {
  readonly report: RecordedReport;
  readonly excerpt: string;
}

/** A statement in which words were found. */
export interface FoundStatement {
  readonly statement: RecordedStatement;
  /** Where it says them. */
  readonly evidence: readonly Evidence[];
}

const HEADLINE = "StartSel=«, StopSel=», MaxWords=35, MinWords=15, MaxFragments=2, FragmentDelimiter= … ";
/** An excerpt is made of the report's first part: its cost must not be that of a text of 10 MB. */
const EXCERPTED = 100_000;

/** Reports by words of their titles and texts: "phrases", -without, this or that. The newest first. */
export async function searchReports(
  db: Db,
  words: string,
  filters: Pick<Filters, "since" | "until" | "outlet">,
  options: PageOptions,
): Promise<Page<FoundReport>> {
  const day = sql`coalesce(r.published_at, '')`;
  const where = given(
    sql`r.words @@ ${searched(words)}`,
    filters.outlet !== undefined && sql`lower(r.outlet) = lower(${filters.outlet})`,
    ...between(day, filters),
  );
  const { places, next } = await pageOf(
    db,
    [{ from: sql`report r`, day, key: sql`r.id`, where }],
    ["search reports", words, filters],
    options,
  );
  const ids = places.map(({ key }) => key);
  const excerpts = new Map(
    (
      await rows(
        db,
        sql<{ report: string; excerpt: string }>`
    select v.report, ts_headline('english',
      left(v.text, ${sql.lit(EXCERPTED)}), ${searched(words)}, ${HEADLINE}) as excerpt
    from report r join report_version v on (v.report, v.version) = (r.id, r.version) where r.id = any(${ids})`,
      )
    ).map(({ report, excerpt }) => [report, excerpt]),
  );
  return {
    entries: (await reportsOf(db, ids)).map((report) => ({ report, excerpt: excerpts.get(report.id) ?? "" })),
    next,
  };
}

/**
 * Statements by words of what is said, in any of an utterance's wordings; with all that statements can be asked by. The
 * newest first.
 */
export async function searchStatements(
  db: Db,
  words: string,
  filters: Filters,
  options: PageOptions,
): Promise<Page<FoundStatement>> {
  const { where, ...search } = statementSearch(filters, await meant(db, filters));
  const said = sql`s.words @@ ${searched(words)}`;
  const { places, next } = await pageOf(
    db,
    [{ ...search, where: [...where.slice(1), said] }],
    ["search statements", words, filters],
    options,
  );
  const keys = places.map(({ key }) => key);
  const found = new Map(
    (
      await rows(
        db,
        sql<{
          statement: string;
          utterance: string;
          report: string;
        }>`select statement, utterance, report from statement where statement = any(${keys})`,
      )
    ).map((row) => [row.statement, row]),
  );
  const utterances = [...new Set(keys.map((key) => found.get(key)?.utterance as string))];
  const entries = new Map((await statementsOf(db, utterances)).map((statement) => [statement.id, statement]));
  const reports = (utterance: string): Set<string> =>
    new Set(
      keys.filter((key) => found.get(key)?.utterance === utterance).map((key) => found.get(key)?.report as string),
    );
  return { entries: utterances.map((key) => evidenceIn(entries.get(key) as RecordedStatement, reports(key))), next };
}

const evidenceIn = (statement: RecordedStatement, reports: ReadonlySet<string>): FoundStatement => ({
  statement,
  evidence: statement.appearances.filter(({ report }) => reports.has(report)).flatMap(({ content }) => content),
});
