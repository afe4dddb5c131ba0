import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

/** Where a part of PolNeAR lies in a folder of corpora. Throws when it isn't there. */
export function polnearPart(corpora: string, part: "train" | "dev"): string {
  const path = join(resolve(corpora), "polnear", `${part}.jsonl.gz`);
  if (!existsSync(path))
    throw new Error(`${path} isn't there: give the folder that holds polnear/ with --corpora DIR.`);
  return path;
}

export function loadPolnear(path: string): PolnearArticle[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PolnearArticle);
}
