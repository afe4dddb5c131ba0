import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { program } from "../../src/cli/main.js";
import { REMEDIES } from "../../src/gather/error.js";

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const file = (path: string): string => readFileSync(at(path), "utf8");
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(at("docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const documentation = documents.map(file).join("\n");

const commands = program().commands;
const options = [program(), ...commands].flatMap((command) =>
  command.options.map((option) => option.long ?? option.flags),
);
const scripts = Object.keys((JSON.parse(file("package.json")) as { scripts: object }).scripts).filter(
  (name) => name !== "prepack",
);

describe("the documents tell of", () => {
  test.each(commands.map((command) => command.name()))("the command %s", (name) =>
    expect(documentation).toContain(`rapporteur ${name}`),
  );
  test.each([...new Set(options)])("the option %s", (option) =>
    expect(documentation).toMatch(new RegExp(`\`${option}[\` ]`)),
  );
  test.each(Object.keys(REMEDIES))("the error %s", (code) => expect(documentation).toContain(`\`${code}\``));
  test.each(scripts)("npm run %s", (name) => expect(documentation).toMatch(new RegExp(`npm (run )?${name}\\b`)));
});

test("the documents tell of no error that there isn't", () => {
  const told = documentation.match(/RAP-E-[A-Z0-9-]+/g) ?? [];
  expect(told).not.toEqual([]);
  expect(told.filter((code) => !(code in REMEDIES))).toEqual([]);
});

test("the documents point at no file that there isn't", () => {
  for (const document of documents) {
    const links = [...file(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path);
    for (const link of links)
      expect(() => readFileSync(new URL(link, at(document))), `${link} in ${document}`).not.toThrow(/ENOENT/);
  }
});
