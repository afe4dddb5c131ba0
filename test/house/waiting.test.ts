import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const TESTS = fileURLToPath(new URL("../", import.meta.url));

/** Where something waits by the clock, and why it may. */
const MAY_WAIT: Readonly<Record<string, string>> = {
  "made-once.ts": "another process makes it",
  "serve/raw.ts": "somebody sends slowly",
  "serve/outages.test.ts": "a database is away for a while, and those at the desk don't ask all the time",
  "gather/fetch/fetch.test.ts": "a server sends slowly",
  "e2e/lines.test.ts": "another process is looked at until it sleeps",
};

const files = readdirSync(TESTS, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && file !== "house/waiting.test.ts");
const codeOf = new Map(files.map((file) => [file, readFileSync(TESTS + file, "utf8")]));
const having = (pattern: RegExp): string[] => files.filter((file) => pattern.test(codeOf.get(file) ?? ""));

describe("in no file of tests", () => {
  test("something waits by the clock but for a reason", () => {
    const found = having(/\bset(?:Timeout|Interval)\(|timers\/promises|waitForTimeout/);
    expect(found.sort()).toEqual(Object.keys(MAY_WAIT).sort());
  });
  test("something is measured by the clock", () => expect(having(/performance\.now|process\.hrtime/)).toEqual([]));
  test("a test has a time limit of its own", () => {
    expect(having(/\}, \d+_?000\);|\{ timeout: \d|\btimeout: \d[\d_]* \}, (?:async )?\(/)).toEqual([
      "gather/fetch/fetch.test.ts",
    ]);
  });
});
