import { RapporteurError } from "./error.js";

/** The longest report that is read, in bytes of UTF-8; the largest page as well. */
export const MOST_BYTES = 10_000_000;

/** The largest .json file that is read whole, in bytes; larger batches come as lines. */
export const MOST_JSON_BYTES = 100_000_000;

/** The longest line, in bytes: a report of the greatest length with every character escaped as \uXXXX. */
export const MOST_LINE_BYTES = 6 * MOST_BYTES + 1_000_000;

/** The largest dossier file, in bytes. */
export const MOST_DOSSIER_BYTES = 1_000_000;

/** The largest feed or list of feeds, in bytes. */
export const MOST_FEED_BYTES = 20_000_000;

/** The largest mail with all that is attached to it, in bytes. */
export const MOST_MAIL_BYTES = 50_000_000;

/** The largest archive that isn't a file of its own (one inside another, one fetched), in bytes. */
export const MOST_ARCHIVE_BYTES = 100_000_000;

/**
 * How many members an archive may have, how many archives, lists and feeds may lie in each other, and how many folders.
 */
export const MOST_MEMBERS = 100_000;
export const DEEPEST_PLACE = 4;
export const DEEPEST_FOLDER = 64;

/** What is compressed may grow to so many times its size, and to so many bytes in any case. */
export const MOST_GROWTH = 200;
export const FREE_GROWTH = 10_000_000;

/**
 * The most elements of a page, the most texts and comments, how deep elements may lie in each other, and that depth
 * summed over all of them: what finds the article takes time with both. A long page of an outlet has some thousand
 * elements, twenty deep.
 */
export const MOST_ELEMENTS = 30_000;
export const MOST_TEXTS = 100_000;
export const DEEPEST_ELEMENT = 256;
export const MOST_DEPTH = 1_000_000;

/** How many feeds a list of feeds may hold. */
export const MOST_FEEDS = 10_000;

const BLANK = /^[\s\p{Cf}]*$/u;

/** Throws when a text is empty, only white space, or too long to be one report. */
export function checkText(text: string): void {
  if (BLANK.test(text))
    throw new RapporteurError("RAP-E-EMPTY", text === "" ? "It is empty." : "It holds nothing but white space.");
  if (Buffer.byteLength(text) > MOST_BYTES) throw tooLarge(MOST_BYTES);
}

export const tooLarge = (most: number): RapporteurError =>
  new RapporteurError("RAP-E-TOO-LARGE", `It is over ${most / 1_000_000} MB.`);

/** Throws when what is unpacked has grown too much for what it was packed in. */
export function checkGrowth(packed: number, unpacked: number): void {
  if (unpacked > FREE_GROWTH && unpacked > packed * MOST_GROWTH)
    throw new RapporteurError("RAP-E-BOMB", `It grows to over ${MOST_GROWTH} times its size when it is unpacked.`);
}
