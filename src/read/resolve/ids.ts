import { plainLetters } from "../../language/plain-letters.js";

/** A name without case, diacritics, hyphens and full stops, to compare it by. */
export const plainName = (name: string): string =>
  plainLetters(name)
    .replace(/[-‐‑–]/g, " ")
    .replace(/[.’'‘`ʼ]/g, "")
    .trim();

/** A name as part of an id: "Sergei Lavrov" → sergei-lavrov. Empty when there's no letter or digit in it. */
export const slugOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** Ids by name, each only once: a second "us-official" is "us-official-2". */
export function idsFor(names: readonly string[], given: readonly (string | null)[]): string[] {
  const taken = new Set(given.filter((id): id is string => id !== null));
  const used = new Map<string, number>();
  return names.map((name, i) => {
    const own = given[i];
    if (own !== null) return own;
    const slug = slugOf(name) || "actor";
    let n = used.get(slug) ?? 0;
    let id: string;
    do id = (n += 1) === 1 ? slug : `${slug}-${n}`;
    while (taken.has(id));
    used.set(slug, n);
    taken.add(id);
    return id;
  });
}
