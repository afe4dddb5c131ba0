import { type Document, TOLD, type ToldFact } from "../document/document.js";
import { type Span, wordsOf } from "../document/span.js";
import type { FoundDay, Frame } from "./frame/frame.js";
import type { FoundFacts } from "./reading.js";
import { layOut } from "./text/lay-out.js";

/** What is known of a report beside its text, and where that tells what nobody gave. */
export type Facts = Pick<Document, ToldFact> & { readonly found: FoundFacts };

/** No title or outlet is longer, in UTF-16 code units. */
const LONGEST = 1_000;

/** A report's facts: what was given or settled, and what its own frame tells of the rest. */
export function factsOf(doc: Pick<Document, "text" | "settled" | ToldFact>, frame: Frame): Facts {
  const told: Readonly<Record<ToldFact, Span | null>> = {
    publishedAt: frame.day,
    title: frame.title,
    outlet: frame.outlet,
  };
  const found: FoundFacts = {};
  const facts = { publishedAt: doc.publishedAt, title: doc.title, outlet: doc.outlet };
  for (const fact of TOLD) {
    const span = told[fact];
    if (span === null || doc[fact] !== null || doc.settled?.includes(fact)) continue;
    facts[fact] = fact === "publishedAt" ? (span as FoundDay).value : lineOf(doc.text, span);
    if (facts[fact] !== null) found[fact] = { start: span.start, end: span.end };
  }
  return { ...facts, found };
}

/** What a text tells of itself: its headline, its day, who put it out. */
export const factsIn = (text: string): Facts =>
  factsOf({ text, publishedAt: null, title: null, outlet: null }, layOut(text).frame);

/** The words of a span as one line; null where nothing is left. */
const lineOf = (text: string, span: Span): string | null =>
  wordsOf(text, span)
    .replace(/\p{Cf}+/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST) || null;
