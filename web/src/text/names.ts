import type { components } from "../api/types.js";

type Evidence = components["schemas"]["Evidence"];

/** A name or wording, with the words in which it was first met, where these are known. */
export interface Met {
  readonly name: string;
  readonly evidence: Evidence | null;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const holds = (text: string, name: string): boolean => ` ${plain(text)} `.includes(` ${plain(name)} `);

/**
 * Each name with the words where it was first met: those that say just this first, else those that hold it; none are
 * shown twice.
 */
export function metIn(names: readonly string[], evidence: readonly Evidence[]): Met[] {
  const left = new Set(evidence);
  const found = new Map<string, Evidence>();
  const longest = [...names].sort((a, b) => b.length - a.length);
  for (const fits of [(text: string, name: string) => plain(text) === plain(name), holds])
    for (const name of longest) {
      const one = found.has(name) ? undefined : [...left].find(({ text }) => fits(text, name));
      if (one === undefined) continue;
      left.delete(one);
      found.set(name, one);
    }
  return names.map((name) => ({ name, evidence: found.get(name) ?? null }));
}

/** The words that none of the names accounts for. */
export const restOf = (met: readonly Met[], evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter((one) => !met.some((shown) => shown.evidence === one));

/** "a", "a and b", "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
