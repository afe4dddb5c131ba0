/**
 * A notation for a report and its gold, to be written by hand (`marked/`). First what is known of the report, an empty
 * line, its text; then four lists, an entry a line, parts divided by " | ", quotes (quote.ts) by " + ", sides of a
 * meeting by " / ", of a discrepancy by " <> ". `.` is the day of the report, `?` what can't be told, `--` a statement
 * reported inside another.
 *
 *     publishedAt: 2031-03-14
 *     title: Harbour stays shut
 *
 *     Ana Ruel said she had met the rebels on Monday. …
 *     == cast
 *     RUEL = Ruel, Tavia                       a short name for a list of names
 *     == statements
 *     - RUEL | . | she had met … Monday        speaker | on | content
 *     == meetings
 *     - RUEL / rebels | held | 2031-03-10 | she had met the rebels         sides | status | on | evidence
 *     == positions
 *     - RUEL | talks with the rebels | for | firm, vague | she had met     actor | issue | stance | firmness | evidence
 *     == discrepancies
 *     - RUEL | talks with the rebels | she had met <> would never meet     actor | issue | the two sides
 */
import type { Span } from "../../src/document/span.js";
import type { Gold, GoldDiscrepancy, GoldMeeting, GoldPosition, GoldStatement, Report } from "./gold.js";
import { quotationOf } from "../attribute/quotation.js";
import { spanOf } from "./quote.js";

export interface Marked {
  readonly report: Report;
  readonly gold: Gold;
}

export function parseMarked(id: string, marked: string): Marked {
  const [page, ...lists] = marked.split(/^== /m);
  const report = reportOf(id, page);
  const entries = (name: string): string[] =>
    (lists.find((list) => list.startsWith(`${name}\n`)) ?? "").split("\n").slice(1).filter(Boolean);
  const entry = entryReader(report, castOf(entries("cast")));
  return {
    report,
    gold: {
      id,
      publishedAt: report.publishedAt,
      statements: entries("statements").map(entry.statement),
      meetings: entries("meetings").map(entry.meeting),
      positions: entries("positions").map(entry.position),
      discrepancies: entries("discrepancies").map(entry.discrepancy),
    },
  };
}

function reportOf(id: string, page: string): Report {
  const [, publishedAt, title, text] = /^publishedAt: (.+)\ntitle: (.+)\n\n([\s\S]*)$/.exec(page)!;
  return { id, publishedAt, title: title === "-" ? null : title, text: text.trimEnd() };
}

type Cast = ReadonlyMap<string, string[]>;

function castOf(lines: readonly string[]): Cast {
  return new Map(lines.map((line) => line.split(" = ")).map(([short, names]) => [short, names.split(", ")]));
}

interface EntryReader {
  statement(line: string): GoldStatement;
  meeting(line: string): GoldMeeting;
  position(line: string): GoldPosition;
  discrepancy(line: string): GoldDiscrepancy;
}

function entryReader({ text, publishedAt }: Report, cast: Cast): EntryReader {
  const names = (list: string): string[] => [...new Set(list.split(", ").flatMap((name) => cast.get(name) ?? [name]))];
  const day = (on: string): string | null => (on === "." ? publishedAt : on === "?" ? null : on);
  const spans = (quotes: string): Span[] => quotes.split(" + ").map((quote) => spanOf(text, quote));
  return {
    statement(line) {
      const [speaker, on, quotes] = partsOf(line, 3);
      const content = spans(quotes);
      return {
        speaker: speaker === "?" ? null : names(speaker),
        content,
        on: day(on),
        nested: line.startsWith("--"),
        quotation: quotationOf(text, content),
      };
    },
    meeting(line) {
      const [sides, status, on, evidence] = partsOf(line, 4);
      return {
        participants: sides.split(" / ").map(names),
        status: status.split(", ") as GoldMeeting["status"],
        on: day(on),
        evidence: spans(evidence),
      };
    },
    position(line) {
      const [actor, issue, stance, firmness, evidence] = partsOf(line, 5);
      return {
        actor: names(actor),
        issue,
        stance: stance as GoldPosition["stance"],
        firmness: firmness.split(", ") as GoldPosition["firmness"],
        evidence: spans(evidence),
      };
    },
    discrepancy(line) {
      const [actor, issue, sides] = partsOf(line, 3);
      return { actor: names(actor), issue, evidence: sides.split(" <> ").map(spans) as GoldDiscrepancy["evidence"] };
    },
  };
}

function partsOf(line: string, count: number): string[] {
  const parts = line.replace(/^--? /, "").split(" | ");
  if (parts.length !== count) throw new Error(`${count} parts are wanted in: ${line}`);
  return parts;
}
