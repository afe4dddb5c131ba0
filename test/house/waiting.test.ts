import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
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

const TAKES_A_LIMIT = /^(?:test|it|describe|beforeAll|beforeEach|afterAll|afterEach)\b/;

/** Calls that make a test, or something before or after one, and name a time for it. */
function limitsIn(file: string, code: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && TAKES_A_LIMIT.test(node.expression.getText()) && node.arguments.some(isLimit))
      found.push(`${file}: ${node.expression.getText()}`);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return found;
}

const isLimit = (argument: ts.Expression): boolean =>
  ts.isNumericLiteral(argument) ||
  (ts.isObjectLiteralExpression(argument) && argument.properties.some((one) => one.name?.getText() === "timeout"));

describe("in no file of tests", () => {
  test("something waits by the clock but for a reason", () => {
    const found = having(/\bset(?:Timeout|Interval)\(|timers\/promises|waitForTimeout/);
    expect(found.sort()).toEqual(Object.keys(MAY_WAIT).sort());
  });
  test("something is measured by the clock", () => expect(having(/performance\.now|process\.hrtime/)).toEqual([]));
  test("a test or what goes before and after it has a time limit of its own", () => {
    expect(
      limitsIn("a.test.ts", 'test.each([1])("a", () => {}, 5_000); afterAll(() => {}, 1); it("b", { timeout: 1 });'),
    ).toEqual(["a.test.ts: test.each([1])", "a.test.ts: afterAll", "a.test.ts: it"]);
    expect(limitsIn("b.test.ts", 'test("a", () => expect(wait(5_000, { timeout: 1 })).toBe(5_000));')).toEqual([]);
    expect([...codeOf].flatMap(([file, code]) => limitsIn(file, code))).toEqual([]);
  });
});
