/**
 * Counts what is wrong with the evidence of positions and meetings: words cut, denials and sources left out. All should
 * be 0.
 *
 *   npm run score:evidence [-- --shared DIR] [--wire N] [--show]
 *
 * It reads the example dossier, the invented reports of evaluate/reading, those of DIR/reports, and the first N reports
 * (300) of DIR/corpora/wire where these lie at hand. --show prints what was found. Exit status 1 where anything was.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { loadReader } from "../../src/read/read.js";
import { namesIn, reportOf, SETS } from "./folders.js";
import { evidenceFaults, FAULTS, type Found } from "./whole-evidence.js";

const { values } = parseArgs({
  options: {
    shared: { type: "string", default: "../shared" },
    wire: { type: "string", default: "300" },
    show: { type: "boolean", default: false },
  },
});

interface Text {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly text: string;
}

const shared = resolve(values.shared);
const most = Number(values.wire);
const groups: readonly (readonly [name: string, texts: readonly Text[]])[] = [
  ["examples", jsonIn(new URL("../../examples/dossier", import.meta.url).pathname)],
  ["evaluate/reading", SETS.flatMap((set) => namesIn("reports", set).map((name) => reportOf(set, name)))],
  ["shared reports", jsonIn(join(shared, "reports"))],
  [
    "wire",
    ["agencies", "reuters"].flatMap((name) =>
      linesOf(join(shared, "corpora/wire", `${name}.jsonl.gz`)).slice(0, Math.ceil(most / 2)),
    ),
  ],
];

const reader = await loadReader();
let faults = 0;
console.log(
  ["reports", "read", "entries", ...FAULTS]
    .map((title, i) => (i === 0 ? title.padEnd(20) : title.padStart(24)))
    .join(""),
);
for (const [name, texts] of groups) {
  if (texts.length === 0) {
    console.log(`${name.padEnd(20)}not at hand`);
    continue;
  }
  let entries = 0;
  const found: Found[] = [];
  for (const { id, publishedAt, title, text } of texts) {
    const reading = await reader.read({ id, text, publishedAt, title, outlet: null, url: null });
    entries += reading.positions.length + reading.meetings.length;
    found.push(...evidenceFaults(text, reading).map((one) => ({ ...one, entry: `${id} ${one.entry}` })));
  }
  faults += found.length;
  const counts = FAULTS.map((fault) => found.filter((one) => one.fault === fault).length);
  console.log(
    [name.padEnd(20), ...[texts.length, entries, ...counts].map((count) => String(count).padStart(24))].join(""),
  );
  if (values.show)
    for (const { entry, fault, words } of found) console.log(`  ${entry} ${fault}: ${words.replace(/\s+/g, " ")}`);
}
process.exitCode = faults > 0 ? 1 : 0;

function jsonIn(folder: string): Text[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Text)
    .filter(({ text }) => typeof text === "string");
}

function linesOf(path: string): Text[] {
  return existsSync(path)
    ? gunzipSync(readFileSync(path))
        .toString("utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Text)
    : [];
}
