import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Span } from "../../../../src/document/span.js";
import { loadReader, type Model } from "../../../../src/index.js";
import { docOf } from "../../reading.js";
import { casesIn, type GoldStatement } from "../../../../evaluate/attribute/notation.js";

const casesOf = (name: string) => casesIn(readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8"));

type Parts = Pick<GoldStatement, "source" | "cue" | "content">;

/** Statements as words, in one order. */
function inWords(text: string, statements: readonly Parts[]): string[] {
  const words = (span: Span | null): string => (span ? `[${text.slice(span.start, span.end)}]` : "–");
  return statements
    .map(({ source, cue, content }) => `${words(source)} ${words(cue)} ${content.map(words).join(" ")}`)
    .sort();
}

/** What isn't read right yet, by model and line: when one is, its test says so, and it comes off the list. */
const NOT_YET: Readonly<Record<Model, { readonly stumbling: readonly number[]; readonly nothing: readonly number[] }>> =
  {
    full: { stumbling: [25, 27, 37, 48, 50], nothing: [22, 25, 36] },
    light: { stumbling: [27], nothing: [25, 27] },
  };

/** So many of the cases of all forms are read right to the character, at least. */
const FORMS_RIGHT: Readonly<Record<Model, number>> = { full: 40, light: 36 };

describe.each<Model>(["full", "light"])("the %s model", async (model) => {
  const reader = await loadReader({ model });
  const notYet = NOT_YET[model];

  describe("reads what readers stumble over", () => {
    for (const { text, statements, line, group, marked } of casesOf("stumbling")) {
      const run = notYet.stumbling.includes(line) ? test.fails : test;
      run(`${group}: ${marked}`, async () => {
        const found = (await reader.read(docOf(text))).statements;
        // A case that marks nothing inside what is said asks only for what is said.
        const nested = statements.some(({ within }) => within !== undefined);
        expect(inWords(text, nested ? found : found.filter(({ within }) => within === null))).toEqual(
          inWords(text, statements),
        );
      });
    }
  });

  describe("finds nothing in texts in which nobody says anything", () => {
    for (const { text, line, group } of casesOf("nothing")) {
      const run = notYet.nothing.includes(line) ? test.fails : test;
      run(`${group}: ${text}`, async () => {
        expect(inWords(text, (await reader.read(docOf(text))).statements)).toEqual([]);
      });
    }
  });

  test("reads most forms of statements to the character", async () => {
    let right = 0;
    for (const { text, statements } of casesOf("forms")) {
      if (String(inWords(text, (await reader.read(docOf(text))).statements)) === String(inWords(text, statements)))
        right += 1;
    }
    expect(right).toBeGreaterThanOrEqual(FORMS_RIGHT[model]);
  });
});
