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

/**
 * A .json file: one report, an array of them, either of ours or of ninjs, a JSON Feed, or what a news service answered.
 */
export const gatherJson: Gatherer = async function* (source, context) {
  const bytes = await readAll(source.bytes, MOST_JSON_BYTES);
  const value = parseJson(await decode(bytes));
  if (isJsonFeed(value)) return yield* (await import("../feed/items.js")).gatherItems(bytes, source, context);
  const articles = await (await import("../services/services.js")).reportsOfService(value);
  if (articles) return yield* gatherAll(articles, source, context, "article");
  if (!Array.isArray(value)) return yield await gatherValue(value, bytes, source, context);
  yield* gatherAll(value, source, context, "report");
};

async function* gatherAll(
  values: readonly unknown[],
  source: Source,
  context: Context,
  each: string,
): AsyncGenerator<Gathered> {
  if (values.length === 0) throw new RapporteurError("RAP-E-EMPTY", "It is an empty list.");
  for (const [i, value] of values.entries())
    yield await gatherValue(value, Buffer.from(JSON.stringify(value)), source, context, `${each} ${i + 1}`);
}

/** A report from parsed JSON, or why there is none, which may be known already. */
export async function gatherValue(
  value: unknown,
  bytes: Uint8Array,
  source: Source,
  context: Context,
  ...step: string[]
): Promise<Gathered> {
  try {
    if (value instanceof RapporteurError) throw value;
    const report = isNinjs(value) ? await reportOfNinjs(value) : value;
    const byline = (report as { byline?: unknown } | null)?.byline;
    const doc = documentOf(report, context.facts);
    return found(
      source,
      context,
      doc,
      knownById(source, doc.id, doc.text, ...step),
      { bytes, type: "application/json", byline: typeof byline === "string" ? byline : null },
      ...step,
    );
  } catch (error) {
    return failed(source, idOf(value), error, ...step);
  }
}

const isJsonFeed = (value: unknown): boolean =>
  String((value as { version?: unknown } | null)?.version ?? "").startsWith("https://jsonfeed.org/");
