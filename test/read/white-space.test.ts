import fc from "fast-check";
import { expect, it } from "vitest";
import { loadReader, type Span, type Statement } from "../../src/index.js";
import { examples } from "../examples.js";
import { docOf, spansOf } from "./reading.js";

const reader = await loadReader();
const reports = examples().map(({ text }) => text);

/** White space that parts paragraphs, with blanks at the ends of lines and at their beginnings. */
const gap = fc.constantFrom("\n\n", "\n\n\n", " \n\n", "\n\t\n ", "\r\n\r\n", "\r\n \r\n\r\n", "\n\r\n", "\r\r", "\u00A0\n\n\u3000", "\n\u2028", "\u2029", " \f ", "\n \u0085\v\n\t\t");
const edge = fc.constantFrom("", "\n", "  ", "\r\n\r\n", "\uFEFF", "\t\n ", "\u00A0");

/** The text with other white space around and between its paragraphs, and where a span of it has gone. */
function spaced(text: string, before: string, gaps: readonly string[], after: string): { text: string; moved: (span: Span) => Span } {
  const starts: [old: number, now: number][] = [];
  let out = before;
  let old = 0;
  text.split("\n\n").forEach((paragraph, i) => {
    if (i > 0) out += gaps[(i - 1) % gaps.length];
    starts.push([old, out.length]);
    out += paragraph;
    old += paragraph.length + 2;
  });
  const place = (at: number): number => {
    const [from, to] = starts.findLast(([from]) => from <= at)!;
    return at - from + to;
  };
  return { text: out + after, moved: ({ start, end }) => ({ start: place(start), end: place(end - 1) + 1 }) };
}

const moveStatement = (statement: Statement, moved: (span: Span) => Span): Statement => ({
  ...statement, source: statement.source && moved(statement.source), cue: statement.cue && moved(statement.cue), content: statement.content.map(moved),
});

it("other white space between paragraphs gives the same statements at the places that they moved to", async () => {
  const read = await Promise.all(reports.map(async (text) => ({ text, statements: (await reader.read(docOf(text))).statements })));
  expect(read.flatMap(({ statements }) => statements.flatMap(spansOf)).length).toBeGreaterThan(100);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...read), edge, fc.array(gap, { minLength: 1, maxLength: 12 }), edge, async ({ text, statements }, before, gaps, after) => {
      const { text: changed, moved } = spaced(text, before, gaps, after);
      expect((await reader.read(docOf(changed))).statements).toEqual(statements.map((s) => moveStatement(s, moved)));
    }),
    { numRuns: 80 },
  );
});
