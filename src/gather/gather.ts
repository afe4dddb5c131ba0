import { asRapporteurError } from "./error.js";
import type { Gathered } from "./gathered.js";
import { gatherJsonFile } from "./json-file.js";
import { gatherJsonLines, type OnBytes } from "./json-lines.js";
import type { Facts } from "./report.js";
import { gatherTextFile, idOfFile } from "./text-file.js";

/** How a source holds its reports. */
export type Form = "text" | "json" | "lines";

export interface GatherOptions {
  /** What is known of every report; a report's own facts go before it. */
  readonly facts: Facts;
  /** The form of standard input and of files whose ending doesn't tell. */
  readonly form: Form;
  readonly onBytes?: OnBytes;
}

/** The reports of files, in order ("-" is standard input). What can't be read fails in its own place; the rest goes on. */
export async function* gather(paths: readonly string[], options: GatherOptions): AsyncGenerator<Gathered> {
  for (const path of paths) yield* gatherOne(path, options);
}

async function* gatherOne(path: string, { facts, form, onBytes = () => {} }: GatherOptions): AsyncGenerator<Gathered> {
  const where = path === "-" ? "standard input" : path;
  try {
    const actual = formOf(path) ?? form;
    if (actual === "lines") yield* gatherJsonLines(path, where, facts, onBytes);
    else if (actual === "json") yield* gatherJsonFile(path, where, facts);
    else yield await gatherTextFile(path, where, facts);
  } catch (error) {
    yield { id: idOfFile(path), where, error: asRapporteurError(error) };
  }
}

const ENDINGS: Readonly<Record<string, Form>> = { json: "json", jsonl: "lines", ndjson: "lines", txt: "text", text: "text", md: "text" };

/** The form that a file's ending tells, or null. */
const formOf = (path: string): Form | null => ENDINGS[/\.([^./\\]+)$/.exec(path)?.[1].toLowerCase() ?? ""] ?? null;
