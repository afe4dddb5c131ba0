import type { Document } from "../document/document.js";
import { emptyIssueWords, endingWords, issueJoints, sideNumbers, sideWords } from "../language/en/issue-words.js";
import { kindred } from "../language/en/kindred.js";
import { stemOf } from "../read/interpret/positions/matter.js";
import type { Reading } from "../read/reading.js";
import { evidenceOf } from "./evidence.js";
import { plainWords } from "./names/spelling.js";
import type { LabelRow } from "./rows.js";

/** The labels of a reading's issues, and for each issue id its label. */
export function labelRowsOf(doc: Document, { issues, actors }: Reading): { labels: LabelRow[]; labelOf: Map<string, string> } {
  const names = new Set(actors.filter(({ mentions }) => mentions.some(({ form }) => form === "name")).flatMap(({ name }) => plainWords(name).split(" ")));
  const labelOf = new Map<string, string>();
  const labels = new Map<string, LabelRow>();
  for (const { id, label: words, mentions } of issues) {
    const stems = stemsOf(words, names);
    const label = stems.map(({ stem }) => stem).join(" ");
    labelOf.set(id, label);
    if (!labels.has(label)) labels.set(label, { label, block: stems[0].stem, report: doc.id, day: doc.publishedAt, words, stems, evidence: evidenceOf(doc, mentions[0] ?? { start: 0, end: 0 }) });
  }
  return { labels: [...labels.values()], labelOf };
}

/** Its stem in the name of an issue that is about ending something. */
export const ENDING = "-";
const WEIGHTS = { head: 2, near: 1, far: 0.6, name: 0.4 } as const;
/** Words beside the head that make up a label; names among them. */
const MOST = 4;

/** What an issue's name comes down to, the weightiest first: "additional food aid to North Korea" → aid 2, food 1, korea 0.4, north 0.4. */
export function stemsOf(label: string, names: ReadonlySet<string>): LabelRow["stems"] {
  const words = wordsIn(label);
  const joint = words.findIndex((word, i) => i > 0 && issueJoints.has(word) && words.slice(0, i).some(isTelling));
  const near = joint < 0 ? words.length : joint;
  const told = words.flatMap((word, i) => (isTelling(word) ? [{ word, stem: stemIn(word), i, isName: names.has(word) }] : []));
  if (told.length === 0) return [{ stem: words.map(stemIn).join("_") || "-", weight: WEIGHTS.head }];
  const plain = told.filter(({ isName }) => !isName);
  const first = plain.filter(({ i }) => i < near);
  const head = plain.find(({ word }) => kindred.has(singular(word))) ?? first[first.length - 1] ?? plain[0] ?? told[0];
  const weight = (one: (typeof told)[number]): number => (one.isName ? WEIGHTS.name : one.i < near ? WEIGHTS.near : WEIGHTS.far);
  const rest = new Map<string, number>();
  for (const one of told) if (one.stem !== head.stem) rest.set(one.stem, Math.max(rest.get(one.stem) ?? 0, weight(one)));
  const ending = words.some((word) => endingWords.has(word)) ? [{ stem: ENDING, weight: WEIGHTS.near }] : [];
  const beside = [...rest].map(([stem, w]) => ({ stem, weight: w })).sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1)).slice(0, MOST);
  return [{ stem: head.stem, weight: WEIGHTS.head }, ...ending, ...beside];
}

/** Plain words; "four party-", "four-way" → "4sides". */
function wordsIn(label: string): string[] {
  const words = plainWords(label).split(" ");
  return words.flatMap((word, i) => {
    const sides = sideNumbers.get(word);
    if (sides !== undefined && sideWords.has(words[i + 1] ?? "")) return [`${sides}sides`];
    return i > 0 && sideWords.has(word) && sideNumbers.has(words[i - 1]) ? [] : [word];
  });
}

const isTelling = (word: string): boolean => word.length > 1 && !emptyIssueWords.has(word) && !endingWords.has(word) && !/^\d{1,3}$/.test(word);
const singular = (word: string): string => word.replace(/([^s])s$/, "$1");
const stemIn = (word: string): string => stemOf(kindred.has(word) ? word : singular(word));
