/**
 * Scores whole readings against gold ones: statements, speakers, days, meetings, positions, discrepancies.
 *
 *   npm run score:reading [-- --set tune|held] [--shared DIR] [--model full|light] [--errors]
 *
 * Two sets, `tune` to look at and `held` to count only. DIR may hold further gold readings (reports/gold), annotated
 * reports (corpora/annotated: `train` to learn from, `dev` to count only) and the corpora that some of ours are of;
 * without them the rest is scored. F1 with its interval, and what a baseline gives beside. --errors tells what was
 * missed and what is false, never of what is only counted.
 */
import { parseArgs } from "node:util";
import { loadReader } from "../../src/read/read.js";
import type { Model } from "../../src/read/reader.js";
import { baselineOf } from "./baseline.js";
import { annotatedCases, type Case, type Cases, casesOf, sharedCases } from "./cases.js";
import { errorsOf } from "./errors.js";
import { SETS } from "./folders.js";
import { intervalsOf } from "./interval.js";
import { type Counts, countsOf, sumOf } from "./measures.js";
import { tableOf } from "./table.js";

const { values } = parseArgs({
  options: {
    set: { type: "string" },
    shared: { type: "string", default: "../shared" },
    model: { type: "string" },
    errors: { type: "boolean", default: false },
  },
});
const sets = SETS.filter((set) => values.set === undefined || values.set === set);
if (sets.length === 0) {
  console.error(`--set is one of ${SETS.join(", ")}.`);
  process.exit(2);
}

/** What nobody looks at. */
const COUNTED = ["held", "annotated, dev"];

const reader = await loadReader({ model: values.model as Model | undefined });
const scored: Score[] = [];
for (const set of sets) scored.push(...(await score(set, casesOf(set, values.shared))));
if (sets.includes("tune")) scored.push(...(await score("shared", sharedCases(values.shared))));
if (sets.length > 1) {
  show(`all, ${scored.length} reports`, scored);
  for (const part of ["train", "dev"] as const) await score(`annotated, ${part}`, annotatedCases(part, values.shared));
}

/** What a report scores, and what the baseline would. */
interface Score {
  readonly own: Counts;
  readonly baseline: Counts;
}

async function score(title: string, { cases, missing }: Cases): Promise<Score[]> {
  for (const what of missing) console.error(what);
  const scores: Score[] = [];
  for (const one of cases) scores.push(await scoreOne(one, values.errors && !COUNTED.includes(title)));
  if (scores.length > 0) show(`${title}, ${scores.length} reports`, scores);
  return scores;
}

async function scoreOne({ report, gold }: Case, showErrors: boolean): Promise<Score> {
  const reading = await reader.read({ ...report, outlet: null, url: null });
  if (showErrors)
    console.log([report.id, ...errorsOf(gold, reading, report).map((line) => `  ${line}`), ""].join("\n"));
  return { own: countsOf(gold, reading, report.text), baseline: countsOf(gold, baselineOf(reading), report.text) };
}

function show(title: string, scores: readonly Score[]): void {
  const own = scores.map((one) => one.own);
  const baseline = sumOf(scores.map((one) => one.baseline));
  console.log(`${tableOf(title, sumOf(own), { intervals: intervalsOf(own), baseline })}\n`);
}
