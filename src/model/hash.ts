/**
 * Feature hashing (Weinberger et al. 2009): a feature is a 32-bit number made from its template's number and its
 * values; its weights lie in the row of a table that the number's low bits name. Nothing is stored of the feature
 * itself.
 */

/** A 32-bit hash of a string (FNV-1a over UTF-16 units, then mixed). */
export function hashString(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return mix(h, 0);
}

/** Joins a value to a hash. Order matters: mix(mix(t, a), b) is another feature than mix(mix(t, b), a). */
export function mix(h: number, value: number): number {
  let x = Math.imul(h ^ value, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return x ^ (x >>> 16);
}
