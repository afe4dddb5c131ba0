// npm run schema: writes schema/reading.json and schema/record.json from the TypeScript types that the code uses.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const SCHEMA_FILE = at("../schema/reading.json");
export const RECORD_SCHEMA_FILE = at("../schema/record.json");

/** The JSON Schema of a Reading, as text. */
export const readingSchema = (): string => schemaOf("../src/read/reading.ts", "Reading", "rapporteur/reading/1");

/** The JSON Schema of a Record, as text. */
export const recordSchema = (): string => schemaOf("../src/record/record.ts", "Record", "rapporteur/record/1");

function schemaOf(file: string, type: string, title: string): string {
  const generator = createGenerator({
    path: at(file), tsconfig: at("../tsconfig.json"), type,
    skipTypeCheck: true, additionalProperties: false, jsDoc: "extended", sortProps: false,
  });
  return `${JSON.stringify({ ...generator.createSchema(type), title }, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, readingSchema());
  writeFileSync(RECORD_SCHEMA_FILE, recordSchema());
}
