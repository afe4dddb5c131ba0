import type { KnownIssue } from "../document/dossier.js";
import type { Decision } from "./decisions.js";
import type { LabelRow } from "./intake.js";
import type { Evidence, RecordedIssue } from "./record.js";

/** A label over all reports that use it. */
export interface Label {
  label: string;
  block: string;
  /** The earliest report's. */
  words: string;
  /** Every wording. */
  aliases: string[];
  stems: LabelRow["stems"];
  evidence: Evidence;
}

/** Labels that are one issue. */
export interface IssueCluster extends RecordedIssue {
  labels: string[];
}

/** Neighbourhood: all rows of the labels asked for; or what is kept of them, with `withLabelRow`. */
export function labelsOf(_rows: readonly LabelRow[]): Label[] {
  throw new Error("not yet");
}

export function withLabelRow(_label: Label | null, _row: LabelRow): Label {
  throw new Error("not yet");
}

/**
 * Which labels are one issue. The dossier's own come first.
 *
 * Neighbourhood: all labels of the block of a new label, and those that decisions tie to them (`tiedLabels`), with their blocks.
 */
export function clusterLabels(_labels: readonly Label[], _known: readonly KnownIssue[], _decisions: readonly Decision[]): IssueCluster[] {
  throw new Error("not yet");
}

/** Wordings that decisions tie to any of these: labels with these `aliases` must be loaded as well, with their blocks. */
export function tiedLabels(_labels: readonly Label[], _decisions: readonly Decision[]): string[] {
  throw new Error("not yet");
}
