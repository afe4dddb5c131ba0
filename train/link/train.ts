/**
 * From the annotated reports, GUM and the weights of the tagger and the attribution to weights/en-link.bin.gz:
 *   npx tsx train/link/train.ts [--corpora DIR] [--out FILE]
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Table } from "../../src/model/table.js";
import { layOutWeights } from "../../src/model/weights.js";
import type { Linker } from "../../src/read/resolve/context.js";
import { createLinker, type LinkMeta } from "../../src/read/resolve/link/linker.js";
import { quantised } from "../quantise.js";
import { type Example, type Settings, trainMean } from "../log-linear.js";
import { loadGum } from "./gum-reports.js";
import { plainReports } from "./plain-reports.js";
import { loadReports, type MarkedReport } from "./reports.js";
import { type Counts, NONE, runOver } from "./run.js";

const SETTINGS: Settings = { rows: 1 << 17, epochs: 16, rate: 0.1, decay: 0.0005, dropout: 0.7, seed: 1 };
/** The weights are the mean of this number of models. */
const MODELS = 4;
const FOLDS = 5;
/** The least probability with which somebody is named. */
const LEAST = 0.45;
/** Weights smaller than this share of the largest are dropped; the largest 0.01 % are cut off. */
const PRUNE = 0.004;
const CUT = 0.9999;

const say = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    out: { type: "string", default: "weights/en-link.bin.gz" },
  },
});
const META: LinkMeta = { form: "rapporteur/link/1", least: LEAST };
const linkerOf = (link: Table): Linker => createLinker({ meta: { ...META }, tables: { link } });
const untrained = linkerOf({ classes: 1, mask: 0, weights: new Float32Array(1), scale: 1 });

const reports = await loadReports(values.corpora, "train");
say(`${reports.length} reports`);
const told = reports.map((report) => runOver(report, untrained, true).examples);
say(`${told.flat().length} statements`);
const others = [...(await loadGum(values.corpora, "train")), ...(await plainReports())];
const beside = others.flatMap((document) => runOver(document, untrained, true).examples);
say(`${beside.length} statements of GUM and of plain sentences`);
// What a model says of reports that it hasn't seen leads to other questions than the right answers do: both teach.
const seen: (readonly Example[])[] = reports.map(() => []);
let unseen = NONE;
for (let fold = 0; fold < FOLDS; fold++) {
  const linker = linkerOf(
    trainMean([...told.filter((_, i) => i % FOLDS !== fold).flat(), ...beside], SETTINGS, MODELS),
  );
  reports.forEach((report, i) => {
    if (i % FOLDS !== fold) return;
    const run = runOver(report, linker, false);
    seen[i] = run.examples;
    unseen = sumOf(unseen, run.counts);
  });
}
say(`on reports that the model hasn't seen: ${shown(unseen, reports)}`);
const link = quantised(trainMean([...told.flat(), ...seen.flat(), ...beside], SETTINGS, MODELS), PRUNE, CUT);
const counts = reports.map((report) => runOver(report, linkerOf(link), false).counts).reduce(sumOf, NONE);
say(`on the reports that it learnt from: ${shown(counts, reports)}`);
const meta = { ...META, seed: SETTINGS.seed, data: "annotated reports and GUM, training parts" };
const packed = gzipSync(layOutWeights({ meta, tables: { link } }), { level: 9 });
writeFileSync(values.out, packed);
say(`${values.out}: ${(packed.length / 1024).toFixed(0)} KiB`);

function sumOf(a: Counts, b: Counts): Counts {
  return {
    matched: a.matched + b.matched,
    right: a.right + b.right,
    named: a.named + b.named,
    namedRight: a.namedRight + b.namedRight,
    toName: a.toName + b.toName,
  };
}

function shown({ matched, right, named, namedRight, toName }: Counts, of: readonly MarkedReport[]): string {
  const found = of.reduce((n, { attributions }) => n + attributions.length, 0);
  const marked = of.reduce((n, report) => n + report.marked, 0);
  const per = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  return (
    `statements with speaker ${per(2 * right, found + marked)}, right of matched ${per(right, matched)}, ` +
    `named P ${per(namedRight, named)} R ${per(namedRight, toName)}`
  );
}
