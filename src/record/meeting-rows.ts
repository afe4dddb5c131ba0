import type { Document } from "../document/document.js";
import { emptyIssueWords } from "../language/en/issue-words.js";
import { kindred } from "../language/en/kindred.js";
import { meetingNouns } from "../language/en/meeting-words.js";
import { stemOf } from "../read/interpret/positions/matter.js";
import type { Reading } from "../read/reading.js";
import { firstDay } from "./days.js";
import { datedBy, evidenceOf } from "./evidence.js";
import { sorted } from "./forms.js";
import { plainWords } from "./names/spelling.js";
import type { MeetingRow } from "./rows.js";
import { keyOf } from "./statement-rows.js";

/** The meetings of a reading as rows. */
export function meetingRowsOf(doc: Document, { meetings, actors }: Reading, formOf: ReadonlyMap<string, string>): MeetingRow[] {
  const names = new Set(actors.flatMap(({ name }) => plainWords(name).split(" ")));
  const form = (id: string | null): string | null => (id === null ? null : (formOf.get(id) ?? null));
  return meetings.map(({ id, kind, participants, host, chair, status, medium, level, on, place, according, evidence, confidence }): MeetingRow => ({
    meeting: keyOf(doc, id), report: doc.id, day: doc.publishedAt, kind,
    participants: participants.flatMap((one) => form(one) ?? []), host: form(host), chair: form(chair),
    status, medium, level, on: datedBy(doc, on), place, according: according === null ? null : keyOf(doc, according),
    topics: sorted(evidence.flatMap(({ start, end }) => topicsIn(plainWords(doc.text.slice(start, end)).split(" "), names))),
    anchor: firstDay(on.value) ?? doc.publishedAt,
    evidence: evidence.map((span) => evidenceOf(doc, span)), confidence,
  }));
}

const ABOUT = new Set(["on", "over", "about", "regarding", "concerning"]);
const FAR = 4;

/** What a meeting is about, in the words beside its noun: "*missile* talks", "talks on *fishing*". */
function topicsIn(words: readonly string[], names: ReadonlySet<string>): string[] {
  const isTopic = (word: string | undefined): boolean => word !== undefined && word.length > 2 && !emptyIssueWords.has(word) && !names.has(word) && !/\d/.test(word) && !isMeeting(word);
  return words.flatMap((word, i) => {
    if (!isMeeting(word)) return [];
    const before = isTopic(words[i - 1]) && !/ed$/.test(words[i - 1]) ? [words[i - 1]] : [];
    const after = ABOUT.has(words[i + 1] ?? "") ? words.slice(i + 2, i + 2 + FAR).filter(isTopic) : [];
    return [...before, ...after].map(stem);
  });
}

const singular = (word: string): string => word.replace(/([^s])s$/, "$1");
const isMeeting = (word: string): boolean => meetingNouns.has(singular(word)) || meetingNouns.has(word);
const stem = (word: string): string => stemOf(kindred.has(word) ? word : singular(word));
