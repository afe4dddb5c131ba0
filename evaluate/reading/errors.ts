import { type Span, wordsOf } from "../../src/document/span.js";
import type { Reading } from "../../src/read/reading.js";
import type { Gold, Report } from "./gold.js";
import { isSameDay } from "./measures.js";
import { actorTest, type IsActor } from "./names.js";
import { PARTS, type PartName, type Pairs, pairsOf } from "./pairs.js";

/** What of the gold wasn't found, what was found besides, and where the two differ, in words, a line each. */
export function errorsOf(gold: Gold, reading: Reading, { text }: Report): string[] {
  const isActor = actorTest(reading, text);
  const pairs = pairsOf(gold, reading, isActor);
  return [...unpaired(gold, reading, text, pairs), ...differences(gold, reading, text, pairs, isActor)];
}

function unpaired(gold: Gold, reading: Reading, text: string, pairs: Pairs): string[] {
  return PARTS.flatMap((part) => {
    const hit = new Set(pairs[part].map((pair) => pair.gold));
    const right = new Set(pairs[part].map((pair) => pair.found));
    return [
      ...gold[part].filter((_, i) => !hit.has(i)).map((entry) => `missed ${part}: ${goldInWords(entry, text)}`),
      ...reading[part]
        .filter((_, j) => !right.has(j))
        .map((entry) => `false ${part}: ${foundInWords(entry, reading, text)}`),
    ];
  });
}

function differences(gold: Gold, reading: Reading, text: string, pairs: Pairs, isActor: IsActor): string[] {
  const wrong = (what: string, found: string | null, wanted: string | null, spans: readonly Span[]): string =>
    `wrong ${what}: ${found ?? "?"} for ${wanted ?? "?"}: ${said(text, spans)}`;
  const speakers = paired(gold, reading, pairs, "statements").filter(([g, f]) => !isActor(f.speaker, g.speaker));
  const days = paired(gold, reading, pairs, "statements").filter(
    ([g, f]) => g.on !== undefined && !isSameDay(f.on?.value ?? null, g.on),
  );
  const statuses = paired(gold, reading, pairs, "meetings").filter(([g, f]) => !g.status.includes(f.status));
  const stances = paired(gold, reading, pairs, "positions").filter(([g, f]) => g.stance !== f.stance);
  return [
    ...speakers.map(([g, f]) => wrong("speaker", f.speaker, g.speaker?.[0] ?? null, g.content)),
    ...days.map(([g, f]) => wrong("day", f.on?.value ?? null, g.on ?? null, g.content)),
    ...statuses.map(([g, f]) => wrong("status", f.status, g.status.join(" or "), g.evidence)),
    ...stances.map(([g, f]) => wrong("stance", f.stance, g.stance, g.evidence)),
  ];
}

function paired<Part extends PartName>(
  gold: Gold,
  reading: Reading,
  pairs: Pairs,
  part: Part,
): [Gold[Part][number], Reading[Part][number]][] {
  return pairs[part].map((pair) => [gold[part][pair.gold], reading[part][pair.found]]);
}

const said = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => wordsOf(text, span).replaceAll("\n", " ")).join(" + ");

function goldInWords(entry: Gold[PartName][number], text: string): string {
  if ("content" in entry) return `${entry.speaker?.[0] ?? "?"}: ${said(text, entry.content)}`;
  if ("participants" in entry)
    return (
      `${entry.participants.map(([name]) => name).join(", ")}, ${entry.status.join(" or ")}: ` +
      `${said(text, entry.evidence)}`
    );
  if ("stance" in entry) return `${entry.actor[0]} ${entry.stance} ${entry.issue}: ${said(text, entry.evidence)}`;
  return `${entry.actor[0]}, ${entry.issue}: ${entry.evidence.map((side) => said(text, side)).join(" / ")}`;
}

function foundInWords(entry: Reading[PartName][number], reading: Reading, text: string): string {
  if ("content" in entry) return `${entry.speaker ?? "?"}: ${said(text, entry.content)}`;
  if ("participants" in entry)
    return `${entry.participants.join(", ")}, ${entry.status}: ${said(text, entry.evidence)}`;
  if ("stance" in entry) return `${entry.actor} ${entry.stance} ${entry.issue}: ${said(text, entry.evidence)}`;
  const sides = entry.between.map((id) => reading.positions.find((position) => position.id === id)?.evidence ?? []);
  return `${entry.actor}, ${entry.issue}: ${sides.map((side) => said(text, side)).join(" / ")}`;
}
