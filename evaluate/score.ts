/**
 * Scores the reader that was built, on what it hasn't learnt from, and keeps the history:
 *
 *   npm run score [-- --shared DIR] [--record "what changed"]
 *
 * DIR holds corpora/ (EWT, GUM, PolNeAR, AQUAINT's TimeBank) and evaluate/ with the scorers attribution.mjs and
 * dates.mjs. With --record a line is added to history.jsonl, and the documents show it.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Document } from "../src/document/document.js";
import { loadWeights } from "../src/model/weights-file.js";
import { loadReader } from "../src/read/read.js";
import type { Model, Reader } from "../src/read/reader.js";
import type { Reading } from "../src/read/reading.js";
import { createTagger } from "../src/read/tag/tagger.js";
import { loadPolnear, polnearPart, type Range } from "../train/attribute/polnear.js";
import { silverNews, treebank } from "../train/tag/corpora.js";
import { titlesBefore } from "../train/tag/names.js";
import { f1Of, type Kind, scoreKinds, together } from "./attribute/kinds.js";
import { calibrationError, type Judged, reliability, thresholds } from "./attribute/reliability.js";
import { rightOnes } from "./attribute/right.js";
import { writeDocuments } from "./documents.js";
import { type Entry, HISTORY, history, scoreLines, weightHashes } from "./history.js";
import { readingScores } from "./reading/scores.js";
import { scoreNames, scoreTreebank } from "./tag/scores.js";

const STEPS = [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

const { values } = parseArgs({
  options: { shared: { type: "string", default: "../shared" }, record: { type: "string" } },
});
const corpora = resolve(values.shared, "corpora");
const scorers = resolve(values.shared, "evaluate");
for (const path of [corpora, scorers]) {
  if (existsSync(path)) continue;
  console.error(`${path} isn't there: say with --shared DIR which folder holds corpora/ and evaluate/.`);
  process.exit(2);
}

const full = await scored("full");
const light = await scored("light");
const entry: Entry = {
  date: new Date().toISOString().slice(0, 10),
  what: values.record ?? "not recorded",
  weights: weightHashes(),
  scores: {
    ...(await tagScores()),
    ...(await wholeScores()),
    ...full.scores,
    ...Object.fromEntries(Object.entries(light.scores).map(([name, value]) => [`light.${name}`, value])),
  },
  reliability: { full: binsOf(full.judged), light: binsOf(light.judged) },
  thresholds: { full: stepsOf(full.judged), light: stepsOf(light.judged) },
  kinds: full.kinds.map((kind, i) => ({
    kind: kind.kind,
    full: round(f1Of(kind)),
    light: round(f1Of(light.kinds[i])),
  })),
};
console.log(scoreLines(entry, history().at(-1)));
console.log("\nConfidence, and the share of statements that are right (the full model; PolNeAR, dev part)");
for (const { from, to, count, confidence, right } of entry.reliability.full)
  console.log(
    `  ${from.toFixed(1)}-${to.toFixed(1)}  ${bar(right)}  right ${right.toFixed(2)}, said ` +
      `${confidence.toFixed(2)}  (${count})`,
  );
console.log("\n--min-confidence   kept   precision   share of the right ones");
for (const { least, kept, precision, recall } of entry.thresholds.full)
  console.log(
    `${least.toFixed(1).padStart(16)}${String(kept).padStart(7)}` +
      `${precision.toFixed(2).padStart(12)}${recall.toFixed(2).padStart(9)}`,
  );
console.log("\nkinds of text, F1                 full   light");
for (const { kind, full, light } of entry.kinds)
  console.log(`${kind.padEnd(30)}${full.toFixed(1).padStart(8)}${light.toFixed(1).padStart(8)}`);
if (values.record) {
  appendFileSync(HISTORY, `${JSON.stringify(entry)}\n`);
  writeDocuments(entry);
}

interface Scored {
  readonly scores: Record<string, number>;
  readonly judged: readonly Judged[];
  readonly kinds: readonly Kind[];
}

async function scored(model: Model): Promise<Scored> {
  const reader = await loadReader({ model });
  const readings = await readDev(reader);
  const judged = judgedOf(readings);
  const kinds = await scoreKinds(reader);
  return {
    scores: {
      ...attributionScores(readings),
      calibrationError: round(100 * calibrationError(judged)),
      kinds: round(f1Of(together(kinds))),
    },
    judged,
    kinds,
  };
}

function binsOf(judged: readonly Judged[]): Entry["reliability"][Model] {
  return reliability(judged).map((bin) => ({ ...bin, confidence: round(bin.confidence), right: round(bin.right) }));
}

function stepsOf(judged: readonly Judged[]): Entry["thresholds"][Model] {
  return thresholds(judged, STEPS).map((t) => ({ ...t, precision: round(t.precision), recall: round(t.recall) }));
}

async function readDev(reader: Reader): Promise<Reading[]> {
  const articles = loadPolnear(polnearPart(corpora, "dev"));
  const found: Reading[] = [];
  for (const { id, text } of articles) {
    found.push(await reader.read({ id, text, publishedAt: null, title: null, outlet: null, url: null }));
    if (process.stderr.isTTY) process.stderr.write(`\rread ${found.length} of ${articles.length} articles `);
  }
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
  return found;
}

/** F1 of exact spans, by the scorer; of statements whose source is exact and half of whose content is found: linked. */
function attributionScores(readings: readonly Reading[]): Record<string, number> {
  const result = scoreWith("attribution.mjs", polnearPart(corpora, "dev"), readings);
  return {
    source: round(result["exact.source"].f1),
    cue: round(result["exact.cue"].f1),
    content: round(result["exact.content"].f1),
    linked: round(result.linked.f1),
  };
}

/** What a scorer in DIR/evaluate says of readings against its gold. */
function scoreWith(name: string, gold: string, readings: readonly Reading[]): Record<string, { f1: number }> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-score-"));
  try {
    const file = join(folder, "readings.jsonl");
    writeFileSync(file, readings.map((r) => `${JSON.stringify(r)}\n`).join(""));
    return JSON.parse(
      execFileSync(process.execPath, [resolve(scorers, name), gold, file, "--json"], { encoding: "utf8" }),
    ) as Record<string, { f1: number }>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function judgedOf(readings: readonly Reading[]): Judged[] {
  const golds = new Map(
    loadPolnear(polnearPart(corpora, "dev"))
      .filter((a) => a.sentences.length > 0)
      .map((a) => [a.id, a.attributions]),
  );
  return readings.flatMap(({ id, statements }) => {
    const gold = golds.get(id);
    if (!gold) return [];
    const outer = statements.filter(({ within }) => within === null);
    const range = ({ start, end }: { start: number; end: number }): Range => [start, end];
    const right = rightOnes(
      outer.map(({ source, content }) => ({ source: source ? [range(source)] : [], content: content.map(range) })),
      gold,
    );
    return outer.map(({ confidence }, i) => ({ confidence, right: right[i] }));
  });
}

/** F1 of whole readings against gold ones, by set and part, and of temporal expressions in AQUAINT. */
async function wholeScores(): Promise<Record<string, number>> {
  const reader = await loadReader();
  return { ...(await readingScores(reader, values.shared)), ...(await dateScores(reader)) };
}

async function dateScores(reader: Reader): Promise<Record<string, number>> {
  const gold = resolve(corpora, "timebank/aquaint.jsonl.gz");
  const readings: Reading[] = [];
  for (const line of gunzipSync(readFileSync(gold)).toString("utf8").split("\n").filter(Boolean)) {
    const { id, text, publishedAt } = JSON.parse(line) as Document;
    readings.push(await reader.read({ id, text, publishedAt, title: null, outlet: null, url: null }));
  }
  const result = scoreWith("dates.mjs", gold, readings);
  return { "dates.relaxed": round(result.relaxed.f1), "dates.value": round(result.value.f1) };
}

async function tagScores(): Promise<Record<string, number>> {
  const tagger = createTagger(await loadWeights("en-tag.bin.gz"));
  const found: Record<string, number> = {};
  for (const name of ["ewt", "gum"] as const) {
    const { upos, xpos, lemma, uas, las } = scoreTreebank(tagger, treebank(corpora, name, "test"));
    Object.assign(found, {
      [`${name}.upos`]: upos,
      [`${name}.xpos`]: xpos,
      [`${name}.lemma`]: lemma,
      [`${name}.uas`]: uas,
      [`${name}.las`]: las,
    });
  }
  found["gum.names"] = scoreNames(
    tagger,
    treebank(corpora, "gum", "test"),
    titlesBefore(silverNews(corpora, "train")),
  ).f1;
  return found;
}

function round(x: number): number {
  return Math.round(100 * x) / 100;
}

function bar(share: number): string {
  return "█".repeat(Math.round(20 * share)).padEnd(20, "·");
}
