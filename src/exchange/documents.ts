import type { Document } from "../document/document.js";
import type { TextOf } from "./exchange-file.js";
import type { Look } from "./look.js";

/** The record's reports with their texts; those whose text isn't kept are left out. */
export async function* documentsOf({ record }: Look, textOf: TextOf): AsyncGenerator<Document> {
  for (const { id, publishedAt, title, outlet, url } of record.reports) {
    const text = await textOf(id);
    if (text !== null) yield { id, text, publishedAt, title, outlet, url };
  }
}
