import { type Span, wordsOf } from "../../src/document/span.js";
import type { Reading } from "../../src/read/reading.js";
import type { Gold, Report } from "./gold.js";
import { actorTest } from "./names.js";
import { PARTS, type PartName, pairsOf } from "./pairs.js";

/** What of the gold wasn't found, and what was found besides, in words, a line each. */
export function errorsOf(gold: Gold, reading: Reading, { text }: Report): string[] {
  const pairs = pairsOf(gold, reading, actorTest(reading, text));
  return PARTS.flatMap((part) => {
    const hit = new Set(pairs[part].map((pair) => pair.gold));
    const right = new Set(pairs[part].map((pair) => pair.found));
    return [
      ...gold[part].filter((_, i) => !hit.has(i)).map((entry) => `missed ${part}: ${goldInWords(entry, text)}`),
      ...reading[part].filter((_, j) => !right.has(j)).map((entry) => `false ${part}: ${foundInWords(entry, reading, text)}`),
    ];
  });
}

const said = (text: string, spans: readonly Span[]): string => spans.map((span) => wordsOf(text, span).replaceAll("\n", " ")).join(" + ");

function goldInWords(entry: Gold[PartName][number], text: string): string {
  if ("content" in entry) return `${entry.speaker?.[0] ?? "?"}: ${said(text, entry.content)}`;
  if ("participants" in entry) return `${entry.participants.map(([name]) => name).join(", ")}, ${entry.status.join(" or ")}: ${said(text, entry.evidence)}`;
  if ("stance" in entry) return `${entry.actor[0]} ${entry.stance} ${entry.issue}: ${said(text, entry.evidence)}`;
  return `${entry.actor[0]}, ${entry.issue}: ${entry.evidence.map((side) => said(text, side)).join(" / ")}`;
}

function foundInWords(entry: Reading[PartName][number], reading: Reading, text: string): string {
  if ("content" in entry) return `${entry.speaker ?? "?"}: ${said(text, entry.content)}`;
  if ("participants" in entry) return `${entry.participants.join(", ")}, ${entry.status}: ${said(text, entry.evidence)}`;
  if ("stance" in entry) return `${entry.actor} ${entry.stance} ${entry.issue}: ${said(text, entry.evidence)}`;
  const sides = entry.between.map((id) => reading.positions.find((position) => position.id === id)?.evidence ?? []);
  return `${entry.actor}, ${entry.issue}: ${sides.map((side) => said(text, side)).join(" / ")}`;
}
