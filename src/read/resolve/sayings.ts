import type { Attribution } from "../attribute/attribution.js";
import type { Layout } from "../text/layout.js";
import type { Context } from "./context.js";

/** For each token the innermost attribution whose content covers it; inner ones come after those around them. */
export function contentsOf(attributions: readonly Attribution[], tokens: number): Int32Array {
  const over = new Int32Array(tokens).fill(-1);
  attributions.forEach(({ content }, i) => {
    for (const { from, to } of content) over.fill(i, from, to);
  });
  return over;
}

/** For each token the first attribution whose source covers it. */
export function sourcesOf(attributions: readonly Attribution[], tokens: number): Int32Array {
  const over = new Int32Array(tokens).fill(-1);
  for (let i = attributions.length - 1; i >= 0; i--) {
    const { source } = attributions[i];
    if (source) over.fill(i, source.from, source.to);
  }
  return over;
}

/**
 * The attribution whose quoted words a token is among: the innermost whose cue stands outside the quotation; -1 outside
 * quotations.
 */
export function quotingOf(
  { layout, attributions, saidIn }: Pick<Context, "layout" | "attributions" | "saidIn">,
  t: number,
): number {
  const quotation = quotedIn(layout, t);
  if (quotation < 0) return -1;
  for (let a = saidIn[t]; a >= 0; a = attributions[a].within) {
    const cue = attributions[a].cue.from;
    const { start, end } = layout.quotations[quotation];
    if (layout.tokens[cue].start < start || layout.tokens[cue].start >= end) return a;
  }
  return -1;
}

/** The innermost quotation around a token that holds somebody's words; -1 for none. */
function quotedIn({ quotations, quotationOf }: Layout, t: number): number {
  const q = quotationOf[t];
  return q >= 0 && quotations[q].kind !== "name" ? q : -1;
}
