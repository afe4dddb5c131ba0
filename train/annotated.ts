import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Span } from "../src/document/span.js";

/** A statement that annotators marked. */
export interface MarkedStatement {
  readonly content: readonly Span[];
  /** Names that would be right; null for nobody. */
  readonly speaker: readonly string[] | null;
  /** The day it was said; null where none can be told. */
  readonly on?: string | null;
}

/** A report that annotators have read. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly title?: string | null;
  /** `statements` are missing where annotators read it for all else. */
  readonly gold: { readonly statements?: readonly MarkedStatement[] };
}

/** What was marked of a report: the words of its positions, or its reading. */
export interface Marked {
  readonly id: string;
  readonly positions: unknown;
  readonly statements?: readonly MarkedStatement[];
}

/** The annotated reports of a part. */
export const annotatedReports = (corpora: string, part: "train" | "dev"): Annotated[] =>
  linesOf<Annotated>(join(corpora, "annotated", `${part}.jsonl.gz`));

/** Reports of `wire/` that were read for this: the texts of the corpus with what is marked here. */
export function wireReports(corpora: string): Annotated[] {
  const marks = marksOf("wire");
  const reports = ["agencies", "reuters"].flatMap((name) =>
    linesOf<Omit<Annotated, "gold">>(join(corpora, "wire", `${name}.jsonl.gz`)),
  );
  return reports.flatMap((report) => {
    const gold = marks.get(report.id);
    return gold ? [{ ...report, gold }] : [];
  });
}

/** What was marked besides the annotated readings: the words of their positions, and readings of reports of `wire/`. */
export const marksOf = (name: "train" | "wire"): Map<string, Marked> =>
  new Map(
    linesOf<Marked>(new URL(`meaning/marks/${name}.jsonl`, import.meta.url)).map((marked) => [marked.id, marked]),
  );

function linesOf<T>(file: string | URL): T[] {
  const bytes = readFileSync(file);
  return (String(file).endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
