import type { Document } from "../src/document/document.js";
import type { Span } from "../src/document/span.js";
import type { When } from "../src/document/when.js";
import type { Actor, Meeting, Position, Reading, Statement } from "../src/read/reading.js";

/** Where words stand in a text. Fails loudly when they don't. */
export function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" isn't in the text`);
  return { start, end: start + words.length };
}

/** A statement of a text, its parts given as words: `said(text, "s1", "Ruel", "said", ["no"])`. */
export const said = (
  text: string,
  id: string,
  source: string | null,
  cue: string | null,
  content: readonly string[],
  within: string | null = null,
): Statement => ({
  id,
  source: source === null ? null : span(text, source),
  cue: cue === null ? null : span(text, cue),
  content: content.map((words) => span(text, words)),
  quotation: "indirect",
  speaker: null,
  addressee: null,
  within,
  act: null,
  plover: null,
  about: [],
  on: null,
  confidence: 0.5,
});

export const docOf = (text: string, facts: Partial<Document> = {}): Document => ({
  id: "r1",
  text,
  publishedAt: null,
  title: null,
  outlet: null,
  url: null,
  ...facts,
});

export const readingOf = (doc: Document, statements: Statement[], rest: Partial<Reading> = {}): Reading => ({
  schema: "rapporteur/reading/1",
  id: doc.id,
  report: { publishedAt: doc.publishedAt, title: doc.title, outlet: doc.outlet, url: doc.url, language: "en" },
  dates: [],
  actors: [],
  statements,
  meetings: [],
  issues: [],
  positions: [],
  discrepancies: [],
  ...rest,
});

/** A day that the report tells by these words. */
export const stated = (text: string, value: string, words: string): When => ({
  value,
  known: "stated",
  basis: span(text, words),
});
export const implied = (value: string): When => ({ value, known: "implied", basis: null });
export const UNDATED: When = { value: null, known: "unknown", basis: null };

/** An actor with the words that mention it, in their order. */
export function actorOf(
  text: string,
  id: string,
  name: string,
  mentions: readonly string[],
  facts: Partial<Actor> = {},
): Actor {
  return {
    id,
    kind: "person",
    name,
    roles: [],
    speaksFor: null,
    mentions: mentions.map((words) => ({
      ...span(text, words),
      form: words === name || name.endsWith(words) ? ("name" as const) : ("description" as const),
    })),
    ...facts,
  };
}

export const meetingOf = (id: string, participants: string[], facts: Partial<Meeting>): Meeting => ({
  id,
  kind: "talks",
  participants,
  host: null,
  chair: null,
  status: "held",
  medium: "unknown",
  level: "unknown",
  on: UNDATED,
  place: null,
  according: null,
  evidence: [],
  confidence: 0.7,
  ...facts,
});

export const positionOf = (id: string, actor: string, issue: string, facts: Partial<Position>): Position => ({
  id,
  actor,
  issue,
  stance: "for",
  firmness: "firm",
  condition: null,
  deadline: null,
  beneficiary: null,
  statement: null,
  claimedBy: null,
  on: UNDATED,
  evidence: [],
  confidence: 0.6,
  ...facts,
});
