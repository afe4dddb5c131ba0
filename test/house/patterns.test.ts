import { checkSync } from "recheck";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { slowText } from "./pattern-times.js";
import { type Pattern, patternsIn, patternsOfSources } from "./patterns.js";

/** Code that makes a regular expression from what isn't known before it runs, as the tests tell it, and why it may. */
const ALLOWED: Readonly<Record<string, string>> = {};

const { patterns, hidden } = patternsOfSources();
const named = (list: readonly Pattern[]): [string, Pattern][] => list.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]);

/** What an analysis of the pattern alone finds: "safe", or how bad it is. */
function verdict({ source, flags }: Pattern): string {
  const found = checkSync(source, flags, { timeout: 60_000 });
  return found.status === "vulnerable" ? found.complexity.type : found.status;
}

// In this process: without programs of other makes.
beforeAll(() => void vi.stubEnv("RECHECK_SYNC_BACKEND", "pure"));

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
    expect(named(patternsIn(code).patterns).map(([name]) => name)).toEqual(["/x\\/+/gu", "/b+/i", "/c/", "/d/", "/(e+)+$/u"]);
    expect(patternsIn(code).hidden).toEqual(["new RegExp(E + name)", "R = RegExp"]);
  });

  test("isn't put together while the program runs", () => {
    expect(hidden.filter((code) => !(code in ALLOWED))).toEqual([]);
    expect(Object.keys(ALLOWED).filter((code) => !hidden.includes(code))).toEqual([]);
  });

  test("is found in the sources at all", () => expect(patterns.length).toBeGreaterThan(50));
});

describe("takes time in proportion to the text:", () => {
  test.each(named(patterns))("%s by analysis", (_, pattern) => expect(verdict(pattern)).toBe("safe"), 90_000);
  test.each(named(patterns))("%s on hostile texts", { retry: 2 }, (_, pattern) => expect(slowText(pattern)).toBeNull());
});

describe("what takes longer is told:", () => {
  const slow: Pattern[] = [{ source: "\\s+$", flags: "" }, { source: "(a+)+$", flags: "" }, { source: "\\p{L}+@", flags: "u" }];
  test.each(named(slow))("%s by analysis", (_, pattern) => expect(verdict(pattern)).toMatch(/polynomial|exponential/));
  test.each(named(slow))("%s on hostile texts", (_, pattern) => expect(slowText(pattern)).not.toBeNull());
});
