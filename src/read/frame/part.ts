import type { Span } from "../../document/span.js";

/** What a part of a frame is. */
export type PartKind =
  | "dateline"
  | "date"
  | "byline"
  | "label"
  | "issuer"
  | "outlet"
  | "reference"
  | "counts"
  | "aside";

/**
 * A stretch of the text that is of its frame: a paragraph, the dateline before one's first sentence, or an aside within
 * one.
 */
export interface FramePart extends Span {
  readonly kind: PartKind;
}
