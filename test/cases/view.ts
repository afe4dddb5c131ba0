import type { Reading, Statement, TemporalExpression } from "../../src/read/reading.js";
import type { Record } from "../../src/record/record.js";

/** Readings or a record in the one form that checks look at. Actors are meant by ids that are unique in it. */
export interface View {
  readonly reports: readonly ViewedReport[];
  readonly actors: readonly ViewedActor[];
  readonly statements: readonly ViewedStatement[];
  readonly meetings: readonly ViewedMeeting[];
  readonly positions: readonly ViewedPosition[];
  readonly dates: readonly ViewedDate[];
  readonly errors: readonly ViewedError[];
}

export interface ViewedReport {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** "" in a record. */
  readonly text: string;
  /** Null in a reading. */
  readonly version: number | null;
}

export interface ViewedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly speaksFor: string | null;
  /** Its names, as texts have them. */
  readonly own: readonly string[];
  /** These, its roles, and whatever else means it but for pronouns. */
  readonly all: readonly string[];
}

export interface ViewedStatement {
  /** Of each report that carries it. */
  readonly contents: readonly string[];
  readonly sources: readonly string[];
  readonly speakers: readonly string[];
  readonly act: string | null;
  readonly plover: string | null;
  readonly on: string | null;
}

export interface ViewedMeeting {
  readonly participants: readonly string[];
  readonly status: string;
  readonly on: string | null;
}

export interface ViewedPosition {
  readonly actor: string;
  readonly label: string;
  readonly stance: string;
  readonly evidence: string;
}

export interface ViewedDate extends TemporalExpression {
  readonly text: string;
}

export interface ViewedError {
  readonly code: string;
  /** Where, what, and what to do. */
  readonly message: string;
}

/** A report's text with its reading. */
export interface Read {
  readonly text: string;
  readonly reading: Reading;
}

export function viewOfReadings(readings: readonly Read[], errors: readonly ViewedError[]): View {
  const parts = readings.map(({ text, reading }, i) => viewOfReading(reading, text, (id) => `${i}~${id}`));
  return {
    reports: parts.flatMap(({ reports }) => reports),
    actors: parts.flatMap(({ actors }) => actors),
    statements: parts.flatMap(({ statements }) => statements),
    meetings: parts.flatMap(({ meetings }) => meetings),
    positions: parts.flatMap(({ positions }) => positions),
    dates: parts.flatMap(({ dates }) => dates),
    errors,
  };
}

/** A reading's part of a view; `key` makes ids of actors unique. */
function viewOfReading(reading: Reading, text: string, key: (id: string) => string): View {
  const { id, report, actors, statements, meetings, positions, dates, issues } = reading;
  const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const labels = new Map(issues.map((issue) => [issue.id, issue.label]));
  const maybe = (actor: string | null): string | null => (actor === null ? null : key(actor));
  return {
    reports: [{ ...report, id, text, version: null }],
    actors: actors.map(({ mentions, ...actor }) => {
      const forms = mentions.filter(({ form }) => form !== "pronoun");
      const own = [actor.name, ...forms.filter(({ form }) => form !== "description").map(cut)];
      return {
        ...actor,
        id: key(actor.id),
        speaksFor: maybe(actor.speaksFor),
        own,
        all: [...own, wordsOfId(actor.id), ...titlesOf(actor), ...forms.map(cut)],
      };
    }),
    statements: statements.map((statement) =>
      viewOfStatement(
        statement,
        [{ source: statement.source && cut(statement.source), content: statement.content.map(cut) }],
        key,
      ),
    ),
    meetings: meetings.map(({ participants, status, on }) => ({
      participants: participants.map(key),
      status,
      on: on.value,
    })),
    positions: positions.map(({ actor, issue, stance, evidence }) => ({
      actor: key(actor),
      label: labels.get(issue) ?? issue,
      stance,
      evidence: evidence.map(cut).join(" "),
    })),
    dates: dates.map((date) => ({ ...date, text })),
    errors: [],
  };
}

export function viewOfRecord(
  { reports, actors, statements, meetings, positions, issues }: Record,
  errors: readonly ViewedError[],
): View {
  const labels = new Map(issues.map((issue) => [issue.id, issue.label]));
  const same = (id: string): string => id;
  return {
    reports: reports.map((report) => ({ ...report, text: "" })),
    actors: actors.map((actor) => {
      const own = [actor.name, ...actor.aliases, ...actor.evidence.map(({ text }) => text)];
      return { ...actor, own, all: [...own, wordsOfId(actor.id), ...titlesOf(actor)] };
    }),
    statements: statements.map((statement) =>
      viewOfStatement(
        statement,
        statement.appearances.map(({ source, content }) => ({
          source: source?.text ?? null,
          content: content.map(({ text }) => text),
        })),
        same,
      ),
    ),
    meetings: meetings.map(({ participants, status, on }) => ({ participants, status, on: on.value })),
    positions: positions.map(({ actor, issue, stance, evidence }) => ({
      actor,
      label: labels.get(issue) ?? issue,
      stance,
      evidence: evidence.map(({ text }) => text).join(" "),
    })),
    dates: [],
    errors,
  };
}

type Said = Pick<Statement, "speaker" | "act" | "plover"> & { readonly on: { readonly value: string | null } | null };
type Told = { readonly source: string | null; readonly content: readonly string[] };

const viewOfStatement = (
  { speaker, act, plover, on }: Said,
  told: readonly Told[],
  key: (id: string) => string,
): ViewedStatement => ({
  contents: told.map(({ content }) => content.join(" ")),
  sources: told.map(({ source }) => source ?? ""),
  speakers: speaker === null ? [] : [key(speaker)],
  act,
  plover,
  on: on?.value ?? null,
});

/** An actor that has no name goes by an id of the words that mean it. */
const wordsOfId = (id: string): string => id.replace(/^.*#/, "").replaceAll("-", " ");
const titlesOf = ({ roles }: { readonly roles: readonly { readonly title: string }[] }): string[] =>
  roles.map(({ title }) => title);
