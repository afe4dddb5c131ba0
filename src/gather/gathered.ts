import type { Document } from "../document/document.js";
import type { KnownBy } from "../document/known-by.js";
import type { RapporteurError } from "./error.js";

/** A report, or what stands in its place when it couldn't be gathered. */
export type Gathered = Found | Failure;

export interface Found {
  readonly doc: Document;
  readonly knownBy: KnownBy;
  /** Where it was met, in words: a file, or a file and a line. */
  readonly where: string;
  readonly origin: Origin;
}

/** How a report came: what a store keeps of it beside its text. */
export interface Origin {
  /** What was pointed at: a file's path, an address, "-" for standard input. */
  readonly source: string;
  /**
   * The way from there to the report, outermost first: members of archives, a line, a row, an item. Empty where the
   * source is the report.
   */
  readonly inside: readonly string[];
  /** When, by the caller's clock (ISO 8601, UTC). */
  readonly at: string;
  /** The report's bytes as they came: a file, a page, a line, a row, an item of a feed. */
  readonly bytes: Uint8Array;
  /** Their media type, with a charset where one is known. */
  readonly type: string;
  /** Who wrote it, as it says. */
  readonly byline: string | null;
  /** What the feed that it came in calls it. */
  readonly itemId: string | null;
}

export interface Failure {
  /** The report's id where one could be made out. */
  readonly id: string | number | null;
  readonly where: string;
  readonly error: RapporteurError;
}
