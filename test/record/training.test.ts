import { describe, expect, test } from "vitest";
import { decide } from "../../src/record/decide.js";
import type { Decision, Deed, Passage } from "../../src/record/decisions.js";
import { type Range, trainingOf } from "../../src/record/training.js";
import { report } from "./dossiers.js";

const lines = [
  "Ana Ruel says the harbour is shut.",
  "Ana Ruel says the pact is off.",
  "Jon Averil says it rained.",
  "Nobody else was there.",
];
const said = report(
  "r1",
  "2031-03-01",
  ...lines.map((text) => ({
    text,
    ...(text.includes(" says ") && {
      says: { who: text.slice(0, text.indexOf(" says")), words: text.slice(text.indexOf("says ") + 5).trim() },
    }),
  })),
);
const content = (i: number): Passage => said.statements[i].content[0];
const entry = (i: number) => ({ entry: { list: "statements" as const, passage: content(i) } });
const words = (told: string): Passage => ({
  report: "r1",
  start: said.text.indexOf(told),
  end: said.text.indexOf(told) + told.length,
  text: told,
});
const training = (...deeds: Deed[]) =>
  trainingOf(
    decide(
      said,
      deeds.map((deed, i): Decision => ({ id: `d${i}`, by: "Ana", at: null, ...deed })),
    ),
  );
const told = (text: string, ranges: readonly Range[]): string[] => ranges.map(([start, end]) => text.slice(start, end));

describe("what can be learned from a report", () => {
  test("is nothing where nobody has decided on a statement", () =>
    expect(training({ do: "note", words: "Hm.", ...entry(0) })).toBeNull());
  test("is all of it where every statement was looked at: those that stand, and those that don't", () => {
    const { text, attributions, rejected, parts } = training(
      { do: "confirm", ...entry(0) },
      { do: "reject", ...entry(1) },
      {
        do: "correct",
        ...entry(2),
        fields: {
          source: words("Jon Averil"),
          cue:
            words("says it rained").start < 0
              ? null
              : { ...words("says it rained"), end: words("says it rained").start + 4, text: "says" },
        },
      },
    )!;
    expect([text, parts]).toEqual([said.text, [[0, said.text.length]]]);
    expect(
      attributions.map(({ content, source, cue }) => [told(text, source), told(text, cue), told(text, content)]),
    ).toEqual([
      [[], [], ["the harbour is shut."]],
      [["Jon Averil"], ["says"], ["it rained."]],
    ]);
    expect(rejected.map(({ content }) => told(text, content))).toEqual([["the pact is off."]]);
  });
  test("leaves out a paragraph with what nobody has looked at, and others of which nothing is known", () => {
    const { text, attributions, parts } = training({ do: "confirm", ...entry(0) }, { do: "confirm", ...entry(1) })!;
    expect(text).toBe(`${lines[0]}\n\n${lines[1]}`);
    expect(attributions.map(({ content }) => told(text, content))).toEqual([
      ["the harbour is shut."],
      ["the pact is off."],
    ]);
    expect(parts.map((part) => said.text.slice(...part))).toEqual(lines.slice(0, 2));
  });
  test("takes paragraphs together that one statement runs over", () => {
    const over: Deed = { do: "add", list: "statements", passages: [words("off.\nJon Averil")], fields: {} };
    expect(training({ do: "confirm", ...entry(0) }, over)?.text).toBe(lines[0]);
    expect(training({ do: "confirm", ...entry(1) }, { do: "confirm", ...entry(2) }, over)).toMatchObject({
      text: `${lines[1]}\n${lines[2]}`,
      attributions: [{}, {}, {}],
    });
  });
  test("holds what was added, at its place in what is left", () => {
    const { text, attributions } = training({
      do: "add",
      list: "statements",
      passages: [words("there")],
      fields: { source: words("Nobody else") },
    })!;
    expect(text).toBe(lines[3]);
    expect(attributions.map(({ content, source }) => [told(text, source), told(text, content)])).toEqual([
      [["Nobody else"], ["there"]],
    ]);
  });
});
