import { readFileSync, writeFileSync } from "node:fs";
import type { Model } from "../src/read/reader.js";
import type { Entry } from "./history.js";
import { READ_SETS } from "./reading/scores.js";

/** What the documents show of an entry: for each file the text between its <!-- name --> and <!-- /name -->. */
export function shownIn(entry: Entry): Record<string, Record<string, string>> {
  const attribution = attributionTable(entry);
  return {
    "README.md": { scores: `${attribution}\n\n${tagTable(entry)}`, readings: readingsTable(entry) },
    "docs/model-card-tag.md": { scores: tagTable(entry) },
    "docs/model-card-full.md": {
      scores: attribution,
      reliability: confidenceTables(entry, "full"),
      kinds: kindsTable(entry),
    },
    "docs/model-card-light.md": { scores: attribution, reliability: confidenceTables(entry, "light") },
  };
}

const fileOf = (name: string): URL => new URL(`../${name}`, import.meta.url);
const marked = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);

/** The text that stands between a file's marks now. */
export function standsIn(file: string, name: string): string | undefined {
  return marked(name)
    .exec(readFileSync(fileOf(file), "utf8"))?.[0]
    .split("\n")
    .slice(1, -1)
    .join("\n");
}

export function writeDocuments(entry: Entry): void {
  for (const [file, blocks] of Object.entries(shownIn(entry))) {
    let text = readFileSync(fileOf(file), "utf8");
    for (const [name, block] of Object.entries(blocks))
      text = text.replace(marked(name), (_, open: string, close: string) => `${open}${block}\n${close}`);
    writeFileSync(fileOf(file), text);
  }
}

const one = (x: number): string => x.toFixed(1);

function attributionTable({ scores }: Entry): string {
  const row = (label: string, name: string): string =>
    `| ${label} | ${one(scores[name])} | ${one(scores[`light.${name}`])} |`;
  return [
    "| F1, from raw text | full model | light model |",
    "| --- | --- | --- |",
    row("PolNeAR's dev part: source, to the word", "source"),
    row("cue, to the word", "cue"),
    row("content, to the word", "content"),
    row("whole statement: source to the word, half of the content", "linked"),
    row("the same on fifty-six short texts of fourteen kinds", "kinds"),
  ].join("\n");
}

const PARTS: readonly (readonly [label: string, name: string])[] = [
  ["statements", "statements"],
  ["with the right speaker", "statements with speaker"],
  ["day, of those found", "statement dates (matched)"],
  ["meetings", "meetings"],
  ["with the right status", "meetings with status"],
  ["positions", "positions"],
  ["with the right stance", "positions with stance"],
  ["discrepancies", "discrepancies"],
];

/** Whole readings, by set of gold readings. */
function readingsTable({ scores }: Entry): string {
  return [
    "| F1 of whole readings | six real reports | ours, tuned on | ours, only counted |",
    "| --- | --- | --- | --- |",
    ...PARTS.map(
      ([label, name]) => `| ${label} | ${READ_SETS.map((set) => one(scores[`${set}.${name}`])).join(" | ")} |`,
    ),
    "",
    "| temporal expressions, AQUAINT's TimeBank | F1 |",
    "| --- | --- |",
    `| found, overlapping | ${one(scores["dates.relaxed"])} |`,
    `| with the right value | ${one(scores["dates.value"])} |`,
  ].join("\n");
}

/** As a share of the F1 of whole statements in PolNeAR's news. */
function kindsTable({ kinds, scores }: Entry): string {
  return [
    "| kind of text | full model | of that on news | light model |",
    "| --- | --- | --- | --- |",
    ...kinds.map(
      ({ kind, full, light }) => `| ${kind} | ${one(full)} | ${(full / scores.linked).toFixed(2)} | ${one(light)} |`,
    ),
  ].join("\n");
}

function confidenceTables(entry: Entry, model: Model): string {
  const error = one(entry.scores[model === "full" ? "calibrationError" : "light.calibrationError"]);
  const tables = [reliabilityTable(entry.reliability[model]), thresholdTable(entry.thresholds[model])];
  return [`Expected calibration error: ${error} per cent.`, ...tables].join("\n\n");
}

function tagTable({ scores }: Entry): string {
  const row = (label: string, name: string): string =>
    `| ${label} | ${one(scores[`ewt.${name}`])} | ${one(scores[`gum.${name}`])} |`;
  return [
    "| gold tokens, own tags, per cent | EWT test | GUM test |",
    "| --- | --- | --- |",
    row("part of speech (UPOS)", "upos"),
    row("Penn tag", "xpos"),
    row("lemma", "lemma"),
    row("head (UAS)", "uas"),
    row("head and relation (LAS)", "las"),
    `| names, F1 of exact words and kind | | ${one(scores["gum.names"])} |`,
  ].join("\n");
}

function reliabilityTable(reliability: Entry["reliability"][Model]): string {
  return [
    "| said | right | | statements |",
    "| --- | --- | --- | --- |",
    ...reliability.map(
      ({ confidence, right, count }) =>
        `| ${confidence.toFixed(2)} | ${right.toFixed(2)} | ${"█".repeat(Math.round(right * 20))} | ${count} |`,
    ),
  ].join("\n");
}

function thresholdTable(thresholds: Entry["thresholds"][Model]): string {
  return [
    "| `--min-confidence` | precision | share of the right ones kept |",
    "| --- | --- | --- |",
    ...thresholds.map(
      ({ least, precision, recall }) => `| ${least} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`,
    ),
  ].join("\n");
}
