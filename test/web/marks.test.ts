import { describe, expect, test } from "vitest";
import { inOrder, marksOf, wordsOf } from "../../web/src/text/marks.js";
import { meeting, position, statement, TEXT, words } from "./entries.js";

const told = statement({
  id: "s2",
  within: null,
  appearances: [
    {
      report: "r1",
      source: words("Dovrek", "r1", 45),
      cue: words("said", "r1", 50),
      content: [words("he knew that she would come")],
      quotation: "indirect",
      addressee: null,
      confidence: 0.9,
    },
  ],
});
const elsewhere = statement({
  id: "s3",
  appearances: [
    {
      report: "r2",
      source: null,
      cue: null,
      content: [words("that she would meet Dovrek", "r2")],
      quotation: "indirect",
      addressee: null,
      confidence: 0.9,
    },
  ],
});
const discrepancy = {
  id: "d1",
  kind: "reversal" as const,
  actor: "haldria",
  issue: "visit",
  between: ["p1", "gone"],
  why: "",
  confidence: 0.5,
  outcome: "open" as const,
  review: { state: "machine" as const, by: null, at: null },
};
const entries = {
  statements: [told, statement(), elsewhere],
  meetings: [meeting()],
  positions: [position()],
  discrepancies: [discrepancy],
};

describe("what is marked in a report", () => {
  const marks = marksOf("r1", entries);
  const shown = (kind: string): string[] =>
    marks.filter((mark) => mark.kind === kind).map(({ id, start, end }) => `${id}: ${TEXT.slice(start, end)}`);
  test("sources and cues", () =>
    expect([shown("sources"), shown("cues")]).toEqual([
      ["s2: Dovrek", "s1: Lowick"],
      ["s2: said", "s1: said"],
    ]));
  test("the words of statements, meetings and positions", () => {
    expect(shown("statements")).toEqual(["s2: he knew that she would come", "s1: that she would meet Dovrek"]);
    expect([...shown("meetings"), ...shown("positions")]).toEqual([
      "m1: she would meet Dovrek",
      "p1: she would meet Dovrek",
    ]);
  });
  test("the sides of a discrepancy that stand in it", () =>
    expect(shown("discrepancies")).toEqual(["d1: she would meet Dovrek"]));
  test("nothing of another report", () =>
    expect(new Set(marks.map(({ id }) => id))).toEqual(new Set(["s1", "s2", "m1", "p1", "d1"])));
  test("entries in the order of the text, the longer words first, those that rest on nothing here last", () =>
    expect(inOrder(entries, marks).map(({ entry }) => entry.id)).toEqual(["s1", "m1", "p1", "d1", "s2", "s3"]));
});

test("the words of an entry are those of the report that is read", () => {
  expect(wordsOf("statements", elsewhere, "r1").map(({ report }) => report)).toEqual(["r2"]);
  expect(wordsOf("meetings", meeting(), "r1").map(({ text }) => text)).toEqual(["she would meet Dovrek"]);
  expect(wordsOf("positions", position(), "r2")).toEqual([]);
});
