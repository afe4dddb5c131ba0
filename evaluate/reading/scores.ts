import type { Reader } from "../../src/read/reader.js";
import { type Cases, casesOf, sharedCases } from "./cases.js";
import { countsOf, prf, sumOf } from "./measures.js";

/** The sets of gold readings: real reports from elsewhere, ours to tune on, ours that are only counted. */
export const READ_SETS = ["shared", "tune", "held"] as const;

/** F1 by set and measure ("held.positions"), per cent; for a set that isn't there, nothing. */
export async function readingScores(reader: Reader, shared: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const set of READ_SETS) {
    const { cases }: Cases = set === "shared" ? sharedCases(shared) : casesOf(set, shared);
    const counts = [];
    for (const { report, gold } of cases)
      counts.push(countsOf(gold, await reader.read({ ...report, outlet: null, url: null }), report.text));
    for (const [name, count] of Object.entries(sumOf(counts)))
      found[`${set}.${name}`] = Math.round(100 * prf(count).f1) / 100;
  }
  return found;
}
