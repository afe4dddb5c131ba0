import type { Span } from "../../src/document/span.js";

/** What two contents share, as a part of what they cover together: from 0 to 1. */
export function contentShare(a: readonly Span[], b: readonly Span[]): number {
  const covered = placesOf(a);
  const other = placesOf(b);
  const shared = [...covered].filter((place) => other.has(place)).length;
  const together = covered.size + other.size - shared;
  return together === 0 ? 0 : shared / together;
}

function placesOf(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
}
