// npm run schema: writes schema/reading.json, schema/record.json and schema/answers.json from the TypeScript types that
// the code uses, schema/openapi.json from the server's routes, and from that the types of web/src/api/types.ts.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { createFormatter, createParser, DEFAULT_CONFIG, SchemaGenerator } from "ts-json-schema-generator";
import ts from "typescript";
import { deskApp } from "../src/serve/app.js";
import type { Desk } from "../src/serve/desk.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const SCHEMA_FILE = at("../schema/reading.json");
export const RECORD_SCHEMA_FILE = at("../schema/record.json");

export const ANSWERS_SCHEMA_FILE = at("../schema/answers.json");

export const OPENAPI_FILE = at("../schema/openapi.json");
export const WEB_TYPES_FILE = at("../web/src/api/types.ts");

/** The description of the API, as text: routes are described without a record behind them. */
export async function openapi(): Promise<string> {
  const described = (await (
    await deskApp({} as Desk).request("/v1/openapi.json", { headers: { host: "localhost" } })
  ).json()) as object;
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** What the pages know of the API, as TypeScript. */
export const webTypes = async (document: string): Promise<string> =>
  `// Made by npm run schema from schema/openapi.json.\n${astToString(await openapiTS(document))}`;

/** The JSON Schema of a Reading, as text. */
export const readingSchema = (): string => schemaOf("Reading", "rapporteur/reading/1");

/** The JSON Schema of a Record, as text. */
export const recordSchema = (): string => schemaOf("Record", "rapporteur/record/1");

/** The JSON Schemas of everything that the API answers, as text. */
export const answersSchema = (): string => schemaOf("Answers", "rapporteur/answers/1");

const FILES = ["../src/read/reading.ts", "../src/record/record.ts", "../src/serve/api/answers.ts"].map(at);

let program: ts.Program | null = null;
/** One program for all of them: to make one takes seconds. */
function programOfTypes(): ts.Program {
  const { config } = ts.readConfigFile(at("../tsconfig.json"), ts.sys.readFile);
  program ??= ts.createProgram(FILES, {
    ...ts.parseJsonConfigFileContent(config, ts.sys, at("..")).options,
    noEmit: true,
  });
  return program;
}

function schemaOf(type: string, title: string): string {
  const config = { ...DEFAULT_CONFIG, type, additionalProperties: false, jsDoc: "extended" as const, sortProps: false };
  const generator = new SchemaGenerator(
    programOfTypes(),
    createParser(programOfTypes(), config),
    createFormatter(config),
    config,
  );
  return `${JSON.stringify({ ...generator.createSchema(type), title }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, readingSchema());
  writeFileSync(RECORD_SCHEMA_FILE, recordSchema());
  writeFileSync(ANSWERS_SCHEMA_FILE, answersSchema());
  const described = await openapi();
  writeFileSync(OPENAPI_FILE, described);
  writeFileSync(WEB_TYPES_FILE, await webTypes(described));
}
