import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReading, readReadingLines, readRecord, readRecordLines } from "../../src/exchange/in/json.js";
import type { Record } from "../../src/record/record.js";
import { valleyReading } from "../valley.js";
import { anyRecord } from "./any-record.js";
import { onlyText } from "./files.js";
import { harbourRecord } from "./harbour.js";
import { runs } from "../effort.js";

const schema = (name: string) =>
  new Ajv({ strictTypes: false }).compile(
    JSON.parse(readFileSync(new URL(`../../schema/${name}.json`, import.meta.url), "utf8")) as object,
  );
const isRecord = schema("record");

describe("a record as JSON", () => {
  test("is what its schema describes", async () =>
    expect(isRecord(JSON.parse(await onlyText(harbourRecord, "json"))), JSON.stringify(isRecord.errors)).toBe(true));
  test("comes back equal", async () => {
    expect(readRecord(await onlyText(harbourRecord, "json"))).toEqual(harbourRecord);
    expect(readRecord(`\ufeff${JSON.stringify(harbourRecord)}`)).toEqual(harbourRecord);
  });
  test("comes back equal line by line", async () =>
    expect(readRecordLines(await onlyText(harbourRecord, "jsonl"))).toEqual(harbourRecord));
  test("comes back equal, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async ({ record }) => {
        expect(readRecord(await onlyText(record, "json"))).toEqual(record);
        expect(readRecordLines(await onlyText(record, "jsonl"))).toEqual(record);
      }),
      runs(60),
    );
  });
  test("has an entry a line, with its list", async () => {
    const lines = (await onlyText(harbourRecord, "jsonl"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { list?: string });
    expect(lines[0]).toEqual({ schema: "rapporteur/record/1", dossier: "The harbour", asOf: "2031-03-14" });
    expect(lines.filter(({ list }) => list === "positions")).toHaveLength(6);
  });
});

describe("what isn't a record is refused, with where it isn't:", () => {
  const changed = (change: (record: Record) => unknown): string => {
    const copy = structuredClone(harbourRecord);
    return JSON.stringify(change(copy) ?? copy);
  };
  test.each<[string, string, RegExp]>([
    ["no JSON", "{", /isn't JSON/],
    ["a list", "[]", /record is no object/],
    ["null", "null", /record is no object/],
    [
      "another schema",
      changed((r) => ({ ...r, schema: "rapporteur/reading/1" })),
      /record\.schema is none of rapporteur\/record\/1/,
    ],
    [
      "a field missing",
      changed((r) => void delete (r.positions[1] as Partial<Record["positions"][number]>).stance),
      /record\.positions\[1\] has no “stance”/,
    ],
    ["a field too many", changed((r) => ({ ...r, mood: 1 })), /record has “mood”/],
    [
      "an unknown word",
      changed((r) => ({ ...r, meetings: [{ ...r.meetings[0], status: "over" }] })),
      /record\.meetings\[0\]\.status is none of held/,
    ],
    [
      "a span of halves",
      changed((r) => {
        r.actors[0].evidence[0].start = 0.5;
      }),
      /record\.actors\[0\]\.evidence\[0\]\.start is no whole number/,
    ],
    [
      "a certainty of 2",
      changed((r) => {
        r.statements[0].confidence = 2;
      }),
      /confidence isn't from 0 to 1/,
    ],
  ])("%s", (_, json, message) => expect(() => readRecord(json)).toThrow(message));
  test("a line of no list", () =>
    expect(() =>
      readRecordLines('{"schema":"rapporteur/record/1","dossier":null,"asOf":null}\n{"list":"toString","entry":1}'),
    ).toThrow(/line 2/));
});

test("whatever field is taken from a record or changed, we refuse what its schema refuses", () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(null, 1, -1, "x", [], {}, true), (n, value) => {
      const copy = structuredClone(harbourRecord) as unknown as { [key: string]: unknown };
      const places: [{ [key: string]: unknown }, string][] = [];
      const visit = (node: unknown): void => {
        if (typeof node === "object" && node !== null)
          for (const [key, one] of Object.entries(node)) {
            places.push([node as { [key: string]: unknown }, key]);
            visit(one);
          }
      };
      visit(copy);
      const [node, key] = places[n % places.length];
      node[key] = value;
      if (!isRecord(copy)) expect(() => readRecord(JSON.stringify(copy))).toThrow();
    }),
    runs(300),
  );
});

describe("a reading as JSON", () => {
  test("comes back equal", () => expect(readReading(JSON.stringify(valleyReading))).toEqual(valleyReading));
  test("and others come back equal, a line each; errors in a report's place are told", () => {
    const line = JSON.stringify(valleyReading);
    expect(
      readReadingLines(`${line}\n{"id":"x","error":{"code":"RAP-E-EMPTY","message":"It is empty."}}\n\n${line}\n`),
    ).toEqual({ readings: [valleyReading, valleyReading], failed: [2] });
    expect(() => readReadingLines(`${line}\n{"id":"x"}`)).toThrow(/line 2/);
  });
  test("is refused where it is none", () =>
    expect(() =>
      readReading(
        JSON.stringify({ ...valleyReading, discrepancies: [{ ...valleyReading.discrepancies[0], between: ["p1"] }] }),
      ),
    ).toThrow(/between isn't two/));
});
