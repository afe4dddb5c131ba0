import type { TermClass } from "../../language/dates.js";
import type { Caught } from "./trie.js";

/**
 * Where a clause looks: *back* to what happened, *ahead* to what is to come, *soon* where it seems to; *near* where it
 * doesn't tell.
 */
export type Outlook = "back" | "ahead" | "soon" | "near";

/** What an expression is reckoned from. */
export interface Setting {
  /** The day that "today" is; null when nobody knows. */
  readonly today: number | null;
  readonly outlook: Outlook;
  /** Value of the day or period that the text named last, for "the following day"; null when there is none. */
  readonly reference: string | null;
}

/** Reckons the value of what a pattern caught. */
export type Reckoning = (caught: Caught, setting: Setting, argument: number | string | undefined) => string;

/** A number caught, or null. */
export function numberIn(caught: Caught, name: TermClass, i = 0): number | null {
  const value = caught.get(name)?.[i];
  return value === undefined ? null : Number(value);
}

export const textIn = (caught: Caught, name: TermClass): string | null =>
  caught.has(name) ? String(caught.get(name)?.[0]) : null;
