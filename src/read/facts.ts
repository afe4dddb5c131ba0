import type { Document } from "../document/document.js";
import { type Span, wordsOf } from "../document/span.js";
import type { Frame } from "./frame/frame.js";
import type { FoundFacts } from "./reading.js";
import { layOut } from "./text/lay-out.js";

/** What is known of a report beside its text, and where that tells what nobody gave. */
export type Facts = Pick<Document, "publishedAt" | "title" | "outlet"> & { readonly found: FoundFacts };

/** No title or outlet is longer, in UTF-16 code units. */
const LONGEST = 1_000;

/** A report's facts: what was given, and what its own frame tells of the rest. What was given always wins. */
export function factsOf({ text, publishedAt, title, outlet }: Pick<Document, "text" | "publishedAt" | "title" | "outlet">, frame: Frame): Facts {
  const found: FoundFacts = {
    ...(publishedAt === null && frame.day && { publishedAt: placeOf(frame.day) }),
    ...(title === null && frame.title && { title: placeOf(frame.title) }),
    ...(outlet === null && frame.outlet && { outlet: placeOf(frame.outlet) }),
  };
  return {
    publishedAt: publishedAt ?? frame.day?.value ?? null,
    title: title ?? lineOf(text, frame.title),
    outlet: outlet ?? lineOf(text, frame.outlet),
    found,
  };
}

/** What a text tells of itself: its headline, its day, who put it out. */
export const factsIn = (text: string): Facts => factsOf({ text, publishedAt: null, title: null, outlet: null }, layOut(text).frame);

const placeOf = ({ start, end }: Span): Span => ({ start, end });

/** The words of a span as one line. */
const lineOf = (text: string, span: Span | null): string | null => (span === null ? null : wordsOf(text, span).replace(/[\p{Cf}\u00ad]+/gu, "").replace(/\s+/g, " ").trim().slice(0, LONGEST) || null);
