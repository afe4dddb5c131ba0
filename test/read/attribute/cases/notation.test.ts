import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../../src/document/span.js";
import { casesIn, parseMarked, type GoldStatement } from "../../../../evaluate/attribute/notation.js";
import { quotationOf } from "../../../../evaluate/attribute/quotation.js";

/** A marked text's statements as words, for reading. */
function words(marked: string): object[] {
  const { text, statements } = parseMarked(marked);
  return statements.map(({ source, cue, content, within }: GoldStatement) => ({
    source: source && wordsOf(text, source),
    cue: cue && wordsOf(text, cue),
    content: content.map((s) => wordsOf(text, s)),
    within,
  }));
}

describe("the notation of the cases", () => {
  test("leaves the brackets out of the text", () => {
    expect(parseMarked("[S Vesk] [C said] [T it rained].").text).toBe("Vesk said it rained.");
  });

  test("finds source, cue and a content in two parts", () => {
    expect(words("[T “No,”] [S Vesk] [C said]. [T “Never.”]")).toEqual([
      { source: "Vesk", cue: "said", content: ["“No,”", "“Never.”"], within: undefined },
    ]);
  });

  test("lets one bracket play two parts", () => {
    expect(words("[S1+S2 She] [C1 said] [T1 no] and [C2 warned] [T2 that it would end].")).toMatchObject([
      { source: "She", cue: "said" },
      { source: "She", cue: "warned" },
    ]);
  });

  test("nests statements and says which lies within which", () => {
    expect(
      words("[S1 She] [C1 said] [T1 that [S2 he] [C2 thinks] [T2 that [S3 they] [C3 know] [T3 it]]].").map(
        (s) => (s as GoldStatement).within,
      ),
    ).toEqual([undefined, 0, 1]);
  });

  test("does not call a shared content nested", () => {
    expect(
      words("[S1 She] [C1 denied] [T1+T2 it], as [S2 he] [C2 had said].").map((s) => (s as GoldStatement).within),
    ).toEqual([undefined, undefined]);
  });

  test("reads a line without brackets as a text without statements", () => {
    expect(parseMarked("It rained.¶\\tIt \\[really\\] did.")).toEqual({
      text: "It rained.\n\n\tIt [really] did.",
      statements: [],
    });
  });

  test.each(["[S Vesk said", "Vesk] said", "[X Vesk]", "[S Vesk] said", "[T it]", "[S a] [S b] [C c] [T d]", "\\x"])(
    "refuses %s",
    (marked) => {
      expect(() => parseMarked(marked)).toThrow();
    },
  );

  test("gives back any text whose special characters are escaped", () => {
    const plain = fc.string({ unit: "grapheme" }).filter((s) => !s.includes("¶"));
    fc.assert(
      fc.property(plain, (s) => {
        expect(parseMarked(s.replace(/[[\]\\]/g, "\\$&"))).toEqual({ text: s, statements: [] });
      }),
    );
  });

  test("groups cases under their headings and skips comments", () => {
    expect(
      casesIn("# one\n; a remark\nIt rained.\n\n# two\nIt stopped.\n").map(({ group, line, text }) => [
        group,
        line,
        text,
      ]),
    ).toEqual([
      ["one", 3, "It rained."],
      ["two", 6, "It stopped."],
    ]);
  });
});

describe("whether content is in quotation marks", () => {
  test.each([
    ["“No, it isn’t.”", "direct"],
    ["that it was “no”", "mixed"],
    ["that it wasn’t", "indirect"],
    ["“He said ‘it isn’t’ twice,”", "direct"],
    ["“It goes on to the end", "direct"],
    ["``No,''", "direct"],
    ["«No» and no", "mixed"],
  ] as const)("%s is %s", (text, quotation) => {
    expect(quotationOf(text, [{ start: 0, end: text.length }])).toBe(quotation);
  });
});

describe("the case files", () => {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const cases = files.flatMap((name) =>
    casesIn(readFileSync(new URL(name, folder), "utf8")).map((c) => ({ ...c, name })),
  );

  test("hold eighty cases or more, some of them with nothing to find, all under a heading, none twice", () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(cases.filter((c) => c.statements.length === 0).length).toBeGreaterThanOrEqual(15);
    expect(cases.every((c) => c.group !== "")).toBe(true);
    expect(new Set(cases.map((c) => c.text)).size).toBe(cases.length);
  });

  test("draw spans without white space at their ends", () => {
    for (const { text, statements, name, line } of cases)
      for (const { source, cue, content } of statements)
        for (const span of [source, cue, ...content])
          if (span !== null) {
            const drawn = wordsOf(text, span);
            expect(drawn, `${name}:${line}`).toBe(drawn.trim());
            expect(drawn, `${name}:${line}`).not.toBe("");
          }
  });

  test("name no statement whose source, cue and content overlap", () => {
    for (const { text, statements, name, line } of cases)
      for (const { source, cue, content } of statements) {
        const spans = [source, cue, ...content].filter((s) => s !== null).sort((a, b) => a.start - b.start);
        for (let i = 1; i < spans.length; i++)
          expect(spans[i].start, `${name}:${line} ${text}`).toBeGreaterThanOrEqual(spans[i - 1].end);
      }
  });
});
