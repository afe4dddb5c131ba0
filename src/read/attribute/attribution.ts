import type { Linked } from "./roles.js";

/** Who is said to say what, by its tokens. */
export interface Attribution extends Linked {
  /** Index of the statement in whose content it stands, or -1. */
  readonly within: number;
  /** Calibrated probability that its parts belong together as given, 0..1. */
  readonly confidence: number;
}

/** Tokens [from, to) that are read as a text of their own. */
export interface Range {
  readonly from: number;
  readonly to: number;
}
