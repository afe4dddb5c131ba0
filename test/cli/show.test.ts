import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/cli/columns.js";
import { show } from "../../src/cli/show.js";
import { docOf, readingOf, said } from "../readings.js";

const TEXT = "“No,” said Ruel. “Not now.”\n\nShe added that the envoy had promised to wait.";
const STATEMENTS = [
  said(TEXT, "s1", "Ruel", "said", ["“No,”", "“Not now.”"]),
  said(TEXT, "s2", "She", "added", ["that the envoy had promised to wait"]),
  said(TEXT, "s3", "the envoy", "promised", ["to wait"], "s2"),
];
const doc = docOf(TEXT, { title: "Ruel says no", outlet: "The Harbour Times", publishedAt: "2031-03-14" });
const shown = (colour: boolean, width = 80): string => show(doc, readingOf(doc, STATEMENTS), { colour, width });

const ESCAPE = "\u001b";
/** What stands in one look, with the escape codes taken away. */
const inLook = (text: string, sgr: string): string[] =>
  text
    .split(`${ESCAPE}[${sgr}m`)
    .slice(1)
    .map((part) => part.split(ESCAPE)[0]);

describe("show, without colour", () => {
  test("has no escape codes and marks source, cue and content by signs", () => {
    expect(shown(false)).not.toContain(ESCAPE);
    expect(shown(false)).toContain("{s1 “No,”} _said_ <Ruel>. {“Not now.”}");
    expect(shown(false)).toContain("<She> _added_ {s2 that <the envoy> had _promised_ {s3 to wait}}.");
  });

  test("lists each statement, and indents one that is reported inside another", () => {
    expect(shown(false)).toContain("\n  s1 Ruel · said · 0.50\n     “No,” … “Not now.”\n");
    expect(shown(false)).toContain("\n    s3 the envoy · promised · 0.50\n       to wait\n");
  });

  test("starts with the title, the outlet and the day", () => {
    expect(shown(false).split("\n").slice(0, 2)).toEqual(["Ruel says no", "r1 · The Harbour Times · 2031-03-14"]);
  });

  test("prints a word with any number of marks upon it", () => {
    const text = `${"a".repeat(100)}${"\u0301".repeat(300_000)} end`;
    const bare = docOf(text);
    expect(show(bare, readingOf(bare, []), { colour: false, width: 80 })).toMatch(/\u0301 end\n\n0 statements\n$/);
  });

  test("says so when a source or a cue is missing", () => {
    const bare = readingOf(doc, [said(TEXT, "s1", null, null, ["“No,”"])]);
    expect(show(doc, bare, { colour: false, width: 80 })).toContain("s1 (nobody named) · (no cue)");
  });

  test("says that there are none", () => {
    expect(show(doc, readingOf(doc, []), { colour: false, width: 80 })).toContain("0 statements\n");
  });
});

describe("show, in colour", () => {
  test("tells source, cue, content and nested content apart", () => {
    const text = shown(true).split(`${ESCAPE}[1;36msource`)[0]; // what comes before the key
    expect(inLook(text, "1;36")).toEqual(["Ruel", "She", "the envoy"]);
    expect(inLook(text, "35")).toEqual(["said", "added", "promised"]);
    expect(inLook(text, "32")).toEqual(["“No,”", "“Not now.”", "that ", " had ", " "]);
    expect(inLook(text, "4;32")).toEqual(["to wait"]);
  });

  test("ends every look on the line that it began on", () => {
    expect(shown(true, 24)).toContain(ESCAPE);
    for (const line of shown(true, 24).split("\n")) {
      const codes = line.split(ESCAPE).slice(1);
      expect(codes.filter((code) => !code.startsWith("[0m"))).toHaveLength(codes.length / 2);
    }
  });
});

describe("show, at any width", () => {
  test.each([20, 24, 37, 80, 100])("no line is wider than %d columns", (width) => {
    for (const line of shown(false, width).split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(width);
  });

  test("no line of any text is wider than the terminal, and no word is lost", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "汉", "é", "-") }),
        fc.integer({ min: 20, max: 60 }),
        (text, width) => {
          const any = docOf(text);
          const body = show(any, readingOf(any, []), { colour: false, width }).split("─\n")[1].split("0 statements")[0];
          for (const line of body.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(width);
          expect(body.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        },
      ),
    ));

  test("wraps one line over several lines of the terminal, between words", () => {
    const long = docOf("one two three four five six");
    expect(show(long, readingOf(long, []), { colour: false, width: 20 })).toContain("\none two three four\nfive six\n");
  });
});

describe("show, of text that means harm", () => {
  const nasty = docOf("Ruel said \u001b[31mno\u001b[0m\u0007\u009b2J\u202e and left.\u001b]0;title\u0007", {
    title: "T\u001b[2J",
    outlet: "O\nP",
  });
  const statements = [said(nasty.text, "s1", "Ruel", "said", [nasty.text.slice(10)])];

  test.each([true, false])("lets no control character of the report's through (colour: %s)", (colour) => {
    const text = show(nasty, readingOf(nasty, statements), { colour, width: 80 });
    const ours = text.replace(/\u001b\[[\d;]+m/g, "");
    expect(colour ? ours : text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(ours).toContain("␛[31m");
  });

  test("shows an escape code as a picture, so that it can be seen", () => {
    expect(show(nasty, readingOf(nasty, []), { colour: false, width: 80 })).toContain("T␛[2J");
  });
});
