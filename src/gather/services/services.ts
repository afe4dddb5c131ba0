import type { RapporteurError } from "../error.js";
import { FOREIGN, refusal } from "../foreign/foreign.js";
import { ofGuardian } from "./guardian.js";
import { ofNewsApi } from "./news-api.js";
import { ofTelegram } from "./telegram.js";
import { isObject, type Json, objectsIn } from "./values.js";

/**
 * The reports in a file of JSON that a news service answered, or a program exported, in the place of one that has no
 * text why; null for what is no such thing. Throws where it can't be read.
 */
export async function reportsOfService(value: unknown): Promise<(Json | RapporteurError)[] | null> {
  if (isReferences(value)) throw refusal(FOREIGN.csl);
  if (!isObject(value)) return null;
  return ofNewsApi(value) ?? (await ofGuardian(value)) ?? ofTelegram(value);
}

/** CSL-JSON: a list of references, each with a type and what only such have. */
function isReferences(value: unknown): boolean {
  const items = objectsIn(value);
  return (
    items.length > 0 &&
    items.every(
      (item) =>
        typeof item.type === "string" &&
        !("text" in item) &&
        (isObject(item.issued) || "container-title" in item || "DOI" in item),
    )
  );
}
