import { readFileSync } from "node:fs";
import type { Reader } from "../../src/read/reader.js";
import type { Range } from "../../train/attribute/polnear.js";
import { casesIn, type GoldStatement } from "./notation.js";
import { rightOnes, type Spans } from "./right.js";

/** How well the statements of one kind of text are found. */
export interface Kind {
  readonly kind: string;
  readonly texts: number;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

type Parts = Pick<GoldStatement, "source" | "content">;
const spansOf = ({ source, content }: Parts): Spans => {
  const range = ({ start, end }: { start: number; end: number }): Range => [start, end];
  return { source: source ? [range(source)] : [], content: content.map(range) };
};

/**
 * Reads the short texts of kinds.txt; a statement, inner ones included, is right when its source is exact and half of
 * its content is found.
 */
export async function scoreKinds(reader: Reader): Promise<Kind[]> {
  const kinds = new Map<string, Kind>();
  for (const { group: kind, text, statements } of casesIn(
    readFileSync(new URL("./kinds.txt", import.meta.url), "utf8"),
  )) {
    const reading = await reader.read({ id: kind, text, publishedAt: null, title: null, outlet: null, url: null });
    const right = rightOnes(reading.statements.map(spansOf), statements.map(spansOf)).filter(Boolean).length;
    const { texts, gold, found, right: before } = kinds.get(kind) ?? { texts: 0, gold: 0, found: 0, right: 0 };
    kinds.set(kind, {
      kind,
      texts: texts + 1,
      gold: gold + statements.length,
      found: found + reading.statements.length,
      right: before + right,
    });
  }
  return [...kinds.values()];
}

/** All kinds as one. */
export function together(kinds: readonly Kind[]): Kind {
  const sum = (of: "texts" | "gold" | "found" | "right"): number => kinds.reduce((n, kind) => n + kind[of], 0);
  return { kind: "all", texts: sum("texts"), gold: sum("gold"), found: sum("found"), right: sum("right") };
}

/** F1, per cent. */
export const f1Of = ({ gold, found, right }: Kind): number => (200 * right) / Math.max(1, gold + found);
