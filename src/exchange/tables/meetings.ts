import type { Absence, MeetingEvent, RecordedMeeting } from "../../record/record.js";
import type { Look } from "../look.js";
import { type Passage, passagesOf } from "../passages.js";
import { stands } from "../stands.js";
import { type Voice, voiceOfEvent } from "../voice.js";
import { dayColumns, nameOf, passageColumns, reviewColumns, voiceColumns } from "./columns.js";
import { listed, real, type Table, table, text } from "./table.js";

interface Row {
  readonly meeting: RecordedMeeting;
  readonly event: MeetingEvent;
  readonly passage: Passage | null;
}

/** A row for each thing told of a meeting, the oldest first. */
export const meetingTable = (look: Look): Table =>
  table<Row>(
    "meetings",
    [
      text("id", ({ meeting }) => meeting.id),
      text("kind", ({ meeting }) => meeting.kind),
      text("participants", ({ meeting }) => listed(meeting.participants)),
      text("participant_names", ({ meeting }, look) => listed(meeting.participants.map(look.name))),
      text("host", ({ meeting }) => meeting.host),
      text("host_name", ({ meeting }, look) => nameOf(meeting.host, look)),
      text("chair", ({ meeting }) => meeting.chair),
      text("chair_name", ({ meeting }, look) => nameOf(meeting.chair, look)),
      text("place", ({ meeting }) => meeting.place),
      text("medium", ({ meeting }) => meeting.medium),
      text("level", ({ meeting }) => meeting.level),
      text("latest_status", ({ meeting }) => meeting.status),
      text("status", ({ event }) => event.status),
      ...dayColumns<Row>("day", ({ event }) => event.day),
      ...dayColumns<Row>("on", ({ event }) => event.on),
      ...voiceColumns<Row>(({ event }, look): Voice => voiceOfEvent(event, look)),
      text("according", ({ event }) => event.according),
      ...passageColumns<Row>(),
      real("confidence", ({ event }) => event.confidence),
      ...reviewColumns<Row>(({ meeting }) => meeting.review),
    ],
    () => rowsOf(look),
    look,
  );

function* rowsOf({ record }: Look): Generator<Row> {
  for (const meeting of record.meetings)
    for (const event of meeting.history)
      yield { meeting, event, passage: passagesOf(event.evidence)[0] ?? nowhere(event.report) };
}

const nowhere = (report: string): Passage => ({ report, words: "", start: 0, end: 0, spans: "" });

interface AbsenceRow {
  readonly meeting: RecordedMeeting;
  readonly absence: Absence;
  readonly passage: Passage | null;
}

/** A row for each party that was left out of a meeting, or stayed away; none of meetings that a person rejected. */
export const absenceTable = (look: Look): Table =>
  table<AbsenceRow>(
    "absences",
    [
      text("meeting", ({ meeting }) => meeting.id),
      text("actor", ({ absence }) => absence.actor),
      text("actor_name", ({ absence }, look) => look.name(absence.actor)),
      text("manner", ({ absence }) => absence.manner),
      ...passageColumns<AbsenceRow>(),
    ],
    () => absencesOf(look),
    look,
  );

function* absencesOf({ record }: Look): Generator<AbsenceRow> {
  for (const meeting of record.meetings.filter(stands))
    for (const absence of meeting.absent) yield { meeting, absence, passage: passagesOf([absence.evidence])[0] };
}
