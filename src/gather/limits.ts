import { RapporteurError } from "./error.js";

/** The longest report that is read, in bytes of UTF-8. */
export const MOST_BYTES = 10_000_000;

/** The largest .json file that is read whole, in bytes; larger batches come as lines. */
export const MOST_JSON_BYTES = 100_000_000;

/** The longest line, in bytes: a report of the greatest length with every character escaped as \uXXXX. */
export const MOST_LINE_BYTES = 6 * MOST_BYTES + 1_000_000;

/** The largest dossier file, in bytes. */
export const MOST_DOSSIER_BYTES = 1_000_000;

const BLANK = /^[\s\p{Cf}]*$/u;

/** Throws when a text is empty, only white space, or too long to be one report. */
export function checkText(text: string): void {
  if (BLANK.test(text)) throw new RapporteurError("RAP-E-EMPTY", text === "" ? "It is empty." : "It holds nothing but white space.");
  if (Buffer.byteLength(text) > MOST_BYTES) throw tooLarge(MOST_BYTES);
}

export const tooLarge = (most: number): RapporteurError =>
  new RapporteurError("RAP-E-TOO-LARGE", `It is over ${most / 1_000_000} MB.`);
