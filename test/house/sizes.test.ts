import { describe, expect, test } from "vitest";
import { MOST, sourcesIn, tooLongIn } from "./sizes.js";

const FOLDERS = ["src", "web", "test", "scripts", "evaluate", "train", "bench"] as const;

/** What may be longer, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  "src/read/interpret/": "is to be replaced",
  "src/read/resolve/": "is to be replaced",
  "src/read/date/": "is to be replaced",
  "web/src/api/types.ts": "is generated",
};
const exempt = Object.keys(EXEMPT);

const sources = sourcesIn(FOLDERS);
const looked = sources.filter(({ path }) => !exempt.some((room) => path.startsWith(room)));

describe("what people write fits on a screen:", () => {
  test.each(FOLDERS)("%s", (folder) => {
    const own = looked.filter(({ path }) => path.startsWith(`${folder}/`));
    expect(own.length).toBeGreaterThan(5);
    expect(own.flatMap(tooLongIn)).toEqual([]);
  });

  test.each(exempt)("%s may be longer, and is there", (room) =>
    expect(sources.some(({ path }) => path.startsWith(room))).toBe(true),
  );
});

const of = (lines: number, line = "  f();"): string => `${line}\n`.repeat(lines);
const found = (path: string, code: string): string[] => tooLongIn({ path, code });
/** A function of so many lines. */
const long = (lines: number, head = "function f() {"): string => `${head}\n${of(lines - 2)}}\n`;

describe("a function", () => {
  test(`of ${MOST.function} lines is none too long`, () => expect(found("a.ts", long(60))).toEqual([]));
  test("of one line more is", () => expect(found("a.ts", `\n${long(61)}`)).toEqual(["a.ts:2 function f: 61 lines"]));
  test.each([
    ["of no name", `g(${long(61, "() => {").trim()});`, "without a name"],
    ["of a constant", `const h = ${long(61, "() => {")}`, "h"],
    ["of a class", `class A {\n${long(61, "m() {")}}`, "m"],
    ["within a list of tests", `describe("x", () => {\n${long(61)}});`, "f"],
  ])("%s is found", (_, code, name) => {
    expect(found("a.ts", code)).toEqual([expect.stringContaining(`function ${name}: 61 lines`)]);
  });
  test("of a component is found where it stands in its file", () => {
    const code = `<p>x</p>\n<script lang="ts">\n${long(61)}</script>\n`;
    expect(found("A.svelte", code)).toEqual(["A.svelte:3 function f: 61 lines"]);
  });
  test.each([
    ["above it", `// Long: all the cases of a table.\n${long(61)}`],
    ["at its beginning", long(61, "function f() {\n  // Long: all the cases of a table.")],
  ])("may be longer for a reason %s", (_, code) => expect(found("a.ts", code)).toEqual([]));
  test("may not for a reason that stands elsewhere", () =>
    expect(found("a.ts", `const a = 1;\n${long(61).replace(/\}\n$/, "// Long: no.\n}\n")}`)).toHaveLength(1));
});

describe("no function but a list of tests is", () => {
  test.each([
    `describe("x", ${long(61, "() => {").trim()});`,
    `describe.each([1])("x", ${long(61, "() => {").trim()});`,
  ])("%#", (code) => expect(found("a.ts", code)).toEqual([]));
});

describe("too long is", () => {
  test("a file", () => {
    expect(found("a.py", of(MOST.file))).toEqual([]);
    expect(found("a.py", of(MOST.file + 1))).toEqual(["a.py: 401 lines"]);
  });
  test("a component", () => {
    expect(found("A.svelte", of(MOST.component))).toEqual([]);
    expect(found("A.svelte", of(MOST.component + 1))).toEqual(["A.svelte: 251 lines"]);
  });
  test("a line, by its characters", () => {
    expect(found("a.ts", `// ${"€".repeat(117)}`)).toEqual([]);
    expect(found("a.ts", `\n// ${"€".repeat(118)}`)).toEqual(["a.ts:2: 121 columns"]);
  });
  test("neither where its head gives a reason", () => {
    expect(found("a.ts", `// Long: a table.\n${of(MOST.file)}`)).toEqual([]);
    expect(found("a.py", `# Long: a table.\n# ${"x".repeat(200)}`)).toEqual([]);
  });
});
