import { createHash } from "node:crypto";
import type { Document } from "../document/document.js";
import type { KnownBy } from "../document/known-by.js";
import { RapporteurError } from "../gather/error.js";

/** How a report came: kept beside its text. */
export interface GatheredAs {
  /** The bytes as they came; null where the report was never in any (made by a program). */
  readonly bytes: Uint8Array | null;
  /** What the bytes are, such as `text/html`. */
  readonly mediaType: string;
  /** Where it was met: a file, a file and a line, an address. */
  readonly from: string;
  /** When, as an ISO 8601 instant. */
  readonly at: string;
  /** What tells it from others; without it its id does. */
  readonly knownBy?: KnownBy;
}

/** What made a reading, and when. */
export interface ReadBy {
  /** `full` or `light`. */
  readonly model: string;
  /** The program's version. */
  readonly program: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

const LONGEST_ID = 1000;

/** Two reports of one hash are one. Without bytes, it is all that is known of a report that must be the same. */
export function hashOf(doc: Document, { bytes }: GatheredAs): string {
  const facts = [doc.id, doc.text, doc.publishedAt, doc.title, doc.outlet, doc.url];
  return createHash("sha256")
    .update(bytes ?? JSON.stringify(facts))
    .digest("hex");
}

/** The bytes to keep: null where they are the text in UTF-8, which is kept anyway. */
export function bytesToKeep(doc: Document, { bytes }: GatheredAs): Uint8Array | null {
  return bytes === null || Buffer.from(doc.text, "utf8").equals(bytes) ? null : bytes;
}

/** A database keeps text in UTF-8, without U+0000: other text would come back changed, and its spans with it. */
export function refuseUnstorable(doc: Document): void {
  if (doc.id.length > LONGEST_ID)
    throw new RapporteurError("RAP-E-STORE-TEXT", `Its id is longer than ${LONGEST_ID} characters.`);
  for (const [name, value] of Object.entries(doc) as [string, string | null][])
    if (value !== null && !isStorable(value))
      throw new RapporteurError(
        "RAP-E-STORE-TEXT",
        `Its ${name} holds a character that can't be kept: U+0000, or half of a surrogate pair.`,
      );
}

export const isStorable = (text: string): boolean => !text.includes("\0") && text.isWellFormed();
