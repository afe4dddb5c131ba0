import type { Span } from "../../document/span.js";
import type { FoundFacts } from "../../read/reading.js";
import type {
  Absence,
  Appearance,
  DatedBy,
  DatedRole,
  Evidence,
  MeetingEvent,
  Record,
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
  Review,
} from "../../record/record.js";
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

const evidence = object<Evidence>({ report: text, start: count, end: count, text });
const dated = object<DatedBy>({ value: maybe(text), known: KNOWN, basis: maybe(evidence) });
const review = object<Review>({
  state: oneOf("machine", "confirmed", "corrected", "rejected"),
  by: maybe(text),
  at: maybe(text),
});

const place = object<Span>({ start: count, end: count });
const found = object<FoundFacts>({ publishedAt: optional(place), title: optional(place), outlet: optional(place) });
const report = object<RecordedReport>({
  found: optional(found),
  id: text,
  publishedAt: maybe(text),
  title: maybe(text),
  outlet: maybe(text),
  url: maybe(text),
  version: count,
  sameTextAs: maybe(text),
  review,
});

const role = object<DatedRole>({ title: text, of: maybe(text), since: maybe(text), until: maybe(text), evidence });

const actor = object<RecordedActor>({
  id: text,
  kind: ACTOR_KIND,
  name: text,
  aliases: list(text),
  roles: list(role),
  speaksFor: maybe(text),
  otherIds: list(text),
  evidence: list(evidence),
  review,
});

const issue = object<RecordedIssue>({
  id: text,
  label: text,
  aliases: list(text),
  otherIds: list(text),
  evidence: list(evidence),
  review,
});

const appearance = object<Appearance>({
  report: text,
  source: maybe(evidence),
  cue: maybe(evidence),
  content: list(evidence),
  quotation: QUOTATION,
  addressee: maybe(evidence),
  confidence: sure,
});

const statement = object<RecordedStatement>({
  id: text,
  speaker: maybe(text),
  act: maybe(ACT),
  plover: maybe(text),
  about: list(text),
  on: maybe(dated),
  within: maybe(text),
  appearances: list(appearance),
  independent: count,
  confidence: sure,
  review,
});

const absence = object<Absence>({ actor: text, manner: oneOf("left-out", "stayed-away"), evidence });
const event = object<MeetingEvent>({
  status: STATUS,
  on: dated,
  day: dated,
  report: text,
  according: maybe(text),
  evidence: list(evidence),
  confidence: sure,
});

const meeting = object<RecordedMeeting>({
  id: text,
  kind: MEETING_KIND,
  participants: list(text),
  absent: list(absence),
  host: maybe(text),
  chair: maybe(text),
  place: maybe(text),
  medium: MEDIUM,
  level: LEVEL,
  status: STATUS,
  on: dated,
  history: list(event),
  confidence: sure,
  review,
});

const position = object<RecordedPosition>({
  id: text,
  actor: text,
  voice: maybe(text),
  issue: text,
  stance: STANCE,
  firmness: FIRMNESS,
  condition: maybe(evidence),
  deadline: maybe(dated),
  beneficiary: maybe(text),
  statement: maybe(text),
  claimedBy: maybe(text),
  on: dated,
  evidence: list(evidence),
  confidence: sure,
  review,
});

const discrepancy = object<RecordedDiscrepancy>({
  id: text,
  kind: DISCREPANCY_KIND,
  actor: text,
  issue: text,
  between: list(text),
  why: text,
  confidence: sure,
  outcome: oneOf("open", "settled", "dismissed"),
  review,
});

/** A record from outside. */
export const RECORD: Shape<Record> = object<Record>({
  schema: oneOf("rapporteur/record/1"),
  dossier: maybe(text),
  asOf: maybe(text),
  reports: list(report),
  actors: list(actor),
  issues: list(issue),
  statements: list(statement),
  meetings: list(meeting),
  positions: list(position),
  discrepancies: list(discrepancy),
});
