import type { Document } from "../document/document.js";
import { type Span, wordsOf } from "../document/span.js";
import type { Actor, Issue, Position, Reading, Statement } from "../read/reading.js";
import { shortened } from "../read/shortened.js";
import { harmless } from "./harmless.js";

export { quoted } from "../write/quoted.js";

/** What a report's ids stand for, as text that may be printed. */
export interface Names {
  /** The report's words at a span. */
  words(span: Span): string;
  /** An actor's name; the id itself where nobody bears it. */
  actor(id: string): string;
  /** The same with the party whose voice it is: "Irsa Tolvik (Orvane)". */
  voice(id: string): string;
  issue(id: string): string;
  statement(id: string): Statement | undefined;
  position(id: string): Position | undefined;
}

export function namesOf(doc: Document, { actors, issues, statements, positions }: Reading): Names {
  const [byActor, byIssue] = [byId<Actor>(actors), byId<Issue>(issues)];
  const [byStatement, byPosition] = [byId<Statement>(statements), byId<Position>(positions)];
  const actor = (id: string): string => line(byActor.get(id)?.name ?? id);
  const voice = (id: string): string => {
    const party = byActor.get(id)?.speaksFor ?? id;
    return party === id ? actor(id) : `${actor(id)} (${actor(party)})`;
  };
  return {
    words: (span) => line(wordsOf(doc.text, span)),
    actor,
    voice,
    issue: (id) => line(byIssue.get(id)?.label ?? id),
    statement: (id) => byStatement.get(id),
    position: (id) => byPosition.get(id),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Text on one line, safe to print. */
export const line = (text: string): string => harmless(text.replace(/\s+/g, " ").trim());

/** The longest passage that is shown whole, in UTF-16 code units. */
const LONGEST = 160;

/** The start of a long text, up to the end of a word; all of it where the rest denies something. */
export const shorten = (text: string): string => shortened(text, LONGEST);

/** The report's words at several places, shortened. */
export const passage = (spans: readonly Span[], { words }: Names): string => shorten(spans.map(words).join(" … "));
