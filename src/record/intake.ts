import type { Document } from "../document/document.js";
import type { Reading } from "../read/reading.js";
import { absenceRowsOf } from "./absence-rows.js";
import { formRowsOf } from "./form-rows.js";
import { labelRowsOf } from "./label-rows.js";
import { meetingRowsOf } from "./meeting-rows.js";
import { discrepancyRowsOf, positionRowsOf } from "./position-rows.js";
import type { Intake } from "./rows.js";
import { statementRowsOf } from "./statement-rows.js";
import { signatureOf } from "./texts.js";

export type * from "./rows.js";

/** What a report brings to the record. `version` counts the texts that have come under its id. */
export function intake(doc: Document, reading: Reading, version = 1): Intake {
  const { id, publishedAt, title, outlet, url } = doc;
  const { forms, formOf } = formRowsOf(doc, reading);
  const { labels, labelOf } = labelRowsOf(doc, reading);
  const byForm = new Map(forms.map((row) => [row.form, row]));
  const meetings = meetingRowsOf(doc, reading, formOf);
  return {
    report: { id, publishedAt, title, outlet, url, version, ...signatureOf(doc) },
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
