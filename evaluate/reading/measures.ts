import { wordsOf } from "../../src/document/span.js";
import type { Reading } from "../../src/read/reading.js";
import type { Gold } from "./gold.js";
import { namesMatter } from "./names-matter.js";
import { actorTest } from "./names.js";
import { type Pair, type PartName, pairsOf } from "./pairs.js";

/** What agrees, what was found at all, and what there was to find. */
export interface Count {
  readonly hits: number;
  readonly found: number;
  readonly gold: number;
}
export type Counts = Readonly<Record<string, Count>>;

/** A reading against its gold, part by part. */
export function countsOf(gold: Gold, reading: Reading, text: string): Counts {
  const isActor = actorTest(reading, text);
  const pairs = pairsOf(gold, reading, isActor);
  const count = (part: PartName, agreeing: readonly Pair[] = pairs[part]): Count => ({
    hits: agreeing.length,
    found: reading[part].length,
    gold: gold[part].length,
  });

  const spoken = pairs.statements.filter((pair) =>
    isActor(reading.statements[pair.found].speaker, gold.statements[pair.gold].speaker),
  );
  const named = pairs.statements.filter((pair) => reading.statements[pair.found].speaker !== null);
  const withDay = pairs.statements.filter((pair) => gold.statements[pair.gold].on !== undefined);
  const dated = withDay.filter((pair) =>
    isSameDay(reading.statements[pair.found].on?.value ?? null, gold.statements[pair.gold].on ?? null),
  );
  const inStatus = pairs.meetings.filter((pair) =>
    gold.meetings[pair.gold].status.includes(reading.meetings[pair.found].status),
  );
  const inStance = pairs.positions.filter(
    (pair) => gold.positions[pair.gold].stance === reading.positions[pair.found].stance,
  );
  const inFirmness = inStance.filter((pair) =>
    gold.positions[pair.gold].firmness.includes(reading.positions[pair.found].firmness),
  );
  const labels = new Map(reading.issues.map(({ id, label }) => [id, label]));
  const onMatter = pairs.positions.filter((pair) => {
    const { issue, evidence } = gold.positions[pair.gold];
    const found = reading.positions[pair.found].issue;
    return namesMatter(labels.get(found) ?? found, issue, evidence.map((span) => wordsOf(text, span)).join(" "));
  });
  return {
    statements: count("statements"),
    "statements with speaker": count("statements", spoken),
    "speakers named (matched)": {
      hits: named.filter((pair) => spoken.includes(pair)).length,
      found: named.length,
      gold: pairs.statements.filter((pair) => gold.statements[pair.gold].speaker !== null).length,
    },
    "statement dates (matched)": { hits: dated.length, found: withDay.length, gold: withDay.length },
    meetings: count("meetings"),
    "meetings with status": count("meetings", inStatus),
    positions: count("positions"),
    "positions with stance": count("positions", inStance),
    "positions with firmness": count("positions", inFirmness),
    "positions with matter": count("positions", onMatter),
    "positions with matter, stance": count(
      "positions",
      onMatter.filter((pair) => inStance.includes(pair)),
    ),
    discrepancies: count("discrepancies"),
  };
}

const isDay = (value: string | null): value is string =>
  value !== null && /^\d{4}-\d\d-\d\d/.test(value) && !value.includes("/");

/** Where the gold has no day, none may be claimed; a month, a week or a span of days may. */
export function isSameDay(value: string | null, day: string | null): boolean {
  if (day === null) return !isDay(value);
  return isDay(day) ? isDay(value) && value.slice(0, 10) === day : value === day;
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum: Record<string, Count> = {};
  for (const counts of all)
    for (const [name, { hits, found, gold }] of Object.entries(counts)) {
      const before = sum[name] ?? { hits: 0, found: 0, gold: 0 };
      sum[name] = { hits: before.hits + hits, found: before.found + found, gold: before.gold + gold };
    }
  return sum;
}

/** Precision, recall and F1, per cent. */
export function prf({ hits, found, gold }: Count): { p: number; r: number; f1: number } {
  const share = (of: number): number => (of === 0 ? 0 : (100 * hits) / of);
  return { p: share(found), r: share(gold), f1: share((found + gold) / 2) };
}
