import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { Model } from "../src/read/reader.js";
import type { Bin, Threshold } from "./attribute/reliability.js";

/** What the reader scored at one time. */
export interface Entry {
  readonly date: string;
  readonly what: string;
  /** First digits of the weights' SHA-256, by file. */
  readonly weights: Readonly<Record<string, string>>;
  /** Per cent, by name; those of the light model begin with "light.". */
  readonly scores: Readonly<Record<string, number>>;
  /** By model; the oldest lines knew one model only, and have its list here. */
  readonly reliability: Readonly<Record<Model, readonly Bin[]>>;
  readonly thresholds: Readonly<Record<Model, readonly Threshold[]>>;
  /** F1 of statements by kind of text, per cent. */
  readonly kinds: readonly (Readonly<Record<Model, number>> & { readonly kind: string })[];
}

/** Scores by version, oldest first, one JSON object a line. */
export const HISTORY = new URL("./history.jsonl", import.meta.url);

export const history = (): Entry[] =>
  existsSync(HISTORY)
    ? readFileSync(HISTORY, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Entry)
    : [];

/** The weights as they are, so that scores can't be those of others. */
export function weightHashes(): Record<string, string> {
  const hash = (name: string): string =>
    createHash("sha256")
      .update(readFileSync(new URL(`../weights/${name}`, import.meta.url)))
      .digest("hex")
      .slice(0, 12);
  return Object.fromEntries(
    [
      "en-tag.bin.gz",
      "en-attribute.bin.gz",
      "en-meaning-encoder.onnx.gz",
      "en-meaning-frame.onnx.gz",
      "en-meaning.json.gz",
      "en-link.bin.gz",
      "en-day.bin.gz",
    ].map((name) => [name, hash(name)]),
  );
}

/** The scores as a table, each beside what it was last recorded as. */
export function scoreLines({ scores }: Entry, last: Entry | undefined): string {
  const lines = Object.entries(scores).map(([name, value]) => {
    const before = last?.scores[name];
    const earlier = before === undefined ? "" : `   last ${before.toFixed(2)}`;
    return `${name.padEnd(18)}${value.toFixed(2).padStart(7)}${earlier}`;
  });
  return ["per cent, test parts of UD English EWT and GUM, dev part of PolNeAR (exact F1)", ...lines].join("\n");
}
