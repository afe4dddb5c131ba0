import { readFileSync, writeFileSync } from "node:fs";
import type { Entry } from "./history.js";

/** What the documents show of an entry: for each file the text between its <!-- name --> and <!-- /name -->. */
export function shownIn(entry: Entry): Record<string, Record<string, string>> {
  const attribution = attributionTable(entry);
  return {
    "README.md": { scores: `${attribution}\n\n${tagTable(entry)}` },
    "docs/model-card-tag.md": { scores: tagTable(entry) },
    "docs/model-card-attribute.md": { scores: attribution, reliability: `${reliabilityTable(entry)}\n\n${thresholdTable(entry)}` },
  };
}

const fileOf = (name: string): URL => new URL(`../${name}`, import.meta.url);
const marked = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);

/** The text that stands between a file's marks now. */
export function standsIn(file: string, name: string): string | undefined {
  return marked(name).exec(readFileSync(fileOf(file), "utf8"))?.[0].split("\n").slice(1, -1).join("\n");
}

export function writeDocuments(entry: Entry): void {
  for (const [file, blocks] of Object.entries(shownIn(entry))) {
    let text = readFileSync(fileOf(file), "utf8");
    for (const [name, block] of Object.entries(blocks)) text = text.replace(marked(name), (_, open: string, close: string) => `${open}${block}\n${close}`);
    writeFileSync(fileOf(file), text);
  }
}

const one = (x: number): string => x.toFixed(1);

function attributionTable({ scores }: Entry): string {
  return [
    "| PolNeAR, dev part, from raw text | F1 |", "| --- | --- |",
    `| source, to the word | ${one(scores.source)} |`, `| cue, to the word | ${one(scores.cue)} |`, `| content, to the word | ${one(scores.content)} |`,
    `| whole statement: source to the word, half of the content | ${one(scores.linked)} |`,
  ].join("\n");
}

function tagTable({ scores }: Entry): string {
  const row = (label: string, name: string): string => `| ${label} | ${one(scores[`ewt.${name}`])} | ${one(scores[`gum.${name}`])} |`;
  return [
    "| gold tokens, own tags, per cent | EWT test | GUM test |", "| --- | --- | --- |",
    row("part of speech (UPOS)", "upos"), row("Penn tag", "xpos"), row("lemma", "lemma"), row("head (UAS)", "uas"), row("head and relation (LAS)", "las"),
    `| names, F1 of exact words and kind | | ${one(scores["gum.names"])} |`,
  ].join("\n");
}

function reliabilityTable({ reliability }: Entry): string {
  return [
    "| said | right | | statements |", "| --- | --- | --- | --- |",
    ...reliability.map(({ confidence, right, count }) => `| ${confidence.toFixed(2)} | ${right.toFixed(2)} | ${"█".repeat(Math.round(right * 20))} | ${count} |`),
  ].join("\n");
}

function thresholdTable({ thresholds }: Entry): string {
  return [
    "| `--min-confidence` | precision | share of the right ones kept |", "| --- | --- | --- |",
    ...thresholds.map(({ least, precision, recall }) => `| ${least} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`),
  ].join("\n");
}
