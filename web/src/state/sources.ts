import type { Statement } from "../api/client.js";
import type { Names } from "../api/names.js";

export type Appearance = Statement["appearances"][number];

/** Reports that carry one text, and what a statement is in them. */
export interface Source {
  /** The earliest report that carries the text. */
  readonly carrier: string;
  readonly appearances: readonly Appearance[];
}

/** The independent sources of a statement: copies of one text are one. */
export function sourcesOf(appearances: readonly Appearance[], names: Names): Source[] {
  const sources = new Map<string, Appearance[]>();
  for (const appearance of appearances) {
    const carrier = names.reports.get(appearance.report)?.sameTextAs ?? appearance.report;
    sources.set(carrier, [...(sources.get(carrier) ?? []), appearance]);
  }
  return [...sources].map(([carrier, all]) => ({ carrier, appearances: all }));
}
