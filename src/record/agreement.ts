import type { Span } from "../document/span.js";
import { apart, nominalAlpha, type Unitized, unitizingAlpha } from "./alpha.js";
import { type Decided, decideBy } from "./decide.js";
import { type Decision, standing } from "./decisions.js";
import { keyOf, type Row } from "./known-entries.js";
import type { Intake, StatementRow } from "./rows.js";

/**
 * How far two reviewers agree: Krippendorff's alpha, with the number of entries that it is of. null: nothing to tell it
 * by.
 */
export interface Alpha {
  readonly alpha: number | null;
  readonly n: number;
}

export const LABELS = [
  "verdict",
  "act",
  "speaker",
  "quotation",
  "kind",
  "status",
  "actor",
  "issue",
  "stance",
  "firmness",
] as const;
export const SPANS = ["source", "cue", "content"] as const;

/** Agreement of two reviewers on what both went through. */
export interface Agreement {
  readonly reports: number;
  /** Entries that both decided on. */
  readonly entries: number;
  /** On what both left in the record; *verdict*: confirmed, corrected or rejected. */
  readonly labels: Readonly<Record<(typeof LABELS)[number], Alpha>>;
  /**
   * On which words a statement's parts are, of statements that both decided on, or one of them added; `all` parts
   * together.
   */
  readonly spans: Readonly<Record<(typeof SPANS)[number] | "all", Alpha>>;
}

/** A report as each of two reviewers left it. */
export interface Reviewed {
  readonly intake: Intake;
  readonly first: Decided;
  readonly second: Decided;
}

/** A report as two reviewers left it, each by themselves: with their own corrections, and what anybody added. */
export function reviewedBoth(intake: Intake, decisions: readonly Decision[], first: string, second: string): Reviewed {
  const valid = new Set(standing(decisions).map(({ id }) => id));
  const by = (who: string): Decided =>
    decideBy(intake, decisions, {
      changes: ({ id, by, do: deed }) => valid.has(id) && (by === who || deed === "add"),
      reviews: ({ id, by }) => valid.has(id) && by === who,
    });
  return { intake, first: by(first), second: by(second) };
}

/** How far two reviewers agree on reports. `who` says which forms are one actor, `what` which labels one issue. */
export function agreementOf(
  reports: readonly Reviewed[],
  who: (form: string) => string = String,
  what: (label: string) => string = String,
): Agreement {
  const both = reports.flatMap(pairsIn);
  const kept = both.filter(({ first, second }) => first.state !== "rejected" && second.state !== "rejected");
  const told = (of: (row: Row) => string | null | undefined): Alpha => {
    const units = kept
      .map(({ first, second }) => [of(first.row), of(second.row)])
      .filter((pair) => pair.every((value) => value !== undefined))
      .map((pair) => pair.map((value) => value ?? UNTOLD));
    return { alpha: nominalAlpha(units), n: units.length };
  };
  const named = (form: string | null): string | null => form && who(form);
  return {
    reports: reports.length,
    entries: both.length,
    labels: {
      verdict: { alpha: nominalAlpha(both.map(({ first, second }) => [first.state, second.state])), n: both.length },
      act: told((row) => ("content" in row ? row.act : undefined)),
      speaker: told((row) => ("content" in row ? named(row.speaker) : undefined)),
      quotation: told((row) => ("content" in row ? row.quotation : undefined)),
      kind: told((row) => ("participants" in row ? row.kind : undefined)),
      status: told((row) => ("participants" in row ? row.status : undefined)),
      actor: told((row) => ("stance" in row ? named(row.actor) : undefined)),
      issue: told((row) => ("stance" in row ? what(row.issue) : undefined)),
      stance: told((row) => ("stance" in row ? row.stance : undefined)),
      firmness: told((row) => ("stance" in row ? row.firmness : undefined)),
    },
    spans: spansOf(reports),
  };
}

/** What the report doesn't tell is a label too. */
const UNTOLD = "";

interface Judged {
  readonly state: string;
  readonly row: Row;
}

/** Entries that both decided on, as each left them. */
function pairsIn({ first, second }: Reviewed): { first: Judged; second: Judged }[] {
  const [a, b] = [rowsIn(first.intake), rowsIn(second.intake)];
  return [...first.reviews].flatMap(([key, review]) => {
    const [other, mine, theirs] = [second.reviews.get(key), a.get(key), b.get(key)];
    return other && mine && theirs
      ? [{ first: { state: review.state, row: mine }, second: { state: other.state, row: theirs } }]
      : [];
  });
}

const rowsIn = ({ statements, meetings, positions }: Intake): Map<string, Row> =>
  new Map([...statements, ...meetings, ...positions].map((row) => [keyOf(row), row]));

/** All reports' texts as one, one after the other. */
function spansOf(reports: readonly Reviewed[]): Agreement["spans"] {
  const length = reports.reduce((sum, { intake }) => sum + intake.text.length, 0);
  const markedAs = (part: (typeof SPANS)[number]): Unitized => {
    let from = 0;
    const observers: [Span[], Span[]] = [[], []];
    for (const report of reports) {
      for (const [i, side] of statementsLeft(report).entries())
        observers[i].push(
          ...apart(side.flatMap((row) => partOf(row, part))).map(({ start, end }) => ({
            start: start + from,
            end: end + from,
          })),
        );
      from += report.intake.text.length;
    }
    return { length, observers };
  };
  const [source, cue, content] = SPANS.map(markedAs);
  const alpha = (parts: readonly Unitized[]): Alpha => ({
    alpha: length === 0 ? null : unitizingAlpha(parts),
    n: parts.reduce((sum, { observers }) => sum + observers.reduce((n, units) => n + units.length, 0), 0),
  });
  return { source: alpha([source]), cue: alpha([cue]), content: alpha([content]), all: alpha([source, cue, content]) };
}

const partOf = (row: StatementRow, part: (typeof SPANS)[number]): readonly Span[] =>
  part === "content" ? row.content : [row[part]].filter((span) => span !== null);

/**
 * The statements that each left in the record: of the reading's those that both decided on, of added ones all that they
 * decided on.
 */
function statementsLeft({ intake, first, second }: Reviewed): [StatementRow[], StatementRow[]] {
  const read = new Set(intake.statements.map(({ statement }) => statement));
  const left = (mine: Decided, other: Decided): StatementRow[] =>
    mine.intake.statements.filter(({ statement }) => {
      const state = mine.reviews.get(statement)?.state;
      return state !== undefined && state !== "rejected" && (!read.has(statement) || other.reviews.has(statement));
    });
  return [left(first, second), left(second, first)];
}
