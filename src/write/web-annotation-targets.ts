import type { Document } from "../document/document.js";
import { linkOf } from "../document/link.js";
import type { Span } from "../document/span.js";
import { codePointsOf } from "./code-points.js";
import type { SpecificResource } from "./web-annotation-model.js";

/** How much of the text around a quotation is given, in UTF-16 code units. */
const AROUND = 32;

/**
 * How a place of a report's text is pointed at: by its words, and by its offsets in code points. `source` is the text's
 * own IRI.
 */
export function targetOf({ text, url }: Document, source: string): (span: Span) => SpecificResource {
  const codePoint = codePointsOf(text);
  const link = linkOf(url);
  const scope = link === null ? {} : { scope: link };
  const slice = (start: number, end: number): string => text.slice(whole(text, Math.max(0, start)), whole(text, end));
  return ({ start, end }) => ({
    type: "SpecificResource",
    source,
    ...scope,
    selector: [
      {
        type: "TextQuoteSelector",
        exact: text.slice(start, end),
        prefix: slice(start - AROUND, start),
        suffix: slice(end, end + AROUND),
      },
      { type: "TextPositionSelector", start: codePoint(start), end: codePoint(end) },
    ],
  });
}

/** A place that isn't inside a character of two code units. */
const whole = (text: string, at: number): number =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)) ? at + 1 : at;
