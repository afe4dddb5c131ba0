import type { Document } from "../../src/document/document.js";
import type { Reading } from "../../src/read/reading.js";
import type { GatheredAs, ReadBy } from "../../src/store/gathered.js";

/** A report of an invented dossier; what isn't given is unknown. */
export const report = (id: string, text: string, facts: Partial<Document> = {}): Document => ({
  id,
  text,
  publishedAt: null,
  title: null,
  outlet: null,
  url: null,
  ...facts,
});

/** How it was gathered: as bytes of its own text, unless others are given. */
export const gathered = (doc: Document, facts: Partial<GatheredAs> = {}): GatheredAs => ({
  bytes: Buffer.from(doc.text, "utf8"),
  mediaType: "text/plain",
  from: `${doc.id}.txt`,
  at: "2031-03-08T09:00:00.000Z",
  ...facts,
});

/** A reading that says nothing, for tests of what is kept around it. */
export const silent = ({ id, publishedAt, title, outlet, url }: Document): Reading => ({
  schema: "rapporteur/reading/1",
  id,
  report: { publishedAt, title, outlet, url, language: "en" },
  dates: [],
  actors: [],
  statements: [],
  meetings: [],
  issues: [],
  positions: [],
  discrepancies: [],
});

export const BY: ReadBy = { model: "light", program: "0.1.0", at: "2031-03-08T09:00:01.000Z" };
