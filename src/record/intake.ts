import type { Document } from "../document/document.js";
import type { Reading } from "../read/reading.js";
import { absenceRowsOf } from "./absence-rows.js";
import { factsRead } from "./facts.js";
import { formRowsOf } from "./form-rows.js";
import { labelRowsOf } from "./label-rows.js";
import { meetingRowsOf } from "./meeting-rows.js";
import { discrepancyRowsOf, positionRowsOf } from "./position-rows.js";
import { MACHINE } from "./review.js";
import type { Intake } from "./rows.js";
import { statementRowsOf } from "./statement-rows.js";
import { signatureOf } from "./texts.js";

export type * from "./rows.js";

/**
 * What a report brings to the record: with the facts that were given or decided, else those that its reading found in
 * its text. `version` counts the texts that have come under its id.
 */
export function intake(given: Document, reading: Reading, version = 1): Intake {
  const { found, ...facts } = factsRead(given, reading);
  const doc: Document = { ...given, ...facts };
  const { id, publishedAt, title, outlet, url } = doc;
  const { forms, formOf } = formRowsOf(doc, reading);
  const { labels, labelOf } = labelRowsOf(doc, reading);
  const byForm = new Map(forms.map((row) => [row.form, row]));
  const meetings = meetingRowsOf(doc, reading, formOf);
  return {
    report: { id, publishedAt, title, outlet, url, found, review: MACHINE, version, ...signatureOf(doc) },
    text: doc.text,
    forms,
    labels,
    statements: statementRowsOf(doc, reading, formOf, labelOf, byForm),
    meetings,
    absences: absenceRowsOf(doc, reading, meetings, formOf),
    positions: positionRowsOf(doc, reading, formOf, labelOf, byForm),
    discrepancies: discrepancyRowsOf(doc, reading, formOf, labelOf),
  };
}
