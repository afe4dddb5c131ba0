import { decode } from "../decode.js";
import { RapporteurError } from "../error.js";
import type { Gathered } from "../gathered.js";
import { knownById } from "../known-by.js";
import { MOST_JSON_BYTES } from "../limits.js";
import { isNinjs, reportOfNinjs } from "../ninjs.js";
import { readAll } from "../open.js";
import { parseJson } from "../parse-json.js";
import { documentOf, idOf } from "../report.js";
import { type Context, failed, found, type Gatherer, type Source } from "../source.js";

/** A .json file: one report, an array of them, either of ours or of ninjs, or a JSON Feed. */
export const gatherJson: Gatherer = async function* (source, context) {
  const bytes = await readAll(source.bytes, MOST_JSON_BYTES);
  const value = parseJson(await decode(bytes));
  if (isJsonFeed(value)) return yield* (await import("../feed/items.js")).gatherItems(bytes, source, context);
  if (!Array.isArray(value)) return yield await gatherValue(value, bytes, source, context);
  if (value.length === 0) throw new RapporteurError("RAP-E-EMPTY", "It is an empty list.");
  for (const [i, report] of value.entries()) yield await gatherValue(report, Buffer.from(JSON.stringify(report)), source, context, `report ${i + 1}`);
};

/** A report from parsed JSON, or why there is none. */
export async function gatherValue(value: unknown, bytes: Uint8Array, source: Source, context: Context, ...step: string[]): Promise<Gathered> {
  try {
    const report = isNinjs(value) ? await reportOfNinjs(value) : value;
    const byline = (report as { byline?: unknown } | null)?.byline;
    const doc = documentOf(report, context.facts);
    return found(source, context, doc, knownById(source, doc.id, doc.text, ...step), { bytes, type: "application/json", byline: typeof byline === "string" ? byline : null }, ...step);
  } catch (error) {
    return failed(source, idOf(value), error, ...step);
  }
}

const isJsonFeed = (value: unknown): boolean => String((value as { version?: unknown } | null)?.version ?? "").startsWith("https://jsonfeed.org/");
