import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { createGenerator } from "ts-json-schema-generator";
import { describe, expect, test } from "vitest";
import { covers, type Span, wordsOf } from "../../../src/document/span.js";
import { goldOf, markedCopy, namesIn, reportOf, SETS } from "../../../evaluate/reading/folders.js";
import type { Gold } from "../../../evaluate/reading/gold.js";
import { parseMarked } from "../../../evaluate/reading/marked.js";

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const schema = createGenerator({
  path: at("evaluate/reading/gold.ts"),
  tsconfig: at("tsconfig.json"),
  type: "Gold",
  skipTypeCheck: true,
  additionalProperties: false,
});
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(schema.createSchema("Gold"));
const errors = (gold: unknown): string[] =>
  validate(gold) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const spansOf = ({ statements, meetings, positions, discrepancies }: Gold): Span[] => [
  ...statements.flatMap(({ content }) => content),
  ...[...meetings, ...positions].flatMap(({ evidence }) => evidence),
  ...discrepancies.flatMap(({ evidence }) => evidence.flat()),
];
const daysOf = ({ publishedAt, statements, meetings }: Gold): (string | null)[] => [
  publishedAt,
  ...[...statements, ...meetings].map(({ on }) => on ?? null),
];

const files = (kind: "marked" | "gold"): [string, (typeof SETS)[number]][] =>
  SETS.flatMap((set) => namesIn(kind, set).map((name): [string, typeof set] => [name, set]));

describe.each(files("gold"))("the gold of %s", (name, set) => {
  const gold = goldOf(set, name);

  test("has the form of a gold reading, and its file's name", () => {
    expect(errors(gold)).toEqual([]);
    expect(gold.id).toBe(name);
  });

  test("has spans with something in them, and days for dates", () => {
    for (const { start, end } of spansOf(gold))
      expect(start >= 0 && start < end && Number.isInteger(start) && Number.isInteger(end)).toBe(true);
    for (const day of daysOf(gold)) expect(day ?? "2031-03-14").toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("has names for whoever it lists", () => {
    const named = [
      ...gold.statements.map(({ speaker }) => speaker ?? ["nobody"]),
      ...gold.meetings.flatMap(({ participants }) => participants),
      ...[...gold.positions, ...gold.discrepancies].map(({ actor }) => actor),
    ];
    for (const names of named) expect(names.filter(Boolean).length).toBeGreaterThan(0);
  });
});

describe.each(files("marked"))("our own report %s", (name, set) => {
  const report = reportOf(set, name);
  const gold = goldOf(set, name);

  test("and its gold are what the marked copy says", () =>
    expect(parseMarked(name, markedCopy(set, name))).toEqual({ report, gold }));

  test("holds every span, from the first letter of a word or a mark to the last", () => {
    for (const span of spansOf(gold)) {
      expect(span.end).toBeLessThanOrEqual(report.text.length);
      expect(wordsOf(report.text, span)).toMatch(/^\S(.*\S)?$/s);
      expect(report.text.slice(span.start - 1, span.start + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
      expect(report.text.slice(span.end - 1, span.end + 1)).not.toMatch(/^[\p{L}\p{N}]{2}$/u);
    }
  });

  test("has its nested statements inside others", () => {
    for (const inner of gold.statements.filter(({ nested }) => nested)) {
      const outer = gold.statements.filter(
        (s) =>
          s !== inner &&
          inner.content.every((i) => s.content.some((o) => covers(o, i) && o.end - o.start > i.end - i.start)),
      );
      expect(outer, inner.content.map((span) => wordsOf(report.text, span)).join(" + ")).not.toEqual([]);
    }
  });

  test("is of a length that reports have", () => expect(report.text.split(/\s+/).length).toBeLessThanOrEqual(500));
});

test("a gold reading with a field missing, a field too many, or a word that isn't of the list is refused", () => {
  const gold = goldOf("tune", namesIn("marked", "tune")[0]);
  expect(errors({ ...gold, id: undefined })).not.toEqual([]);
  expect(errors({ ...gold, mood: "sour" })).not.toEqual([]);
  expect(errors({ ...gold, meetings: [{ ...gold.meetings[0], status: ["dreamt"] }] })).not.toEqual([]);
});
