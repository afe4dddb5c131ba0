import { existsSync, readFileSync } from "node:fs";

/** What the reader scored at one time: per cent, by name. */
export interface Entry {
  readonly date: string;
  readonly what: string;
  /** First digits of the weights' SHA-256, by file. */
  readonly weights: Readonly<Record<string, string>>;
  readonly scores: Readonly<Record<string, number>>;
}

/** Scores by version, oldest first, one JSON object a line. */
export const HISTORY = new URL("./history.jsonl", import.meta.url);

export const history = (): Entry[] => (existsSync(HISTORY) ? readFileSync(HISTORY, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Entry) : []);

/** The scores as a table, each beside what it was last recorded as. */
export function scoreLines({ scores }: Entry, last: Entry | undefined): string {
  const lines = Object.entries(scores).map(([name, value]) => {
    const before = last?.scores[name];
    return `${name.padEnd(18)}${value.toFixed(2).padStart(7)}${before === undefined ? "" : `   last ${before.toFixed(2)}`}`;
  });
  return ["per cent, test parts of UD English EWT and GUM, dev part of PolNeAR (exact F1)", ...lines].join("\n");
}
