// npm run bench:length [-- --model light SIZE...]: time and memory of one reading as its text grows. 10MB takes minutes
// and must be asked for.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LONG_TEXTS } from "./long-texts.js";

const SIZES = ["10KB", "100KB", "1MB"];
const UNITS: Readonly<Record<string, number>> = { KB: 1_000, MB: 1_000_000 };
const worker = fileURLToPath(new URL("length-worker.ts", import.meta.url));

interface Measured {
  seconds: number;
  peakMB: number;
  statements: number;
}

function lengthOf(size: string): number {
  const [, count, unit] = /^(\d+)(KB|MB)$/i.exec(size) ?? [];
  if (!count) throw new Error(`${size} isn't a size: write 10KB or 1MB.`);
  return Number(count) * UNITS[unit.toUpperCase()];
}

function measure(kind: string, length: number, model: readonly string[]): Measured {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", worker, kind, String(length), ...model],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${kind} of ${length} characters ended with ${status}\n${stderr}`);
  return JSON.parse(stdout) as Measured;
}

const {
  positionals,
  values: { model },
} = parseArgs({ allowPositionals: true, options: { model: { type: "string" } } });
const sizes = positionals.length > 0 ? positionals : SIZES;
const lengths = sizes.map(lengthOf);
console.log(
  `One reading each, in a process of its own, the ${model ?? "usual"} model, Node ${process.versions.node}\n`,
);
console.log("text                size    seconds       KB/s    peak memory   statements");
for (const kind of Object.keys(LONG_TEXTS)) {
  for (const [i, length] of lengths.entries()) {
    process.stderr.write(`reading ${kind}, ${sizes[i]} …\n`);
    const { seconds, peakMB, statements } = measure(kind, length, model === undefined ? [] : ["--model", model]);
    const columns = [
      sizes[i].padStart(8),
      seconds.toFixed(2).padStart(10),
      (length / 1000 / seconds).toFixed(0).padStart(10),
      `${Math.round(peakMB)} MB`.padStart(14),
      statements.toLocaleString("en").padStart(12),
    ];
    console.log(kind.padEnd(16) + columns.join(" "));
  }
}
