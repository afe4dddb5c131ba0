// npm run bench [-- FILE.jsonl]: speed and memory of a whole reading beside two well-known libraries, and the cold
// start.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { articles, tokensOf } from "./articles.js";
import { ENGINES } from "./engines.js";

const ROUNDS = 5;
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where the system has taskset (Linux), what is compared is held to one core, its garbage collector included. */
const oneCore = spawnSync("taskset", ["-c", "0", "true"]).status === 0 ? ["taskset", "-c", "0"] : [];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

function run(args: readonly string[], hold: readonly string[] = []): { seconds: number; stdout: string } {
  const [program, ...rest] = [...hold, process.execPath, ...args];
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(program, rest, { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}\n${stderr}`);
  return { seconds: (performance.now() - from) / 1000, stdout };
}

interface Measured {
  tokensPerSecond: number;
  peakMB: number;
}

const measure = (name: string, path: string | undefined): Measured =>
  JSON.parse(run(["--import", "tsx", at("worker.ts"), name, ...(path ? [path] : [])], oneCore).stdout) as Measured;

const path = process.argv[2];
const docs = articles(path);
const tokens = docs.reduce((sum, { text }) => sum + tokensOf(text), 0);
console.log(
  `${docs.length} articles, ${tokens.toLocaleString("en")} tokens, medians of ${ROUNDS} rounds, Node ` +
    `${process.versions.node}, ${oneCore.length ? "one core" : "not held to one core"}\n`,
);

const results = new Map<string, Measured[]>(Object.keys(ENGINES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) for (const [name, list] of results) list.push(measure(name, path));

const speed = (name: string): number => median((results.get(name) ?? []).map((m) => m.tokensPerSecond));
console.log("                 tokens/s    of compromise's    peak memory");
for (const [name, list] of results) {
  const ratio = (speed(name) / speed("compromise")).toFixed(2);
  console.log(
    `${name.padEnd(14)} ${Math.round(speed(name)).toLocaleString("en").padStart(10)} ${ratio.padStart(18)} ${Math.round(
      median(list.map((m) => m.peakMB)),
    )
      .toString()
      .padStart(11)} MB`,
  );
}

const file = at("../examples/dossier/2031-03-04-halyard.json");
const times = (args: readonly string[]): number => median(Array.from({ length: ROUNDS }, () => run(args).seconds));
const empty = times(["-e", "0"]);
console.log(
  `\nCold start: node -e 0 ${empty.toFixed(2)} s; rapporteur read with one report may take ` +
    `${(2 * empty + 0.6).toFixed(2)} s`,
);
for (const model of ["full", "light"])
  console.log(
    `  --model ${model.padEnd(6)} ${times([at("../bin/rapporteur.js"), "read", "--model", model, file]).toFixed(2)} s`,
  );
