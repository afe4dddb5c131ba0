import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const urlOf = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(urlOf(path), "utf8");
const sectionOf = (title: string): string =>
  read("docs/glossary.md")
    .split(/^## /m)
    .find((section) => section.startsWith(title)) ?? "";

interface TypeRef {
  readonly name: string;
  readonly path: string;
}

/** The terms, each with its types: "`Position`, src/read/reading.ts". */
const terms = sectionOf("Terms")
  .split(/^- \*\*/m)
  .slice(1)
  .map((entry) => ({
    term: entry.slice(0, entry.indexOf("**")),
    types: [...entry.matchAll(/`(\w+)`,\s+((?:src|web)\/[\w./-]*\w)/g)].map(
      ([, name, path]): TypeRef => ({ name, path }),
    ),
  }));

/** The names to be replaced, each with its file. */
const oldNames = [...sectionOf("Names").matchAll(/^\| `(\w+)` \| (\S+) \|/gm)].map(
  ([, name, path]): TypeRef => ({ name, path }),
);

const isDeclaredIn = ({ name, path }: TypeRef): boolean =>
  existsSync(urlOf(path)) && new RegExp(`\\b(?:interface|type|class|const|function) ${name}\\b`).test(read(path));

const isNamedIn = ({ name, path }: TypeRef): boolean =>
  existsSync(urlOf(path)) && new RegExp(`\\b${name}\\b`).test(read(path));

describe("the glossary", () => {
  test("holds terms, and every row of its table can be read", () => {
    expect(terms.length).toBeGreaterThan(50);
    expect(oldNames.length).toBe(sectionOf("Names").match(/^\| `/gm)?.length ?? 0);
  });

  test("lists each term once, in alphabetical order", () => {
    const found = terms.map(({ term }) => term.toLowerCase());
    expect(found).toEqual([...new Set(found)].sort());
  });

  test("gives every term a type", () => expect(terms.filter(({ types }) => types.length === 0)).toEqual([]));

  test("names no type that its file doesn't declare", () =>
    expect(terms.flatMap(({ types }) => types).filter((ref) => !isDeclaredIn(ref))).toEqual([]));

  test("lists no name as one to be replaced that was replaced: delete its row", () =>
    expect(oldNames.filter((ref) => !isNamedIn(ref))).toEqual([]));
});
