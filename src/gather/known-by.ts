import { isAbsolute, relative, resolve, sep } from "node:path";
import { type KnownBy, placeOfId } from "../document/known-by.js";
import type { Gathered } from "./gathered.js";
import { hashOf, plainUrl } from "./id.js";
import type { Place } from "./source.js";

/**
 * What the path of a file tells it from others by: below `base` its path from there, which lasts when both are moved,
 * then its whole path. None for standard input.
 */
export function rootsOf(path: string, base: string | null): string[] {
  if (path === "-") return [];
  const whole = resolve(path);
  const below = base === null ? null : relative(base, whole);
  const isBelow = below !== null && below !== "" && !below.startsWith("..") && !isAbsolute(below);
  return (isBelow ? [below, whole] : [whole]).map((one) => `file:${one.split(sep).join("/")}`);
}

/** Where something lies, as others than people tell it: the same whenever it is met there. */
const placesOf = ({ roots, inside }: Place, ...steps: string[]): string[] =>
  roots.map((root) => [root, ...inside, ...steps].join(", "));

/** A report that is all of its source: of a file, of a member of an archive. */
export function knownByPlace(source: Place, id: string, text: string, ...steps: string[]): KnownBy {
  const places = placesOf(source, ...steps);
  return { places, claims: [], spot: places[0] ?? null, otherIds: [...longerIds(source, id), idWithText(id, text)] };
}

/** A report that has an id of its own, or one that its words or its Message-ID make. */
export const knownById = (source: Place, id: string, text: string, ...steps: string[]): KnownBy => ({
  places: [],
  claims: [placeOfId(id)],
  spot: placesOf(source, ...steps)[0] ?? null,
  otherIds: [idWithText(id, text)],
});

/** A report at an address: where it was found, if that is known, and where it says that it belongs. */
export function knownByAddress(
  source: Place,
  { found, said }: { readonly found: string | null; readonly said: string | null },
  id: string,
  text: string,
  ...steps: string[]
): KnownBy {
  const [place, claim] = [found, said].map((url) => (url === null ? null : plainUrl(url)));
  return {
    places: place === null ? [] : [place],
    claims: claim === null || claim === place ? [] : [claim],
    spot: placesOf(source, ...steps)[0] ?? null,
    otherIds: [idWithText(id, text)],
  };
}

/** An id that tells a report from another one of the same id by its words. */
export const idWithText = (id: string, text: string): string => `${id}-${hashOf(text)}`;

/** The id of a file, made longer by the folders around it and its ending: "1", "tue/1.txt", "press/tue/1.txt". */
function longerIds({ pointed, roots, inside }: Place, id: string): string[] {
  const path = [
    ...(roots.at(-1)?.replace(/^file:/, "") ?? pointed).split("/"),
    ...inside.flatMap((step) => step.split("/")),
  ].filter((part) => part !== "");
  const parts = id.split("/").length;
  return path
    .slice(0, Math.max(0, path.length - parts))
    .map((_, i, around) => path.slice(around.length - 1 - i).join("/"));
}

/**
 * Reports with ids that tell them apart: of files of one name the first keeps it, the others have their path in theirs.
 * An id that a report brings with it stays.
 */
export async function* apart(reports: AsyncIterable<Gathered>): AsyncGenerator<Gathered> {
  const taken = new Map<string, string>();
  for await (const one of reports) {
    if (!("doc" in one) || !isNamedForPlace(one.knownBy)) {
      yield one;
      continue;
    }
    const { doc, knownBy } = one;
    const ids = [doc.id, ...knownBy.otherIds];
    const place = knownBy.spot ?? ids[ids.length - 1];
    const at = ids.findIndex((id, i) => (taken.get(id) ?? place) === place || i === ids.length - 1);
    taken.set(ids[at], place);
    yield { ...one, doc: { ...doc, id: ids[at] }, knownBy: { ...knownBy, otherIds: ids.slice(at + 1) } };
  }
}

/**
 * Only a file's id can be another's by chance: those that reports bring are theirs, and those made of an address or
 * words hold a hash.
 */
const isNamedForPlace = ({ claims, otherIds }: KnownBy): boolean => claims.length === 0 && otherIds.length > 1;
