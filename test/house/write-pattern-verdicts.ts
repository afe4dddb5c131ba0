// npm run patterns: analyses the regular expressions of src that weren't yet, and keeps what is found. With --all it
// analyses all of them anew.
import { existsSync, writeFileSync } from "node:fs";
import { judged, keptVerdicts, nameOf, recheckVersion, VERDICTS_FILE, type Verdicts } from "./pattern-verdicts.js";
import { patternsOfSources } from "./patterns.js";

const kept = process.argv.includes("--all") || !existsSync(VERDICTS_FILE) ? new Map<string, string>() : keptVerdicts();
const { patterns } = patternsOfSources();
const verdicts: [string, string][] = [];
for (const [i, pattern] of patterns.entries()) {
  const name = nameOf(pattern);
  if (!kept.has(name)) process.stderr.write(`${i + 1} of ${patterns.length}: ${name.slice(0, 100)}\n`);
  verdicts.push([name, kept.get(name) ?? judged(pattern)]);
}
verdicts.sort(([a], [b]) => (a < b ? -1 : 1));
const file: Verdicts = { recheck: recheckVersion(), verdicts: Object.fromEntries(verdicts) };
writeFileSync(VERDICTS_FILE, `${JSON.stringify(file, null, 1)}\n`);
const bad = verdicts.filter(([, verdict]) => verdict !== "safe");
const lines = bad.map(([name, verdict]) => `${verdict}: ${name}\n`);
process.stdout.write(`${verdicts.length} patterns, ${bad.length} of them not safe.\n${lines.join("")}`);
