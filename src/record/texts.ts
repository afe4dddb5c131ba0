import type { ReportRow } from "./intake.js";

/**
 * For each report the earliest that carries the same text: its own id where it is that.
 *
 * Neighbourhood: the reports that share a bucket with the new one, those that share one with these, and so on.
 */
export function sameTexts(_reports: readonly ReportRow[]): Map<string, string> {
  throw new Error("not yet");
}
