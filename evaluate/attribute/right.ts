import type { Attribution, Range } from "../../train/attribute/polnear.js";

/** A statement's spans as ranges. */
export type Spans = Pick<Attribution, "source" | "content">;

/**
 * For each statement found, whether it is one of the gold ones: its source the same and half of the content in common;
 * each gold one serves once.
 */
export function rightOnes(found: readonly Spans[], gold: readonly Spans[]): boolean[] {
  const used = new Set<number>();
  return found.map((statement) => {
    const at = gold.findIndex(
      (g, i) =>
        !used.has(i) && String(g.source) === String(statement.source) && jaccard(g.content, statement.content) >= 0.5,
    );
    if (at >= 0) used.add(at);
    return at >= 0;
  });
}

const length = (ranges: readonly Range[]): number => ranges.reduce((n, [start, end]) => n + end - start, 0);

/** Characters in common as a share of all. */
function jaccard(a: readonly Range[], b: readonly Range[]): number {
  let common = 0;
  for (const [s, e] of a) for (const [t, f] of b) common += Math.max(0, Math.min(e, f) - Math.max(s, t));
  return common / Math.max(1, length(a) + length(b) - common);
}
