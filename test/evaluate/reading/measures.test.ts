import { describe, expect, test } from "vitest";
import { errorsOf } from "../../../evaluate/reading/errors.js";
import { goldOf, namesIn, reportOf } from "../../../evaluate/reading/folders.js";
import type { Gold } from "../../../evaluate/reading/gold.js";
import { type Counts, countsOf, prf, sumOf } from "../../../evaluate/reading/measures.js";
import { actorTest } from "../../../evaluate/reading/names.js";
import type { When } from "../../../src/document/when.js";
import { loadReader } from "../../../src/read/read.js";
import type { Actor, Meeting, Position, Reading, Statement } from "../../../src/read/reading.js";

const [name] = namesIn("marked", "tune");
const gold = goldOf("tune", name);
const report = reportOf("tune", name);
const { text } = report;
const reader = await loadReader({ model: "light" });
const nothing = await reader.read({
  id: name,
  text: "Nothing.",
  publishedAt: null,
  title: null,
  outlet: null,
  url: null,
});

const actorNamed = (name: string): Actor => ({
  id: name,
  kind: "group",
  name,
  roles: [],
  speaksFor: null,
  mentions: [],
});
const idOf = (names: readonly string[] | null): string | null => names?.[0] ?? null;

const UNDATED: When = { value: null, known: "unknown", basis: null };

/** The reading that finds all of the gold and nothing else. */
function perfect({ statements, meetings, positions, discrepancies }: Gold): Reading {
  const found = positions.map(foundPosition);
  const sides = discrepancies.flatMap(({ actor, evidence }, i) =>
    evidence.map((side, k) => ({ ...found[0], id: `d${i}.${k}`, actor: `side of ${actor[0]}`, evidence: side })),
  );
  const names = [
    ...statements.map(({ speaker }) => idOf(speaker)),
    ...meetings.flatMap(({ participants }) => participants.map(idOf)),
    ...[...positions, ...discrepancies].map(({ actor }) => idOf(actor)),
  ];
  return {
    ...nothing,
    actors: [...new Set(names)].filter((n) => n !== null).map(actorNamed),
    statements: statements.map(foundStatement),
    meetings: meetings.map(foundMeeting),
    positions: [...found, ...sides],
    discrepancies: discrepancies.map(({ actor, issue }, i) => ({
      id: `x${i}`,
      kind: "shift",
      actor: actor[0],
      issue,
      between: [`d${i}.0`, `d${i}.1`],
      why: "",
      confidence: 1,
    })),
  };
}

const foundStatement = (gold: Gold["statements"][number], i: number): Statement => ({
  ...gold,
  id: `s${i}`,
  source: null,
  cue: null,
  speaker: idOf(gold.speaker),
  addressee: null,
  within: null,
  act: null,
  plover: null,
  about: [],
  on: { value: gold.on ?? null, known: "stated", basis: null },
  confidence: 1,
});

const foundMeeting = (gold: Gold["meetings"][number], i: number): Meeting => ({
  id: `m${i}`,
  kind: "talks",
  participants: gold.participants.map((side) => side[0]),
  host: null,
  chair: null,
  status: gold.status[0],
  medium: "unknown",
  level: "unknown",
  on: UNDATED,
  place: null,
  according: null,
  evidence: gold.evidence,
  confidence: 1,
});

const foundPosition = (gold: Gold["positions"][number], i: number): Position => ({
  ...gold,
  id: `p${i}`,
  actor: gold.actor[0],
  firmness: gold.firmness[0],
  condition: null,
  deadline: null,
  beneficiary: null,
  statement: null,
  claimedBy: null,
  on: UNDATED,
  confidence: 1,
});

const recalls = (counts: Counts): number[] => Object.values(counts).map((count) => prf(count).r);

describe("a reading that finds", () => {
  test("all of the gold has every recall at a hundred", () =>
    expect(new Set(recalls(countsOf(gold, perfect(gold), text)))).toEqual(new Set([100])));
  test("nothing has every recall at nought", () =>
    expect(new Set(recalls(countsOf(gold, nothing, text)))).toEqual(new Set([0])));

  test("a statement twice is right once", () => {
    const reading = perfect(gold);
    const { hits, found } = countsOf(
      gold,
      { ...reading, statements: [...reading.statements, ...reading.statements] },
      text,
    ).statements;
    expect([hits, found]).toEqual([gold.statements.length, 2 * gold.statements.length]);
  });

  test("a day where the gold has none is wrong, a month isn't", () => {
    const undated: Gold = { ...gold, statements: gold.statements.slice(0, 1).map((s) => ({ ...s, on: null })) };
    const hits = (value: string): number => {
      const reading = perfect(undated);
      return countsOf(
        undated,
        {
          ...reading,
          statements: reading.statements.map((s) => ({ ...s, on: { value, known: "stated", basis: null } })),
        },
        text,
      )["statement dates (matched)"].hits;
    };
    expect([hits("2031-03"), hits("2031-03-01/2031-03-04"), hits("2031-03-14")]).toEqual([1, 1, 0]);
  });
});

describe("the errors of a reading that finds", () => {
  const kinds = (reading: Reading): string[] => [
    ...new Set(errorsOf(gold, reading, report).map((line) => line.split(":")[0])),
  ];

  test("nothing are all of the gold", () =>
    expect(kinds(nothing)).toEqual([
      "missed statements",
      "missed meetings",
      "missed positions",
      "missed discrepancies",
    ]));
  test("all but says one stance wrong is that one", () => {
    const { discrepancies, positions, ...rest } = perfect({ ...gold, discrepancies: [] });
    const [first, ...others] = positions;
    const turned = first.stance === "for" ? "against" : "for";
    const reading = { ...rest, positions: [{ ...first, stance: turned } as const, ...others], discrepancies };
    expect(
      errorsOf({ ...gold, discrepancies: [] }, reading, report).map((line) => line.split(":").slice(0, 2).join(":")),
    ).toEqual([`wrong stance: ${turned} for ${first.stance}`]);
  });
});

test("a name counts as whole words, whatever its case and accents", () => {
  const isActor = actorTest({ ...nothing, actors: [{ ...actorNamed("x"), name: "José Tavian-Ruel" }] }, "");
  expect([
    isActor("x", ["jose"]),
    isActor("x", ["Nobody", "Ruel"]),
    isActor("x", ["Tavi"]),
    isActor("x", null),
    isActor(null, null),
    isActor(null, ["Ruel"]),
  ]).toEqual([true, true, false, false, true, false]);
});

test("the sum of two readings counts both", () => {
  const counts = countsOf(gold, nothing, text);
  expect(sumOf([counts, counts]).meetings.gold).toBe(2 * gold.meetings.length);
});
