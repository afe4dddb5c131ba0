import type { Document } from "../document/document.js";
import type { Reading } from "../read/reading.js";
import { datedBy, evidenceOf, maybeEvidence } from "./evidence.js";
import type { DiscrepancyRow, FormRow, PositionRow } from "./rows.js";
import { keyOf } from "./statement-rows.js";

/** The positions of a reading as rows. */
export function positionRowsOf(
  doc: Document,
  { positions }: Reading,
  formOf: ReadonlyMap<string, string>,
  labelOf: ReadonlyMap<string, string>,
  forms: ReadonlyMap<string, FormRow>,
): PositionRow[] {
  const form = (id: string | null): string | null => (id === null ? null : (formOf.get(id) ?? null));
  return positions.flatMap((position): PositionRow[] => {
    const { id, stance, firmness, condition, deadline, beneficiary, statement, claimedBy, on, evidence, confidence } =
      position;
    const [actor, issue] = [form(position.actor), labelOf.get(position.issue)];
    if (actor === null || issue === undefined) return [];
    return [
      {
        position: keyOf(doc, id),
        report: doc.id,
        day: doc.publishedAt,
        actor,
        party: forms.get(actor)?.party ?? actor,
        issue,
        stance,
        firmness,
        condition: maybeEvidence(doc, condition),
        deadline: deadline && datedBy(doc, deadline),
        beneficiary: form(beneficiary),
        statement: statement === null ? null : keyOf(doc, statement),
        claimedBy: form(claimedBy),
        on: datedBy(doc, on),
        evidence: evidence.map((span) => evidenceOf(doc, span)),
        confidence,
      },
    ];
  });
}

/** The discrepancies that a reading finds within its report. */
export function discrepancyRowsOf(
  doc: Document,
  { discrepancies }: Reading,
  formOf: ReadonlyMap<string, string>,
  labelOf: ReadonlyMap<string, string>,
): DiscrepancyRow[] {
  return discrepancies.flatMap(({ id, kind, actor, issue, between: [a, b], why, confidence }): DiscrepancyRow[] => {
    const [form, label] = [formOf.get(actor), labelOf.get(issue)];
    return form === undefined || label === undefined
      ? []
      : [
          {
            discrepancy: keyOf(doc, id),
            report: doc.id,
            kind,
            actor: form,
            issue: label,
            between: [keyOf(doc, a), keyOf(doc, b)],
            why,
            confidence,
          },
        ];
  });
}
