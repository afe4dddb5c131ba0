import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".cache", ".git"]);

/** The repository's files: what git tracks, or, in an unpacked archive, what lies there. */
const files = existsSync(join(root, ".git")) ? tracked() : walk("");

function tracked(): string[] {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
  return listed.filter((path) => existsSync(join(root, path)));
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return NOT_OURS.has(entry.name) ? [] : entry.isDirectory() ? walk(path) : [path];
  });
}

/** Put together here so that this file doesn't hold them. */
const FORBIDDEN: readonly [string, RegExp][] = [
  [
    "a path of somebody's machine",
    new RegExp(`(?<![\\w.])/(?:${["work", "home", "root", "tmp", "Users"].join("|")})/(?!\\.\\.)\\w`),
  ],
  ["a drive of somebody's machine", new RegExp(`\\b[A-Z]:\\\\${"Users"}`)],
  ["a package registry", new RegExp(["registry", "(npmjs|yarnpkg)"].join("\\."))],
  ["a private package registry", new RegExp(["arti" + "factory", "verd" + "accio"].join("|"), "i")],
];

const SAMPLES = [
  ["", "ho" + "me", "ana", "x.ts"].join("/"),
  `see ${["", "wo" + "rk", "main"].join("/")}`,
  `https://registry.${"npmjs"}.org/x`,
  `"C:${"\\Users"}\\ana"`,
];

describe("the repository holds", () => {
  test.each(FORBIDDEN)("no %s", (_, pattern) => {
    const found = files.flatMap((path) => {
      const bytes = readFileSync(join(root, path));
      if (bytes.includes(0)) return [];
      const match = pattern.exec(bytes.toString("utf8"));
      return match ? [`${path}: ${match[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  test.each(SAMPLES)("a search that would find %s", (sample) =>
    expect(FORBIDDEN.some(([, pattern]) => pattern.test(sample))).toBe(true),
  );

  test("files at all", () => expect(files.length).toBeGreaterThan(50));

  test("no host in its lock file", () => {
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    expect(lock).not.toContain('"resolved"');
    expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });
});
