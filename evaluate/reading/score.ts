/**
 * Scores whole readings against gold ones: statements, speakers, days, meetings, positions, discrepancies.
 *
 *   npm run score:reading [-- --set tune|held] [--shared DIR] [--model full|light] [--errors]
 *
 * Two sets, `tune` to look at and `held` to count only. DIR may hold further gold readings (reports/gold) and the
 * corpora that some of ours are of (corpora/); without them the rest is scored. --errors tells what was missed and what
 * is false, never of the held set.
 */
import { parseArgs } from "node:util";
import { loadReader } from "../../src/read/read.js";
import type { Model } from "../../src/read/reader.js";
import { type Case, type Cases, casesOf, sharedCases } from "./cases.js";
import { errorsOf } from "./errors.js";
import { SETS } from "./folders.js";
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

const reader = await loadReader({ model: values.model as Model | undefined });
const scored: Counts[] = [];
for (const set of sets) scored.push(...(await score(set, casesOf(set, values.shared))));
if (sets.includes("tune")) scored.push(...(await score("shared", sharedCases(values.shared))));
if (sets.length > 1) console.log(tableOf(`all, ${scored.length} reports`, sumOf(scored)));

async function score(title: string, { cases, missing }: Cases): Promise<Counts[]> {
  for (const what of missing) console.error(what);
  const counts: Counts[] = [];
  for (const one of cases) counts.push(await scoreOne(one, values.errors && title !== "held"));
  if (counts.length > 0) console.log(`${tableOf(`${title}, ${counts.length} reports`, sumOf(counts))}\n`);
  return counts;
}

async function scoreOne({ report, gold }: Case, showErrors: boolean): Promise<Counts> {
  const reading = await reader.read({ ...report, outlet: null, url: null });
  if (showErrors)
    console.log([report.id, ...errorsOf(gold, reading, report).map((line) => `  ${line}`), ""].join("\n"));
  return countsOf(gold, reading, report.text);
}
