import type { Span } from "../../document/span.js";
import type { When } from "../../document/when.js";
import type {
  Actor,
  Discrepancy,
  FoundFacts,
  Issue,
  Meeting,
  Position,
  Reading,
  ReportFacts,
  Statement,
  TemporalExpression,
} from "../../read/reading.js";
import {
  ACT,
  ACTOR_KIND,
  DISCREPANCY_KIND,
  FIRMNESS,
  KNOWN,
  LEVEL,
  MEDIUM,
  MEETING_KIND,
  QUOTATION,
  STANCE,
  STATUS,
} from "./common-shapes.js";
import { count, list, maybe, object, oneOf, optional, type Shape, sure, text } from "./shape.js";

const span = object<Span>({ start: count, end: count });
const when = object<When>({ value: maybe(text), known: KNOWN, basis: maybe(span) });
const found = object<FoundFacts>({ publishedAt: optional(span), title: optional(span), outlet: optional(span) });
const report = object<ReportFacts>({
  publishedAt: maybe(text),
  title: maybe(text),
  outlet: maybe(text),
  url: maybe(text),
  language: text,
  found: optional(found),
});
const date = object<TemporalExpression>({
  start: count,
  end: count,
  type: oneOf("DATE", "TIME", "DURATION", "SET"),
  value: text,
});

const actor = object<Actor>({
  id: text,
  kind: ACTOR_KIND,
  name: text,
  roles: list(object<Actor["roles"][number]>({ title: text, of: maybe(text), evidence: span })),
  speaksFor: maybe(text),
  mentions: list(
    object<Actor["mentions"][number]>({
      start: count,
      end: count,
      form: oneOf("name", "title", "pronoun", "metonym", "description"),
    }),
  ),
});

const statement = object<Statement>({
  id: text,
  source: maybe(span),
  cue: maybe(span),
  content: list(span),
  quotation: QUOTATION,
  speaker: maybe(text),
  addressee: maybe(span),
  within: maybe(text),
  act: maybe(ACT),
  plover: maybe(text),
  about: list(text),
  on: maybe(when),
  confidence: sure,
});

const meeting = object<Meeting>({
  id: text,
  kind: MEETING_KIND,
  participants: list(text),
  host: maybe(text),
  chair: maybe(text),
  status: STATUS,
  medium: MEDIUM,
  level: LEVEL,
  on: when,
  place: maybe(text),
  according: maybe(text),
  evidence: list(span),
  confidence: sure,
});

const issue = object<Issue>({ id: text, label: text, mentions: list(span) });

const position = object<Position>({
  id: text,
  actor: text,
  issue: text,
  stance: STANCE,
  firmness: FIRMNESS,
  condition: maybe(span),
  deadline: maybe(when),
  beneficiary: maybe(text),
  statement: maybe(text),
  claimedBy: maybe(text),
  on: when,
  evidence: list(span),
  confidence: sure,
});

const pair: Shape<[string, string]> = (value, at) =>
  list(text)(value, at) ?? ((value as string[]).length === 2 ? null : `${at} isn't two`);
const discrepancy = object<Discrepancy>({
  id: text,
  kind: DISCREPANCY_KIND,
  actor: text,
  issue: text,
  between: pair,
  why: text,
  confidence: sure,
});

/** A reading from outside. */
export const READING: Shape<Reading> = object<Reading>({
  schema: oneOf("rapporteur/reading/1"),
  id: text,
  report,
  dates: list(date),
  actors: list(actor),
  statements: list(statement),
  meetings: list(meeting),
  issues: list(issue),
  positions: list(position),
  discrepancies: list(discrepancy),
});
