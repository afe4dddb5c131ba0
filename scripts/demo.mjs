// npm run demo: sets a clone up, reads the bundled dossier with the built command, and shows what it found.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { spawnSync } from "node:child_process";
import { setUp } from "./set-up.mjs";
import { root, step } from "./steps.mjs";

const folder = join(root, "examples/dossier");
const command = join(root, "bin/rapporteur.js");

const files = () => readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => join(folder, name));

/** The first report, whole, as `rapporteur read` shows it. */
function firstReport(file) {
  console.log(`  rapporteur read ${relative(root, file)}\n`);
  const { status } = spawnSync(process.execPath, [command, "read", file], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`It ended with ${status}.`);
}

/** A few lines for each report: how many statements of which kind, and who is quoted most. */
async function wholeDossier(paths) {
  const { loadReader } = await import("../dist/index.js");
  const reader = await loadReader();
  let total = 0;
  for (const path of paths) {
    const doc = JSON.parse(readFileSync(path, "utf8"));
    const { statements } = await reader.read(doc);
    total += statements.length;
    const kinds = ["direct", "mixed", "indirect"].map((kind) => `${statements.filter((s) => s.quotation === kind).length} ${kind}`);
    console.log(`\n  ${doc.publishedAt}  ${doc.title ?? "(no title)"}`);
    console.log(`              ${doc.outlet}: ${statements.length} statements (${kinds.join(", ")})`);
    console.log(`              ${mostQuoted(doc, statements)}`);
  }
  console.log(`\n  ${paths.length} reports, ${total} statements`);
  if (total === 0) throw new Error("Nothing was found in any of them: something is wrong with this clone.");
}

/** The sources with the most statements, as the report words them. */
function mostQuoted({ text }, statements) {
  const counts = new Map();
  for (const { source } of statements) {
    if (!source) continue;
    const words = text.slice(source.start, source.end).replace(/\s+/g, " ");
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return most.map(([words, n]) => `${words.length > 30 ? `${words.slice(0, 29)}…` : words} ${n}`).join(" · ") || "no source named";
}

const FURTHER = `
Read more of it:
  node bin/rapporteur.js read examples/dossier/2031-03-12-courier.json
  node bin/rapporteur.js read examples/dossier/*.json --jsonl
  node bin/rapporteur.js read --help`;

const done =
  (await setUp()) &&
  (await step("One report, with its statements marked", () => firstReport(files()[0]))) &&
  (await step("The whole dossier", () => wholeDossier(files())));
if (done) console.log(FURTHER);
else process.exitCode = 1;
