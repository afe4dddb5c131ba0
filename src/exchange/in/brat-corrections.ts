import type { Document } from "../../document/document.js";
import type { Reading } from "../../read/reading.js";
import type { Record } from "../../record/record.js";
import { bratOf } from "../../write/brat.js";
import { readingOf } from "../reading-of.js";
import { slicesOf } from "../slices.js";
import { readBrat } from "./brat.js";
import { type Corrections, correctionsOf } from "./corrections.js";

/**
 * What somebody changed in the .ann file of a report that the record was exported to. What brat can't hold doesn't
 * count as changed.
 */
export function correctionsInBrat(
  record: Record,
  doc: Document,
  ann: string,
): Corrections & { readonly reading: Reading } {
  const given = readBrat(doc, bratOf(doc, readingOf(slicesOf(record)(doc.id), doc)).ann);
  const reading = readBrat(doc, ann);
  return { reading, ...correctionsOf(doc, given, reading) };
}
