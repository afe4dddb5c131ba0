import { decode } from "./decode.js";
import { RapporteurError } from "./error.js";
import type { Gathered } from "./gathered.js";
import { MOST_JSON_BYTES } from "./limits.js";
import { open, readAll } from "./open.js";
import { gatherReport, type Facts } from "./report.js";

/** A .json file: one report, or an array of them. */
export async function* gatherJsonFile(path: string, where: string, facts: Facts): AsyncGenerator<Gathered> {
  const value = parseJson(await decode(await readAll(await open(path), MOST_JSON_BYTES)));
  if (!Array.isArray(value)) return yield gatherReport(value, where, facts);
  if (value.length === 0) throw new RapporteurError("RAP-E-EMPTY", "It is an empty list.");
  for (const [i, report] of value.entries()) yield gatherReport(report, `${where}, report ${i + 1}`, facts);
}

/** Parsed JSON; a byte order mark before it is passed over. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RapporteurError("RAP-E-NOT-JSON", `It isn't JSON: ${(error as Error).message}.`);
  }
}
