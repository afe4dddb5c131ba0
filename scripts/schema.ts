// npm run schema: writes schema/reading.json from the TypeScript type that the code uses.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const SCHEMA_FILE = at("../schema/reading.json");

/** The JSON Schema of a Reading, as text. */
export function readingSchema(): string {
  const generator = createGenerator({
    path: at("../src/read/reading.ts"), tsconfig: at("../tsconfig.json"), type: "Reading",
    skipTypeCheck: true, additionalProperties: false, jsDoc: "extended", sortProps: false,
  });
  const schema = { ...generator.createSchema("Reading"), title: "rapporteur/reading/1" };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, readingSchema());
