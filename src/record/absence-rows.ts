import type { Document } from "../document/document.js";
import { type AbsencePhrase, absentAfter, absentBefore } from "../language/en/absence.js";
import type { Span } from "../document/span.js";
import type { Meeting, Reading } from "../read/reading.js";
import { layOut } from "../read/text/lay-out.js";
import { evidenceOf } from "./evidence.js";
import { plainWords } from "./names/spelling.js";
import type { AbsenceRow, MeetingRow } from "./rows.js";

/** How far on either side of a name words may say that it is missing. */
const REACH = 90;

/**
 * Who the report says was left out of a meeting or stayed away from it: "the Union, which was not invited", "without
 * Olmia".
 */
export function absenceRowsOf(
  doc: Document,
  { actors, meetings }: Reading,
  rows: readonly MeetingRow[],
  formOf: ReadonlyMap<string, string>,
): AbsenceRow[] {
  const found = new Map<string, AbsenceRow>();
  if (!meetings.length) return [];
  const sentences = sentencesAround(doc.text);
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      const said = mention.form === "pronoun" ? null : absenceAt(doc.text, mention);
      const at = said ? meetingNear(meetings, mention.start) : -1;
      if (!said || at < 0) continue;
      const form = formOf.get(actor.speaksFor ?? actor.id) ?? (formOf.get(actor.id) as string);
      const row: AbsenceRow = {
        meeting: rows[at].meeting,
        report: doc.id,
        actor: form,
        manner: said.manner,
        evidence: evidenceOf(doc, sentences(said)),
      };
      found.set(`${row.meeting} ${form}`, found.get(`${row.meeting} ${form}`) ?? row);
    }
  }
  return [...found.values()];
}

/**
 * Gives for a place the sentences that it touches: evidence is whole. The text is laid out when that is first asked.
 */
function sentencesAround(text: string): (place: Span) => Span {
  let found: readonly Span[] | null = null;
  return ({ start, end }) => {
    found ??= layOut(text).sentences;
    const touched = found.filter((sentence) => sentence.start < end && start < sentence.end);
    return touched.length === 0 ? { start, end } : { start: touched[0].start, end: touched[touched.length - 1].end };
  };
}

/** The words that say that whoever is mentioned is missing, with the mention. */
function absenceAt(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number; manner: AbsencePhrase["manner"] } | null {
  const after = clauseAfter(text, end);
  const next = wordsIn(after);
  const stop = next.findIndex((word) => STOPS.has(word));
  const near = next.slice(0, Math.min(stop < 0 ? next.length : stop, MOST_BETWEEN) + LONGEST_PHRASE);
  const follows = absentAfter.find(({ words }) =>
    standsIn(near, words, stop < 0 ? MOST_BETWEEN : Math.min(stop, MOST_BETWEEN)),
  );
  if (follows) return { start, end: end + after.length, manner: follows.manner };
  const before = clauseBefore(text, start);
  const last = wordsIn(before);
  while (last.length > 0 && ARTICLES.has(last[last.length - 1])) last.pop();
  const precedes = absentBefore.find(({ words }) =>
    words.every((word, k) => last[last.length - words.length + k] === word),
  );
  return precedes ? { start: start - before.length, end, manner: precedes.manner } : null;
}

/** Words between a name and what says that it is missing: "the Union, *which has been* left out". */
const MOST_BETWEEN = 5;
const LONGEST_PHRASE = 4;
const ARTICLES = new Set(["the", "its", "their", "a", "any"]);
/** After these another clause begins. */
const STOPS = new Set("said says told and but because after when that".split(" "));

const wordsIn = (text: string): string[] => plainWords(text).split(" ");
const clauseAfter = (text: string, at: number): string => /^[^.;:!?\n"“”]*/.exec(text.slice(at, at + REACH))?.[0] ?? "";

function clauseBefore(text: string, at: number): string {
  const part = text.slice(Math.max(0, at - REACH), at);
  return part.slice(Math.max(...[".", ";", ":", "!", "?", "\n"].map((mark) => part.lastIndexOf(mark))) + 1);
}

/** Whether a phrase begins among the first words. */
const standsIn = (all: readonly string[], phrase: readonly string[], most: number): boolean =>
  all.some((_, i) => i <= most && phrase.every((word, k) => all[i + k] === word));

/**
 * The meeting that is spoken of there: that of the same sentence, else the one spoken of last before, and not too far.
 */
function meetingNear(meetings: readonly Meeting[], at: number): number {
  let best = -1;
  let least = FAR;
  meetings.forEach(({ evidence }, i) => {
    for (const { start, end } of evidence) {
      const distance = at < start ? (start - at) * 2 : Math.max(0, at - end);
      if (distance < least) [best, least] = [i, distance];
    }
  });
  return best;
}

const FAR = 600;
