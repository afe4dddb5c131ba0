import type { Document } from "../../src/document/document.js";
import type { Span } from "../../src/document/span.js";
import type { Reading, Statement } from "../../src/read/reading.js";

/** Where words stand in a text. Fails loudly when they don't. */
export function span(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" isn't in the text`);
  return { start, end: start + words.length };
}

/** A statement of a text, its parts given as words: `said(text, "s1", "Ruel", "said", ["no"])`. */
export const said = (
  text: string, id: string, source: string | null, cue: string | null, content: readonly string[], within: string | null = null,
): Statement => ({
  id, source: source === null ? null : span(text, source), cue: cue === null ? null : span(text, cue),
  content: content.map((words) => span(text, words)), quotation: "indirect", speaker: null, addressee: null, within,
  act: null, plover: null, about: [], on: null, confidence: 0.5,
});

export const docOf = (text: string, facts: Partial<Document> = {}): Document => ({
  id: "r1", text, publishedAt: null, title: null, outlet: null, url: null, ...facts,
});

export const readingOf = (doc: Document, statements: Statement[]): Reading => ({
  schema: "rapporteur/reading/1", id: doc.id,
  report: { publishedAt: doc.publishedAt, title: doc.title, outlet: doc.outlet, url: doc.url, language: "en" },
  dates: [], actors: [], statements, meetings: [], issues: [], positions: [], discrepancies: [],
});
