import { type Look, lookAt } from "../../exchange/look.js";
import type { Part } from "../../store/ask/around.js";
import type { Store } from "../../store/store.js";

/**
 * Entries with all that they name at hand; of statements also those in which they are reported, since these tell whose
 * word they are.
 */
export async function lookAround(store: Store, part: Part): Promise<Look> {
  const there = new Set(part.statements?.map(({ id }) => id));
  const outer = [...new Set(part.statements?.flatMap(({ within }) => within ?? []))].filter((id) => !there.has(id));
  const found = (await Promise.all(outer.map((id) => store.entry(id)))).flatMap((entry) => entry?.statements ?? []);
  return lookAt(await store.around({ ...part, statements: [...(part.statements ?? []), ...found] }));
}
