import type { Meeting } from "../read/reading.js";
import { onDay } from "./days.js";
import { dotted, entry, piece, type Setting } from "./entry.js";
import { line, type Names, passage, quoted } from "./names.js";
import { DIM, NORMAL, STRONG } from "./style.js";
import type { Piece } from "./wrap.js";

/** The meetings of a report: what became of each, who, when, where, and according to whom. */
export const listMeetings = (meetings: readonly Meeting[], names: Names, setting: Setting): string[] =>
  meetings.flatMap((meeting) => [...entry(meeting.id, [head(meeting, names), source(meeting, names)], setting), ""]);

/** `postponed · talks of ministers, by video · Orvane, Belmara · on 2031-03-20 · Port Ansel · host Haldria` */
function head(meeting: Meeting, names: Names): Piece[] {
  const { status, participants, on, place, host, chair } = meeting;
  return dotted([
    { text: status, style: STRONG },
    { text: kindOf(meeting), style: NORMAL },
    participants.length
      ? { text: participants.map(names.actor).join(", "), style: NORMAL }
      : { text: "(nobody named)", style: DIM },
    piece(onDay(on) ?? "undated", NORMAL),
    piece(place && line(place), NORMAL),
    piece(host && `host ${names.actor(host)}`, NORMAL),
    piece(chair && `chair ${names.actor(chair)}`, NORMAL),
  ]);
}

const MEDIA: Readonly<Record<Meeting["medium"], string>> = {
  "in-person": ", in person",
  video: ", by video",
  phone: ", by phone",
  unknown: "",
};

function kindOf({ kind, level, medium }: Meeting): string {
  const people = level === "unknown" ? "" : level === "military" ? " of the military" : ` of ${level}`;
  const isPlainCall = kind === "call" && medium === "phone";
  return `${kind}${people}${isPlainCall ? "" : MEDIA[medium]}`;
}

/** Who says so, and the words. */
function source({ according, evidence }: Meeting, names: Names): Piece[] {
  const speaker = according === null ? null : (names.statement(according)?.speaker ?? null);
  const who =
    according === null ? "the report" : speaker === null ? according : `${names.actor(speaker)}, ${according}`;
  return [
    { text: according === null ? "says " : "according to ", style: DIM },
    { text: `${who}: `, style: DIM },
    { text: quoted(passage(evidence, names)), style: DIM },
  ];
}
