import type { Document } from "../document/document.js";
import type { Span } from "../document/span.js";
import type { When } from "../document/when.js";
import type { DatedBy, Evidence } from "./record.js";

/** Words of a report, with the words themselves. */
export const evidenceOf = ({ id, text }: Document, { start, end }: Span): Evidence => ({
  report: id,
  start,
  end,
  text: text.slice(start, end),
});

export const maybeEvidence = (doc: Document, span: Span | null): Evidence | null =>
  span ? evidenceOf(doc, span) : null;

export const datedBy = (doc: Document, { value, known, basis }: When): DatedBy => ({
  value,
  known,
  basis: maybeEvidence(doc, basis),
});
