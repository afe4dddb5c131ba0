import fc from "fast-check";
import { expect, it } from "vitest";
import { loadReader, type Span } from "../../src/index.js";
import { examples } from "../examples.js";
import { docOf, spansOf } from "./reading.js";
import { runs } from "../effort.js";

const reader = await loadReader();
const reports = examples().map(({ text }) => text);

/** White space that parts paragraphs, with blanks at the ends of lines and at their beginnings. */
const gap = fc.constantFrom(
  "\n\n",
  "\n\n\n",
  " \n\n",
  "\n\t\n ",
  "\r\n\r\n",
  "\r\n \r\n\r\n",
  "\n\r\n",
  "\r\r",
  "\u00A0\n\n\u3000",
  "\n\u2028",
  "\u2029",
  " \f ",
  "\n \u0085\v\n\t\t",
);
const edge = fc.constantFrom("", "\n", "  ", "\r\n\r\n", "\uFEFF", "\t\n ", "\u00A0");

/** The text with other white space around and between its paragraphs, and where a span of it has gone. */
function spaced(
  text: string,
  before: string,
  gaps: readonly string[],
  after: string,
): { text: string; moved: (span: Span) => Span } {
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

const isSpan = (value: object): value is Span => "start" in value && "end" in value;

/** Anything in a reading, with all its spans where they moved to. */
function moveAll(value: unknown, moved: (span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((one) => moveAll(one, moved));
  if (value === null || typeof value !== "object") return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moveAll(one, moved)]));
  return isSpan(value) ? { ...inside, ...moved(value) } : inside;
}

it("other white space between paragraphs gives the same reading at the places that all moved to", async () => {
  const read = await Promise.all(reports.map(async (text) => ({ text, reading: await reader.read(docOf(text)) })));
  expect(read.flatMap(({ reading }) => reading.statements.flatMap(spansOf)).length).toBeGreaterThan(100);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...read),
      edge,
      fc.array(gap, { minLength: 1, maxLength: 12 }),
      edge,
      async ({ text, reading }, before, gaps, after) => {
        const { text: changed, moved } = spaced(text, before, gaps, after);
        expect(await reader.read(docOf(changed))).toEqual(moveAll(reading, moved));
      },
    ),
    runs(12),
  );
});
