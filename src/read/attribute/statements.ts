import type { Span } from "../../document/span.js";
import type { Statement } from "../reading.js";
import type { Layout } from "../text/layout.js";
import type { Attribution } from "./attribution.js";
import type { Stretch } from "./roles.js";
import type { Sheet } from "./sheet.js";

/** Attributions in the order of the text. */
export function inOrder(attributions: readonly Attribution[]): Attribution[] {
  const order = attributions
    .map((_, i) => i)
    .sort((a, b) => placeOf(attributions[a]) - placeOf(attributions[b]) || a - b);
  const places = new Map(order.map((i, k) => [i, k]));
  return order.map((i) => ({ ...attributions[i], within: places.get(attributions[i].within) ?? -1 }));
}

/** The id of the statement that an attribution gives; "s1" is the first. */
export const statementId = (attribution: number): string => `s${attribution + 1}`;

/** Attributions as the statements of a reading: spans for tokens, kind of quotation, ids. */
export function statementsOf(layout: Layout, sheet: Sheet, attributions: readonly Attribution[]): Statement[] {
  return attributions.map(({ cue, source, content, within, confidence }, i) => ({
    id: statementId(i),
    source: source ? spanOf(sheet, source) : null,
    cue: spanOf(sheet, cue),
    content: content.map((c) => spanOf(sheet, c)),
    quotation: quotationOf(layout, sheet, content),
    speaker: null,
    addressee: null,
    within: within < 0 ? null : statementId(within),
    act: null,
    plover: null,
    about: [],
    on: null,
    confidence: Math.round(1000 * confidence) / 1000,
  }));
}

/** Where it starts in the text; of two that start together, the longer one first. */
function placeOf({ cue, source, content }: Attribution): number {
  const all = [cue, ...content, ...(source ? [source] : [])];
  const start = Math.min(...all.map((s) => s.from));
  const end = Math.max(...all.map((s) => s.to));
  return start + 1 / (2 + end - start) ** 0.5;
}

const spanOf = ({ words }: Sheet, { from, to }: Stretch): Span => ({
  start: words[from].start,
  end: words[to - 1].end,
});

/**
 * *direct*: every word of the content stands in quotation marks; *mixed*: some of it does. Titles and nicknames don't
 * count.
 */
function quotationOf({ quotations }: Layout, sheet: Sheet, content: readonly Stretch[]): Statement["quotation"] {
  let quoted = 0;
  let words = 0;
  for (const { from, to } of content) {
    for (let t = from; t < to; t++) {
      const q = sheet.quotation[t];
      const inQuotation = q >= 0 && quotations[q].kind !== "name";
      if (sheet.words[t].upos === "PUNCT") continue;
      words += 1;
      if (inQuotation) quoted += 1;
    }
  }
  return quoted === 0 ? "indirect" : quoted === words ? "direct" : "mixed";
}
