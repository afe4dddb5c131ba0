import type { Span } from "../../src/document/span.js";
import type { Meeting, Position, Statement } from "../../src/read/reading.js";

/** A report as it is read: its text, and what is known of it. */
export interface Report {
  id: string;
  /** YYYY-MM-DD */
  publishedAt: string | null;
  title: string | null;
  text: string;
}

/**
 * What a careful reader finds in one report. Names are those that would be right for an actor: the person's, and those
 * of the party that the person speaks for. Lists of a status or a firmness hold all values that would be right.
 */
export interface Gold {
  id: string;
  /** The corpus that holds the report; without it the report is one of `reports/`. */
  corpus?: "polnear-train" | "aquaint";
  publishedAt: string | null;
  statements: GoldStatement[];
  meetings: GoldMeeting[];
  positions: GoldPosition[];
  discrepancies: GoldDiscrepancy[];
}

export interface GoldStatement {
  /** Null when nobody can be told. */
  speaker: string[] | null;
  content: Span[];
  /** The day it was said, YYYY-MM-DD; null when it can't be told; left out where nobody marked it. */
  on?: string | null;
  /** Whether it is reported inside another statement. */
  nested: boolean;
  quotation: Statement["quotation"];
}

export interface GoldMeeting {
  /** A list of names for each side. */
  participants: string[][];
  status: Meeting["status"][];
  on: string | null;
  evidence: Span[];
}

export interface GoldPosition {
  actor: string[];
  /** In words, for people. */
  issue: string;
  stance: Position["stance"];
  firmness: Position["firmness"][];
  evidence: Span[];
}

export interface GoldDiscrepancy {
  actor: string[];
  issue: string;
  /** The two sides that don't sit together. */
  evidence: [Span[], Span[]];
}
