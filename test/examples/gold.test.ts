import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/document/span.js";
import { reportOf } from "./dossier.js";
import { type Gold, goldFolder, goldOf, markedNames } from "./gold.js";

const storedGold = (name: string): Gold =>
  JSON.parse(readFileSync(new URL(`${name}.json`, goldFolder), "utf8")) as Gold;

test("gold is kept for three reports, one an outlet", () => {
  expect(readdirSync(goldFolder).sort()).toEqual(markedNames.map((name) => `${name}.json`));
  expect(new Set(markedNames.map((name) => reportOf(name).outlet)).size).toBe(3);
});

describe.each(markedNames)("the gold of %s", (name) => {
  const { text } = reportOf(name);
  const { id, statements } = storedGold(name);

  test("is what the marked copy says, and the copy is the report", () => {
    expect(goldOf(name)).toEqual({ text, gold: { id: name, statements } });
    expect(id).toBe(name);
  });

  test("has spans inside the report that cover the words noted", () => {
    for (const span of statements.flatMap((s) => [s.source, s.cue, ...s.content]))
      if (span !== null) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(wordsOf(text, span)).toBe(span.text);
        expect(span.text).toMatch(/^\S(.*\S)?$/s);
      }
  });

  test("nests statements in others only, and has all three kinds of quotation", () => {
    statements.forEach(({ within }, i) => {
      if (within !== null) expect(statements[within]).toBeDefined();
      expect(within).not.toBe(i);
    });
    expect(statements.some((s) => s.within !== null)).toBe(true);
    expect(new Set(statements.map((s) => s.quotation)).size).toBe(3);
  });
});
