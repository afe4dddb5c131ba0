import { type Document, TOLD, type ToldFact } from "../document/document.js";
import type { FoundFacts, Reading } from "../read/reading.js";
import { type Decision, type ReportFields, standing } from "./decisions.js";
import type { Review } from "./record.js";
import { MACHINE, reviewedBy } from "./review.js";

type Corrected = Extract<Decision, { do: "correct-report" }>;

/** The decisions on what is known of a report that hold, in order. */
const correctionsOf = (report: string, decisions: readonly Decision[]): Corrected[] =>
  standing(decisions).filter(
    (decision): decision is Corrected => decision.do === "correct-report" && decision.report === report,
  );

/**
 * A report as it is to be read: with what people decided of it, else what was given. What nobody gave is for the reader
 * to find in its text.
 */
export function withDecided(given: Document, decisions: readonly Decision[]): Document {
  const fields: ReportFields = Object.assign(
    {},
    ...correctionsOf(given.id, decisions).map((decision) => decision.fields),
  );
  const settled = TOLD.filter((fact) => fields[fact] !== undefined);
  return settled.length === 0 ? given : { ...given, ...fields, settled };
}

/** What people made of a report's facts: who corrected them last. */
export function reviewOfReport(report: string, decisions: readonly Decision[]): Review {
  const last = correctionsOf(report, decisions).at(-1);
  return last ? reviewedBy(last, "corrected") : MACHINE;
}

/** A report's facts once it was read: what was given or decided, else what its reading found in its text, and where. */
export function factsRead(
  doc: Document,
  { report }: Pick<Reading, "report">,
): Pick<Document, ToldFact> & { found: FoundFacts } {
  const found: FoundFacts = {};
  const facts = { publishedAt: doc.publishedAt, title: doc.title, outlet: doc.outlet };
  for (const fact of TOLD) {
    const span = report.found?.[fact];
    if (span === undefined || doc[fact] !== null || doc.settled?.includes(fact)) continue;
    facts[fact] = report[fact];
    found[fact] = span;
  }
  return { ...facts, found };
}

/** Whether a reading was made of a report with these facts. */
export function isReadWith(doc: Document, { report }: Pick<Reading, "report">): boolean {
  return TOLD.every((fact) =>
    report.found?.[fact] ? doc[fact] === null && !doc.settled?.includes(fact) : doc[fact] === report[fact],
  );
}
