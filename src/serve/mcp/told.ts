import type { Look } from "../../exchange/look.js";
import type {
  Absence,
  Evidence,
  MeetingEvent,
  RecordedDiscrepancy,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from "../../record/record.js";
import { quoted, resourceOf } from "./quotes.js";
import { saidOfEvent, saidOfPosition, saidOfStatement, UNTOLD } from "./said.js";
import type {
  ToldAccount,
  ToldDay,
  ToldDiscrepancy,
  ToldMeeting,
  ToldPosition,
  ToldReport,
  ToldStatement,
  Who,
} from "./shapes.js";

const MOST_ACCOUNTS = 8;
const MOST_ACTORS = 30;
const MOST_POSITIONS = 6;
const MOST_ISSUES = 10;

const who = (id: string, look: Look): Who => ({ id, name: look.name(id) });
const maybeWho = (id: string | null, look: Look): Who | null => (id === null ? null : who(id, look));
const issue = (id: string, look: Look) => ({ id, label: look.label(id) });
const day = ({ value, known }: ToldDay): ToldDay => ({ value, known });
const common = ({
  id,
  confidence,
  review,
}: {
  id: string;
  confidence: number;
  review: { state: ToldStatement["review"] };
}) => ({ id, confidence, review: review.state });

/** A statement as it is answered. Reports in which words were found come first. */
export function toldStatement(
  statement: RecordedStatement,
  look: Look,
  found: readonly Evidence[] = [],
): ToldStatement {
  const { speaker, act, about, on, independent, appearances } = statement;
  const where = new Set(found.map(({ report }) => report));
  const evidence = [
    ...appearances.filter(({ report }) => where.has(report)),
    ...appearances.filter(({ report }) => !where.has(report)),
  ].flatMap(({ content, cue, source }) =>
    content.length > 0 ? content : [source, cue].filter((words) => words !== null),
  );
  return {
    ...common(statement),
    speaker: maybeWho(speaker, look),
    speaksFor: maybeWho(look.actor(speaker)?.speaksFor ?? null, look),
    said: saidOfStatement(statement, look),
    act,
    about: about.slice(0, MOST_ISSUES).map((id) => issue(id, look)),
    on: on && day(on),
    independent,
    ...quoted(evidence, look),
  };
}

export function toldPosition(position: RecordedPosition, look: Look): ToldPosition {
  const { actor, stance, firmness, on, condition, deadline, statement, evidence } = position;
  return {
    ...common(position),
    actor: who(actor, look),
    issue: issue(position.issue, look),
    stance,
    firmness,
    said: saidOfPosition(position, look),
    on: day(on),
    condition: condition?.text ?? null,
    deadline: deadline && day(deadline),
    statement,
    ...quoted(evidence, look),
  };
}

export function toldMeeting(meeting: RecordedMeeting, look: Look): ToldMeeting {
  const { kind, participants, host, chair, place, status, on, absent, history } = meeting;
  return {
    ...common(meeting),
    kind,
    participants: participants.slice(0, MOST_ACTORS).map((id) => who(id, look)),
    host: maybeWho(host, look),
    chair: maybeWho(chair, look),
    place,
    status,
    on: day(on),
    absent: absent.slice(0, MOST_ACTORS).map((one) => toldAbsence(one, look)),
    accounts: history.slice(-MOST_ACCOUNTS).map((event) => toldAccount(event, look)),
    moreAccounts: Math.max(0, history.length - MOST_ACCOUNTS),
  };
}

const toldAbsence = ({ actor, manner, evidence }: Absence, look: Look): ToldMeeting["absent"][number] => ({
  actor: who(actor, look),
  manner,
  said: UNTOLD,
  quotes: quoted([evidence], look).quotes,
});

const toldAccount = (event: MeetingEvent, look: Look): ToldAccount => ({
  status: event.status,
  on: day(event.on),
  day: day(event.day),
  said: saidOfEvent(event, look),
  quotes: quoted(event.evidence, look).quotes,
});

export function toldDiscrepancy(discrepancy: RecordedDiscrepancy, look: Look): ToldDiscrepancy {
  const { kind, actor, why, outcome, between } = discrepancy;
  const positions = new Map(look.record.positions.map((position) => [position.id, position]));
  const sides = between.flatMap((id) => positions.get(id) ?? []);
  return {
    ...common(discrepancy),
    kind,
    actor: who(actor, look),
    issue: issue(discrepancy.issue, look),
    why,
    outcome,
    between: sides.slice(0, MOST_POSITIONS).map((side) => toldPosition(side, look)),
    morePositions: Math.max(0, between.length - MOST_POSITIONS),
  };
}

export const toldReport = (
  { id, title, outlet, publishedAt, url, version, sameTextAs }: RecordedReport,
  excerpt: string | null,
): ToldReport => ({ id, title, outlet, publishedAt, url, version, sameTextAs, resource: resourceOf(id), excerpt });
