import type { Span } from "./span.js";

/** A day, month, week or range (ISO 8601 / EDTF), with how it is known. */
export interface When {
  readonly value: string | null;
  /**
   * *stated*: the text gives it; *implied*: the publication date is the latest it can be; *unknown*: it can't be told.
   */
  readonly known: "stated" | "implied" | "unknown";
  readonly basis: Span | null;
}
