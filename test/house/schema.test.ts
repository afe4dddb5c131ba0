import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import {
  ANSWERS_SCHEMA_FILE,
  answersSchema,
  OPENAPI_FILE,
  openapi,
  RECORD_SCHEMA_FILE,
  readingSchema,
  recordSchema,
  SCHEMA_FILE,
  WEB_TYPES_FILE,
  webTypes,
} from "../../scripts/schema.js";
import { loadReader, type Reading } from "../../src/index.js";
import { examples } from "../examples.js";

const schema = readFileSync(SCHEMA_FILE, "utf8");
const validate = new Ajv({ allErrors: true, strictTypes: false }).compile(JSON.parse(schema));
const errors = (reading: unknown): string[] =>
  validate(reading) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

let readings: Reading[];
beforeAll(async () => {
  const reader = await loadReader();
  readings = await Promise.all(examples().map((doc) => reader.read(doc)));
});

describe("schema/reading.json", () => {
  test("is what `npm run schema` writes from the type today", () => expect(readingSchema()).toBe(schema));

  test("describes the readings of the examples", () => {
    expect(readings.flatMap(({ statements }) => statements).length).toBeGreaterThan(0);
    for (const reading of readings) expect(errors(JSON.parse(JSON.stringify(reading)))).toEqual([]);
  });

  test("refuses a reading with a field missing, a field too many, or a word that isn't of the list", () => {
    const [reading] = readings;
    expect(errors({ ...reading, id: undefined })).not.toEqual([]);
    expect(errors({ ...reading, mood: "sour" })).not.toEqual([]);
    expect(errors({ ...reading, statements: [{ ...reading.statements[0], quotation: "loud" }] })).not.toEqual([]);
  });
});

describe("what the server and its pages go by is what `npm run schema` writes today", () => {
  const kept = (file: string): string => readFileSync(file, "utf8");
  test("schema/record.json", () => expect(recordSchema()).toBe(kept(RECORD_SCHEMA_FILE)));
  test("schema/answers.json", () => expect(answersSchema()).toBe(kept(ANSWERS_SCHEMA_FILE)));
  test("schema/openapi.json, and the types of the pages", async () => {
    const described = await openapi();
    expect(described).toBe(kept(OPENAPI_FILE));
    expect(await webTypes(described)).toBe(kept(WEB_TYPES_FILE));
  });
});
