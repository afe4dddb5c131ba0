import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "../src/document/document.js";

const EXAMPLES = fileURLToPath(new URL("../examples/dossier/", import.meta.url));
const NO_FACTS = { publishedAt: null, title: null, outlet: null, url: null };

/** The articles to measure on: those of a JSONL file, or the examples. */
export function articles(path: string | undefined): Document[] {
  if (path === undefined)
    return readdirSync(EXAMPLES)
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => parse(readFileSync(EXAMPLES + name, "utf8")));
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(parse);
}

const parse = (json: string): Document => ({ ...NO_FACTS, ...(JSON.parse(json) as Document) });

/** Words, numbers and marks: a count that favours nobody's tokenizer. */
export const tokensOf = (text: string): number => text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
