import { describe, expect, test } from "vitest";
import { slowText } from "./pattern-times.js";
import { judged, keptVerdicts, nameOf } from "./pattern-verdicts.js";
import { oneIn } from "../effort.js";
import { type Pattern, patternsIn, patternsOfSources } from "./patterns.js";

/** Code that makes a regular expression from what isn't known before it runs, as the tests tell it, and why it may. */
const ALLOWED: Readonly<Record<string, string>> = {};

const { patterns, hidden } = patternsOfSources();
const named = (list: readonly Pattern[]): [string, Pattern][] => list.map((pattern) => [nameOf(pattern), pattern]);
const kept = keptVerdicts();

describe("a regular expression", () => {
  test("is found wherever it is written", () => {
    const code = `
      const a = /x\\/+/gu;
      const b: RegExp = new RegExp("b+", "i");
      const c = RegExp(/c/, "g");
      text.match("d") ?? text.search(a);
      const E = "e" + "+";
      const f = [new RegExp("(" + E + ")+$", "u"), new RegExp(E + name)];
      const R = RegExp;`;
    expect(named(patternsIn(code).patterns).map(([name]) => name)).toEqual([
      "/x\\/+/gu",
      "/b+/i",
      "/c/",
      "/d/",
      "/(e+)+$/u",
    ]);
    expect(patternsIn(code).hidden).toEqual(["new RegExp(E + name)", "R = RegExp"]);
  });

  test("isn't put together while the program runs", () => {
    expect(hidden.filter((code) => !(code in ALLOWED))).toEqual([]);
    expect(Object.keys(ALLOWED).filter((code) => !hidden.includes(code))).toEqual([]);
  });

  test("is found in the sources at all", () => expect(patterns.length).toBeGreaterThan(50));
});

describe("takes time in proportion to the text:", () => {
  // Patterns that were analysed before aren't again, nor tried on hostile texts: patterns.long.test.ts does both.
  const fresh = patterns.filter((pattern) => !kept.has(nameOf(pattern)));
  test("whatever was analysed before", () => {
    const analysed = patterns.map(nameOf).filter((name) => kept.has(name));
    expect(analysed.length).toBeGreaterThan(50);
    expect(analysed.filter((name) => kept.get(name) !== "safe")).toEqual([]);
  });
  test.each(named(fresh))("%s by analysis", (_, pattern) => expect(judged(pattern)).toBe("safe"));
  test.each(named(fresh))("%s on hostile texts", { retry: 2 }, (_, pattern) => expect(slowText(pattern)).toBeNull());
});

describe("what takes longer is told:", () => {
  const slow: Pattern[] = [
    { source: "\\s+$", flags: "" },
    { source: "(a+)+$", flags: "" },
    { source: "\\p{L}+@", flags: "u" },
  ];
  test.each(named(slow))("%s by analysis", (_, pattern) => expect(judged(pattern)).toMatch(/polynomial|exponential/));
  test.each(named(oneIn(3, slow)))("%s on hostile texts", (_, pattern) => expect(slowText(pattern)).not.toBeNull());
});
