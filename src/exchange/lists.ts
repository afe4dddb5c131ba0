import type { Record } from "../record/record.js";

/** The lists of a record, in their order. */
export const LISTS = [
  "reports",
  "actors",
  "issues",
  "statements",
  "meetings",
  "positions",
  "discrepancies",
] as const satisfies readonly (keyof Record)[];

export type List = (typeof LISTS)[number];
