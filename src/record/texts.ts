import type { Document } from "../document/document.js";
import { tied } from "./groups.js";
import { hashOf, mixed, shinglesOf } from "./hash.js";
import { plainWords } from "./names/spelling.js";
import { compareText } from "./order.js";
import type { ReportRow } from "./rows.js";

const SHINGLE = 4;
const HASHES = 64;
/** So many hashes make a bucket: texts that share four fifths of their shingles meet in one nearly always. */
const BAND = 4;
/** The least share of shingles that copies of a text have in common. */
const SAME = 0.5;
/** A text of fewer words isn't compared. */
const SHORTEST = 25;

/** How a text is compared with others: the least hash of its shingles under each of many hash functions. */
export function signatureOf({ text }: Document): Pick<ReportRow, "signature" | "buckets"> {
  const words = plainWords(text).split(" ");
  if (words.length < SHORTEST) return { signature: [], buckets: [] };
  const shingles = [...new Set(shinglesOf(words, SHINGLE))].map(hashOf);
  const signature = Array.from({ length: HASHES }, (_, k) =>
    shingles.reduce((least, hash) => Math.min(least, mixed(hash ^ Math.imul(k + 1, 0x9e3779b1))), 0xffffffff),
  );
  const buckets = Array.from(
    { length: HASHES / BAND },
    (_, b) => `${b}:${hashOf(signature.slice(b * BAND, (b + 1) * BAND).join(",")).toString(36)}`,
  );
  return { signature, buckets };
}

/**
 * For each report the earliest that carries the same text: its own id where it is that.
 *
 * Neighbourhood: the reports that share a bucket with the new one, those that share one with these, and so on.
 */
export function sameTexts(reports: readonly ReportRow[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const group of tied(reports, ({ buckets }) => buckets, isSameText)) {
    const [earliest] = [...group].sort(
      (a, b) => compareText(a.publishedAt ?? "~", b.publishedAt ?? "~") || compareText(a.id, b.id),
    );
    for (const { id } of group) first.set(id, earliest.id);
  }
  return first;
}

/** Whether two reports carry the same text. */
export function isSameText({ signature: a }: ReportRow, { signature: b }: ReportRow): boolean {
  return a.length > 0 && a.filter((hash, k) => hash === b[k]).length / HASHES >= SAME;
}
