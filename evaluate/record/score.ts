/**
 * Scores records of whole dossiers against gold ones: histories of meetings, lines of positions, discrepancies across
 * reports.
 *
 *   npm run score:record [-- --dossiers DIR] [--shared DIR] [--model full|light] [--out DIR]
 *
 * Every folder here with a gold.json is a dossier of ours; --dossiers names a folder of further gold dossiers, whose
 * reports lie one level above it. The arithmetic is the shared scorer's (SHARED/evaluate/record.mjs). --out keeps the
 * records.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Document } from "../../src/document/document.js";
import { loadReader } from "../../src/read/read.js";
import type { Model } from "../../src/read/reader.js";
import { intake } from "../../src/record/intake.js";
import { recordOf } from "../../src/record/record-of.js";

const { values } = parseArgs({
  options: {
    dossiers: { type: "string" },
    shared: { type: "string", default: "../shared" },
    model: { type: "string" },
    out: { type: "string" },
  },
});
const scorer = join(values.shared, "evaluate/record.mjs");
if (!existsSync(scorer)) {
  console.error(`Nothing can be scored without ${scorer}: name the folder that holds it with --shared DIR.`);
  process.exit(2);
}

interface Case {
  readonly name: string;
  readonly gold: string;
  readonly reports: string;
}

const here = dirname(fileURLToPath(import.meta.url));
const own = readdirSync(here)
  .filter((name) => existsSync(join(here, name, "gold.json")))
  .map((name): Case => ({ name, gold: join(here, name, "gold.json"), reports: join(here, name) }));
const folder = values.dossiers ?? join(values.shared, "reports/dossiers");
if (!existsSync(folder)) console.error(`No further dossiers: ${folder} isn't there.`);
const shared = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith(".json"))
      .map((file): Case => ({ name: file.replace(/\.json$/, ""), gold: join(folder, file), reports: dirname(folder) }))
  : [];

const reader = await loadReader({ model: values.model as Model | undefined });
const out = values.out ?? mkdtempSync(join(tmpdir(), "record-"));
mkdirSync(out, { recursive: true });
for (const one of [...own, ...shared]) await score(one);

async function score({ name, gold, reports }: Case): Promise<void> {
  const ids = (JSON.parse(readFileSync(gold, "utf8")) as { reports: string[] }).reports;
  const missing = ids.filter((id) => !existsSync(join(reports, `${id}.json`)));
  if (missing.length > 0) console.error(`${name}: reports that aren't in ${reports}: ${missing.join(", ")}`);
  const docs = ids
    .filter((id) => !missing.includes(id))
    .map(
      (id): Document => ({ outlet: null, url: null, ...JSON.parse(readFileSync(join(reports, `${id}.json`), "utf8")) }),
    );
  const intakes = [];
  for (const doc of docs) intakes.push(intake(doc, await reader.read(doc)));
  const file = join(out, `${name}.json`);
  writeFileSync(file, JSON.stringify(recordOf(intakes), null, 1));
  const { stdout, stderr } = spawnSync(process.execPath, [scorer, gold, file], { encoding: "utf8" });
  console.log(`${name}, ${docs.length} reports\n${stdout}${stderr}`);
}
