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

/** A few lines for each report: how much was found in it, who speaks most, and what doesn't sit together. */
async function wholeDossier(paths) {
  const { loadReader } = await import("../dist/index.js");
  const reader = await loadReader();
  let total = 0;
  for (const path of paths) {
    const doc = JSON.parse(readFileSync(path, "utf8"));
    const { actors, statements, meetings, positions, discrepancies } = await reader.read(doc);
    total += statements.length;
    console.log(`\n  ${doc.publishedAt}  ${doc.title ?? "(no title)"}`);
    console.log(`              ${doc.outlet}: ${counted(statements.length, "statement")}, ${counted(meetings.length, "meeting")}, ${counted(positions.length, "position")}`);
    console.log(`              ${mostHeard(actors, statements)}`);
    for (const { kind, actor } of discrepancies) console.log(`              doesn't sit together: ${kind}, ${nameOf(actors, actor)}`);
  }
  console.log(`\n  ${paths.length} reports, ${counted(total, "statement")}`);
  if (total === 0) throw new Error("Nothing was found in any of them: something is wrong with this clone.");
}

const counted = (n, what) => `${n} ${what}${n === 1 ? "" : "s"}`;
const nameOf = (actors, id) => actors.find((actor) => actor.id === id)?.name ?? id;

/** Who speaks most. */
function mostHeard(actors, statements) {
  const counts = new Map();
  for (const { speaker } of statements) if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
  return most.map(([id, n]) => `${nameOf(actors, id)} ${n}`).join(" · ") || "nobody named speaks";
}

const FURTHER = `
Read more of it:
  node bin/rapporteur.js read examples/dossier/2031-03-12-courier.json
  node bin/rapporteur.js read examples/dossier/*.json --jsonl
  node bin/rapporteur.js read --help`;

const done =
  (await setUp()) &&
  (await step("One report: who said what, the meetings, where the sides stand", () => firstReport(files()[0]))) &&
  (await step("The whole dossier", () => wholeDossier(files())));
if (done) console.log(FURTHER);
else process.exitCode = 1;
