import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** [start, end, lemma, Penn tag, named entity, head (1-based, 0 the root), relation] */
export type PolnearToken = [number, number, string, string, string, number, string];
export type Range = [number, number];

export interface Attribution {
  readonly source: Range[];
  readonly cue: Range[];
  readonly content: Range[];
}

/** A line of PolNeAR as the corpora's README describes it. */
export interface PolnearArticle {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly sentences: PolnearToken[][];
  readonly attributions: Attribution[];
}

export function loadPolnear(path: string): PolnearArticle[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").filter(Boolean).map((line) => JSON.parse(line) as PolnearArticle);
}
