/**
 * From the annotated reports and the weights before it to weights/en-day.bin.gz:
 *   npx tsx train/day/train.ts [--corpora DIR] [--out FILE]
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { Table } from "../../src/model/table.js";
import { layOutWeights } from "../../src/model/weights.js";
import { loadWeights } from "../../src/model/weights-file.js";
import { findTimexes } from "../../src/read/date/date.js";
import { createDayChooser, type DayChooser } from "../../src/read/date/day-chooser.js";
import { settle } from "../../src/read/date/settle.js";
import { createLinker } from "../../src/read/resolve/link/linker.js";
import { resolve } from "../../src/read/resolve/resolve.js";
import { isSameDay } from "../../evaluate/reading/measures.js";
import { annotatedReports } from "../annotated.js";
import { attributionReader, matchedWith } from "../link/reports.js";
import { type Example, type Settings, trainMean } from "../log-linear.js";
import { quantised } from "../quantise.js";

const SETTINGS: Settings = { rows: 1 << 17, epochs: 12, rate: 0.1, decay: 0.0005, dropout: 0.85, seed: 1 };
const MODELS = 4;
const FOLDS = 5;
const PRUNE = 0.004;
const CUT = 0.9999;

const say = (line: string): void => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
const { values } = parseArgs({
  options: {
    corpora: { type: "string", default: "../shared/corpora" },
    out: { type: "string", default: "weights/en-day.bin.gz" },
  },
});

/** A report up to its speakers, with the marked day of each statement; undefined where none is marked. */
interface Report extends Pick<Parameters<typeof settle>[0], "layout" | "tree" | "attributions" | "cast"> {
  readonly timexes: ReturnType<typeof findTimexes>;
  readonly publishedAt: string | null;
  readonly letters: NonNullable<Parameters<typeof settle>[3]>;
  readonly days: readonly (string | null | undefined)[];
}

async function loadReports(part: "train" | "dev"): Promise<Report[]> {
  const read = await attributionReader();
  const linker = createLinker(await loadWeights("en-link.bin.gz"));
  const reports: Report[] = [];
  for (const { text, publishedAt, gold } of annotatedReports(values.corpora, part)) {
    const { layout, tree, letters, attributions, statements } = await read(text);
    const cast = resolve(layout, tree, attributions, null, linker, letters);
    const timexes = findTimexes(layout, tree, publishedAt, letters);
    const given = gold.statements ?? [];
    const marked = matchedWith(
      statements.map(({ content }) => content),
      given,
    );
    const days = marked.map((i) => (i < 0 ? undefined : given[i].on));
    reports.push({ layout, tree, letters, attributions, cast, timexes, publishedAt, days });
  }
  return reports;
}

/** Reads a report with a chooser: what it was asked, with the right answers, and how many it got right. */
function runOver(report: Report, chooser: DayChooser): { examples: Example[]; right: number } {
  const examples: Example[] = [];
  let right = 0;
  const watched: DayChooser = {
    choose(options, i) {
      const chosen = chooser.choose(options, i);
      const day = report.days[i];
      if (day === undefined) return chosen;
      const isRight = options.map((option) => isSameDay(option.day.value, day));
      if (isRight[chosen]) right += 1;
      const answers = isRight.flatMap((is, k) => (is ? [k] : []));
      examples.push({
        options: options.map(({ features }) => features),
        right: answers.length > 0 ? answers : [options.findIndex(({ kind }) => kind === "unknown")],
        weight: answers.length > 0 ? 1 : 0.3,
      });
      return chosen;
    },
  };
  settle(report, report.timexes, report.publishedAt, report.letters, watched);
  return { examples, right };
}

const chooserOf = (day: Table): DayChooser => createDayChooser({ meta: { form: "rapporteur/day/1" }, tables: { day } });
const rules: DayChooser = { choose: () => 0 };
const scoreOf = (runs: readonly { examples: Example[]; right: number }[]): string =>
  (
    (100 * runs.reduce((n, { right }) => n + right, 0)) /
    runs.reduce((n, { examples }) => n + examples.length, 0)
  ).toFixed(1);

const reports = await loadReports("train");
const told = reports.map((report) => runOver(report, rules));
say(`${reports.length} reports; by rules ${scoreOf(told)}`);
const seen: { examples: Example[]; right: number }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const others = told.filter((_, i) => i % FOLDS !== fold).flatMap(({ examples }) => examples);
  const chooser = chooserOf(trainMean(others, SETTINGS, MODELS));
  reports.forEach((report, i) => {
    if (i % FOLDS === fold) seen[i] = runOver(report, chooser);
  });
}
say(`on reports that the model hasn't seen ${scoreOf(seen)}`);
const all = [...told, ...seen].flatMap(({ examples }) => examples);
const day = quantised(trainMean(all, SETTINGS, MODELS), PRUNE, CUT);
say(`on the reports that it learnt from ${scoreOf(reports.map((report) => runOver(report, chooserOf(day))))}`);
say(`dev: by rules ${scoreOf((await loadReports("dev")).map((report) => runOver(report, rules)))}`);
say(`dev ${scoreOf((await loadReports("dev")).map((report) => runOver(report, chooserOf(day))))}`);
const meta = { form: "rapporteur/day/1", seed: SETTINGS.seed, data: "annotated reports, training part" };
const packed = gzipSync(layOutWeights({ meta, tables: { day } }), { level: 9 });
writeFileSync(values.out, packed);
say(`${values.out}: ${(packed.length / 1024).toFixed(0)} KiB`);
