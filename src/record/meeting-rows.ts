import type { Document } from "../document/document.js";
import type { Span } from "../document/span.js";
import { emptyIssueWords, meetingManners, sideWords } from "../language/en/issue-words.js";
import { kindred } from "../language/en/kindred.js";
import { meetingNouns } from "../language/en/meeting-words.js";
import { LIGHT_NOUNS } from "../language/en/stance.js";
import { stemOf } from "../read/interpret/positions/matter.js";
import type { Reading } from "../read/reading.js";
import { firstDay } from "./days.js";
import { datedBy, evidenceOf } from "./evidence.js";
import { sorted } from "./forms.js";
import { plainWords } from "./names/spelling.js";
import type { MeetingRow } from "./rows.js";
import { keyOf } from "./statement-rows.js";

/** The meetings of a reading as rows. */
export function meetingRowsOf(
  doc: Document,
  { meetings, actors }: Reading,
  formOf: ReadonlyMap<string, string>,
): MeetingRow[] {
  const names = new Set(actors.flatMap(({ name }) => plainWords(name).split(" ")));
  const form = (id: string | null): string | null => (id === null ? null : (formOf.get(id) ?? null));
  return meetings.map(
    ({
      id,
      kind,
      participants,
      host,
      chair,
      status,
      medium,
      level,
      on,
      place,
      according,
      evidence,
      confidence,
    }): MeetingRow => ({
      meeting: keyOf(doc, id),
      report: doc.id,
      day: doc.publishedAt,
      kind,
      participants: participants.flatMap((one) => form(one) ?? []),
      host: form(host),
      chair: form(chair),
      status:
        isToCome(on.value, doc.publishedAt) && (status === "held" || status === "underway") ? "scheduled" : status,
      medium,
      level,
      on: datedBy(doc, on),
      place:
        place !== null && evidence.every((span) => isPlace(sentenceFrom(doc.text, span.start, span.end), place))
          ? place
          : null,
      according: according === null ? null : keyOf(doc, according),
      topics: topicsOf(doc.text, evidence, names),
      anchor: firstDay(on.value) ?? doc.publishedAt,
      evidence: evidence.map((span) => evidenceOf(doc, span)),
      confidence,
    }),
  );
}

/** What a meeting is about and how it is called. `names`: words of actors' names, which are no topic. */
export const topicsOf = (text: string, evidence: readonly Span[], names: ReadonlySet<string>): string[] =>
  sorted(evidence.flatMap(({ start, end }) => topicsIn(plainWords(sentenceFrom(text, start, end)).split(" "), names)));

/** What is to come can't have been held. */
const isToCome = (value: string | null, published: string | null): boolean =>
  published !== null && (firstDay(value) ?? "") > published;

/** Not "at Teshk's request". */
const isPlace = (text: string, place: string): boolean =>
  !ASKED.some((noun) => text.includes(`${place}'s ${noun}`) || text.includes(`${place}’s ${noun}`));
const ASKED = ["request", "invitation", "insistence", "behest", "urging", "suggestion", "initiative", "demand"];

const MOST_AFTER = 160;
/** The words of an entry, to the end of their sentence. */
const sentenceFrom = (text: string, start: number, end: number): string =>
  text.slice(start, end) + (/^[^.!?\n]*/.exec(text.slice(end, end + MOST_AFTER))?.[0] ?? "");

const NO_TOPIC = new Set([...emptyIssueWords, ...meetingManners, ...sideWords]);
const ABOUT = new Set(["on", "over", "about", "regarding", "concerning"]);
const FAR = 4;
const DISCUSS = new Set(["discuss", "discussing", "discussed", "negotiate", "negotiating"]);

/**
 * What a meeting is about, in the words beside its noun: "*missile* talks", "talks on *fishing*"; in what is to be
 * discussed.
 */
function topicsIn(words: readonly string[], names: ReadonlySet<string>): string[] {
  const isTopic = (word: string | undefined): boolean =>
    word !== undefined &&
    word.length > 2 &&
    !NO_TOPIC.has(word) &&
    !LIGHT_NOUNS.includes(singular(word)) &&
    !names.has(word) &&
    !/\d/.test(word) &&
    !isMeeting(word);
  return words.flatMap((word, i) => {
    if (DISCUSS.has(word))
      return words
        .slice(i + 1, i + 1 + 2 * FAR)
        .filter(isTopic)
        .map(stem);
    if (!isMeeting(word)) return [];
    const before = isTopic(words[i - 1]) && !/ed$/.test(words[i - 1]) ? [words[i - 1]] : [];
    const after = ABOUT.has(words[i + 1] ?? "") ? words.slice(i + 2, i + 2 + FAR).filter(isTopic) : [];
    return [...before, ...after].map(stem);
  });
}

const singular = (word: string): string => word.replace(/([^s])s$/, "$1");
const isMeeting = (word: string): boolean => meetingNouns.has(singular(word)) || meetingNouns.has(word);
const stem = (word: string): string => stemOf(kindred.has(word) ? word : singular(word));
