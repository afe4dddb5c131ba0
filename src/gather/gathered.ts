import type { Document } from "../document/document.js";
import type { RapporteurError } from "./error.js";

/** A report, or what stands in its place when it couldn't be gathered. */
export type Gathered = Found | Failure;

export interface Found {
  readonly doc: Document;
  /** Where it was met: a file, or a file and a line. */
  readonly where: string;
}

export interface Failure {
  /** The report's id where one could be made out. */
  readonly id: string | number | null;
  readonly where: string;
  readonly error: RapporteurError;
}
