import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Span } from "../../../../src/document/span.js";
import { loadReader } from "../../../../src/index.js";
import { docOf } from "../../reading.js";
import { casesIn, type GoldStatement } from "../../../../evaluate/attribute/notation.js";

const reader = await loadReader();
const casesOf = (name: string) => casesIn(readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8"));

type Parts = Pick<GoldStatement, "source" | "cue" | "content">;

/** Statements as words, in one order. */
function inWords(text: string, statements: readonly Parts[]): string[] {
  const words = (span: Span | null): string => (span ? `[${text.slice(span.start, span.end)}]` : "–");
  return statements.map(({ source, cue, content }) => `${words(source)} ${words(cue)} ${content.map(words).join(" ")}`).sort();
}

/** What isn't read right yet, by line: when one is, its test says so, and it comes off the list. */
const NOT_YET = {
  stumbling: [27] as number[],
  nothing: [25, 27] as number[],
} as const;

/** So many of the cases of all forms are read right to the character, at least. */
const FORMS_RIGHT = 36;

describe("what readers stumble over", () => {
  for (const { text, statements, line, group, marked } of casesOf("stumbling")) {
    const run = NOT_YET.stumbling.includes(line) ? test.fails : test;
    run(`${group}: ${marked}`, async () => {
      expect(inWords(text, (await reader.read(docOf(text))).statements)).toEqual(inWords(text, statements));
    });
  }
});

describe("texts in which nobody says anything", () => {
  for (const { text, line, group } of casesOf("nothing")) {
    const run = NOT_YET.nothing.includes(line) ? test.fails : test;
    run(`${group}: ${text}`, async () => {
      expect(inWords(text, (await reader.read(docOf(text))).statements)).toEqual([]);
    });
  }
});

test("most forms of statements are read to the character", async () => {
  let right = 0;
  for (const { text, statements } of casesOf("forms")) {
    if (String(inWords(text, (await reader.read(docOf(text))).statements)) === String(inWords(text, statements))) right += 1;
  }
  expect(right).toBeGreaterThanOrEqual(FORMS_RIGHT);
});
