import type { Sheet } from "../sheet.js";

/**
 * What the network sees of a token, a number a column. Those of `VOCABULARIES` are places in a list of what training
 * met (0 unknown); the others are small counts of their own.
 */
export const COLUMNS = [
  "vector",
  "form",
  "lemma",
  "xpos",
  "relation",
  "shape",
  "prefix",
  "suffix",
  "name",
  "quote",
  "place",
  "likely",
  "distance",
  "deps",
] as const;
export const VOCABULARIES = ["vector", "form", "lemma", "xpos", "relation", "shape", "prefix", "suffix"] as const;
export type Vocabularies = Readonly<Record<(typeof VOCABULARIES)[number], ReadonlyMap<number, number>>>;

/** Sizes of the columns that have no vocabulary. */
export const SIZES = { name: 4, quote: 16, place: 64, likely: 8, distance: 18, deps: 16 } as const;

/**
 * A column after the other for the tokens [from, to), which are read as if nothing stood around them: COLUMNS.length ×
 * n.
 */
export function columnsOf(
  sheet: Sheet,
  vocabularies: Vocabularies,
  likely: Uint8Array,
  from: number,
  to: number,
): Int32Array {
  const n = to - from;
  const out = new Int32Array(COLUMNS.length * n);
  VOCABULARIES.forEach((name, c) => {
    const known = vocabularies[name];
    // A vector is that of the form, else of the lemma.
    const value = sheet[name === "vector" ? "form" : name];
    const other = name === "vector" ? sheet.lemma : value;
    for (let i = 0; i < n; i++) out[c * n + i] = known.get(value[from + i]) ?? known.get(other[from + i]) ?? 0;
  });
  const at = VOCABULARIES.length * n;
  for (let i = 0; i < n; i++) {
    const t = from + i;
    out[at + i] = sheet.name[t];
    out[at + n + i] = sheet.quoteState[t] * 4 + sheet.quoteKind[t];
    out[at + 2 * n + i] = placeOf(sheet, t, from, to);
    out[at + 3 * n + i] = likely[t];
    out[at + 4 * n + i] = distanceOf(sheet, t, from, to);
    out[at + 5 * n + i] = dependentsOf(sheet, t, from, to);
  }
  return out;
}

/**
 * First, last or last but one of its sentence; the sentence first or last of what is read; the paragraph the text's
 * first.
 */
function placeOf({ sentence, sentenceStart, paragraph }: Sheet, t: number, from: number, to: number): number {
  const start = Math.max(from, sentenceStart[sentence[t]]);
  const end = Math.min(to, sentenceStart[sentence[t] + 1]);
  return (
    (t === start ? 1 : 0) +
    (t === end - 1 ? 2 : 0) +
    (t === end - 2 ? 4 : 0) +
    (start === from ? 8 : 0) +
    (end === to ? 16 : 0) +
    (paragraph[t] === 0 ? 32 : 0)
  );
}

/** Tokens to the head, in steps: 0 none, 1..8 before, 9..16 after. */
function distanceOf({ head }: Sheet, t: number, from: number, to: number): number {
  const h = head[t];
  if (h < from || h >= to || h === t) return 0;
  const d = Math.abs(h - t);
  const step = d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 20 ? 7 : 8;
  return h < t ? step : 8 + step;
}

/** Whether it has a subject, a clause, an object, other children. */
function dependentsOf({ subject, complement, object, children }: Sheet, t: number, from: number, to: number): number {
  const inside = (i: number): boolean => i >= from && i < to;
  return (
    (inside(subject[t]) ? 1 : 0) +
    (inside(complement[t]) ? 2 : 0) +
    (inside(object[t]) ? 4 : 0) +
    (children[t] > 0 ? 8 : 0)
  );
}

/** The head of each of the tokens [from, to), counted from `from`; its own place where it has none among them. */
export function headsOf({ head }: Sheet, from: number, to: number): Int32Array {
  return Int32Array.from({ length: to - from }, (_, i) =>
    head[from + i] >= from && head[from + i] < to ? head[from + i] - from : i,
  );
}
