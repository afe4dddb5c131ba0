import type { Decided } from "../../record/decide.js";
import type {
  AbsenceRow,
  DiscrepancyRow,
  FormRow,
  LabelRow,
  MeetingRow,
  PositionRow,
  ReportRow,
  StatementRow,
} from "../../record/rows.js";
import type { Review } from "../../record/record.js";

/** What some reports bring together. */
export interface Brought {
  readonly reports: readonly ReportRow[];
  readonly forms: readonly FormRow[];
  readonly labels: readonly LabelRow[];
  readonly statements: readonly StatementRow[];
  readonly meetings: readonly MeetingRow[];
  readonly absences: readonly AbsenceRow[];
  readonly positions: readonly PositionRow[];
  readonly discrepancies: readonly DiscrepancyRow[];
  readonly reviews: readonly { readonly key: string; readonly report: string; readonly review: Review }[];
  /** Which decisions are about which entry. */
  readonly decisions: readonly { readonly key: string; readonly decision: string; readonly report: string }[];
  outletOf(report: string): string | null;
}

export function together(decided: readonly Decided[]): Brought {
  const intakes = decided.map(({ intake }) => intake);
  const outlets = new Map(intakes.map(({ report }) => [report.id, report.outlet]));
  return {
    reports: intakes.map(({ report }) => report),
    forms: intakes.flatMap(({ forms }) => forms),
    labels: intakes.flatMap(({ labels }) => labels),
    statements: intakes.flatMap(({ statements }) => statements),
    meetings: intakes.flatMap(({ meetings }) => meetings),
    absences: intakes.flatMap(({ absences }) => absences),
    positions: intakes.flatMap(({ positions }) => positions),
    discrepancies: intakes.flatMap(({ discrepancies }) => discrepancies),
    reviews: decided.flatMap(({ intake, reviews }) =>
      [...reviews].map(([key, review]) => ({ key, report: intake.report.id, review })),
    ),
    decisions: decided.flatMap(({ intake, about }) =>
      [...about].flatMap(([key, ids]) => ids.map((decision) => ({ key, decision, report: intake.report.id }))),
    ),
    outletOf: (report) => outlets.get(report) ?? null,
  };
}
