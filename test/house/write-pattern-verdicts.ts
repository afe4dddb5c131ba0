// npm run patterns: analyses the regular expressions of src that weren't yet, and keeps what is found. With --all it analyses all of them anew.
import { existsSync, writeFileSync } from "node:fs";
import { judged, keptVerdicts, nameOf, recheckVersion, VERDICTS_FILE, type Verdicts } from "./pattern-verdicts.js";
import { patternsOfSources } from "./patterns.js";

const kept = process.argv.includes("--all") || !existsSync(VERDICTS_FILE) ? new Map<string, string>() : keptVerdicts();
const verdicts = patternsOfSources().patterns.map((pattern): [string, string] => [nameOf(pattern), kept.get(nameOf(pattern)) ?? judged(pattern)]);
const file: Verdicts = { recheck: recheckVersion(), verdicts: Object.fromEntries(verdicts.sort(([a], [b]) => (a < b ? -1 : 1))) };
writeFileSync(VERDICTS_FILE, `${JSON.stringify(file, null, 1)}\n`);
const bad = verdicts.filter(([, verdict]) => verdict !== "safe");
process.stdout.write(`${verdicts.length} patterns, ${bad.length} of them not safe.\n${bad.map(([name, verdict]) => `${verdict}: ${name}\n`).join("")}`);
