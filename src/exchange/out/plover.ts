import type { Appearance, RecordedMeeting, RecordedStatement } from "../../record/record.js";
import { daysOf } from "../days.js";
import type { ExchangeFile } from "../exchange-file.js";
import type { Look } from "../look.js";
import { type Passage, passagesOf } from "../passages.js";
import { passageOf } from "../tables/statements.js";
import { voiced, voiceOfEvent, voiceOfStatement } from "../voice.js";
import { stands } from "../stands.js";

/** Whether an event is cooperation or conflict, in words: 1 or 3 (PLOVER's quad categories). */
const QUAD: { readonly [event: string]: 1 | 3 } = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
};

/** An event, by the field names of the PLOVER manual's chapter on JSON. */
interface PloverEvent {
  readonly id: string;
  readonly date: string;
  readonly enddate?: string;
  readonly source: readonly object[];
  readonly recipient: readonly object[];
  readonly event: readonly string[];
}

/** An event a line. An event of words is what somebody said, and `comment` says whose word that is. */
export const ploverOf = (look: Look): ExchangeFile[] => [{ stem: "plover", extension: ".jsonl", content: lines(look) }];

function* lines(look: Look): Generator<string> {
  for (const event of [...statementEvents(look), ...meetingEvents(look)]) yield `${JSON.stringify(event)}\n`;
}

const statementEvents = (look: Look): PloverEvent[] =>
  look.record.statements
    .filter(stands)
    .flatMap((statement) => (statement.plover === null ? [] : statementEvent(statement, statement.plover, look)));

function statementEvent(statement: RecordedStatement, event: string, look: Look): PloverEvent[] {
  const [first] = statement.appearances;
  const passage = first && passageOf(first);
  const dated = passage && dateOf(statement.on?.value ?? null, passage.report, look);
  if (!passage || !dated) return [];
  return [
    {
      id: statement.id,
      ...dated.days,
      source: actorsOf(statement.speaker, first, look),
      recipient: first.addressee ? [{ actor_text: first.addressee.text }] : [],
      event: [event],
      ...rest(event, passage, look),
      event_text: first.cue ? [first.cue.text] : [],
      issues: statement.about.map(look.label),
      comment: [voiced(voiceOfStatement(statement, look), look), ...dated.note].join("; "),
    } as PloverEvent,
  ];
}

const actorsOf = (speaker: string | null, { source }: Appearance, look: Look): object[] =>
  speaker !== null ? [actorObject(speaker, look, source?.text)] : source ? [{ actor_text: source.text }] : [];

function actorObject(id: string, look: Look, words = look.name(id)): object {
  const office = look.actor(id)?.roles[0]?.title;
  return { actor_text: words, identifier_id: id, identifier_text: look.name(id), ...(office ? { office } : {}) };
}

const meetingEvents = (look: Look): PloverEvent[] =>
  look.record.meetings.filter(stands).flatMap((meeting) => meetingEvent(meeting, look));

/** All who meet are sources, as the manual has it for what is mutual. */
function meetingEvent(meeting: RecordedMeeting, look: Look): PloverEvent[] {
  const told = meeting.history.findLast(({ status }) => status === "held" || status === "underway");
  const passage = told && passagesOf(told.evidence)[0];
  const dated = passage && dateOf(told.day.value ?? told.on.value, passage.report, look);
  if (!passage || !dated) return [];
  return [
    {
      id: meeting.id,
      ...dated.days,
      source: meeting.participants.map((actor) => actorObject(actor, look)),
      recipient: [],
      event: ["CONSULT"],
      ...rest("CONSULT", passage, look),
      ...(meeting.place === null ? {} : { event_loc: { name: meeting.place } }),
      comment: [voiced(voiceOfEvent(told, look), look), ...dated.note].join("; "),
    } as PloverEvent,
  ];
}

function rest(event: string, { words, start, end, report }: Passage, look: Look): object {
  const { url, title, outlet } = look.report(report);
  return {
    ...(event in QUAD ? { quad_code: QUAD[event] } : {}),
    text: words,
    text_info: { start, end },
    cite_info: { citation: report, url, title, publication: outlet, language: "en", coder: "Rapporteur" },
  };
}

/** The days of an event; the report's day where nothing else is known, with a note that it is that. */
function dateOf(
  value: string | null,
  report: string,
  look: Look,
): { days: { date: string; enddate?: string }; note: string[] } | null {
  const days = daysOf(value);
  if (days)
    return { days: { date: days.first, ...(days.last === days.first ? {} : { enddate: days.last }) }, note: [] };
  const date = look.report(report).publishedAt;
  return date === null ? null : { days: { date }, note: ["day unknown: that of the report"] };
}
