import type { RecordedMeeting } from "../../record/record.js";
import { dayAfter, daysOf } from "../days.js";
import type { ExchangeFile } from "../exchange-file.js";
import { linkOf } from "../../document/link.js";
import type { Look } from "../look.js";
import { told } from "../news.js";
import { stands } from "../stands.js";

/** What a meeting's status is in a calendar. */
const STATUS: { readonly [status in RecordedMeeting["status"]]: "CONFIRMED" | "TENTATIVE" | "CANCELLED" } = {
  held: "CONFIRMED",
  underway: "CONFIRMED",
  scheduled: "CONFIRMED",
  agreed: "TENTATIVE",
  proposed: "TENTATIVE",
  possible: "TENTATIVE",
  postponed: "TENTATIVE",
  declined: "CANCELLED",
  cancelled: "CANCELLED",
};

/** Meetings whose day is told, as events of whole days. */
export const icalendarOf = (look: Look): ExchangeFile[] => [
  { stem: "meetings", extension: ".ics", content: lines(look) },
];

function* lines(look: Look): Generator<string> {
  yield* [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rapporteur//Meetings//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
  ].map(folded);
  for (const name of ["NAME", "X-WR-CALNAME"]) yield folded(`${name}:${escaped(look.record.dossier ?? "Meetings")}`);
  for (const meeting of look.record.meetings) if (stands(meeting)) yield* event(meeting, look).map(folded);
  yield folded("END:VCALENDAR");
}

function event(meeting: RecordedMeeting, look: Look): string[] {
  const { id, kind, status, participants, place, history } = meeting;
  const days = daysOf(meeting.on.value);
  if (!days) return [];
  const url = linkOf(look.report(history.at(-1)?.report ?? "").url);
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(`${id}@${look.record.dossier ?? "record"}.rapporteur`)}`,
    `DTSTAMP:${plain(look.record.asOf ?? days.first)}T000000Z`,
    `DTSTART;VALUE=DATE:${plain(days.first)}`,
    `DTEND;VALUE=DATE:${plain(dayAfter(days.last))}`,
    `SUMMARY:${escaped(`${kind} (${status}): ${participants.map(look.name).join(", ")}`)}`,
    `DESCRIPTION:${escaped(description(meeting, look))}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${STATUS[status]}`,
    `CATEGORIES:${escaped(kind)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const description = ({ history, absent }: RecordedMeeting, look: Look): string =>
  [
    ...history.map((one) => told(one, look)),
    ...absent.map(({ actor, manner, evidence }) => `${manner}: ${look.name(actor)} (“${evidence.text}”)`),
  ].join("\n");

const plain = (day: string): string => day.replaceAll("-", "");

/** Text as RFC 5545 has it (3.3.11); control characters can't stand in it. */
const escaped = (text: string): string =>
  text
    .replace(/[\ud800-\udfff]/gu, "\ufffd")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "\ufffd")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|[\r\n]/g, "\\n");

/**
 * A content line of no more than 75 octets, and what is beyond on lines that begin with a blank; no character is broken
 * (3.1).
 */
function folded(line: string): string {
  let [text, room] = ["", 75];
  for (const c of line) {
    const octets = octetsOf(c);
    if (octets > room) {
      text += "\r\n ";
      room = 74;
    }
    text += c;
    room -= octets;
  }
  return `${text}\r\n`;
}

function octetsOf(c: string): number {
  const code = c.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
