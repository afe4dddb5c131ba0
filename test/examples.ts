import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "../src/document/document.js";

export const EXAMPLES = fileURLToPath(new URL("../examples/dossier/", import.meta.url));

/** The reports of the bundled dossier. */
export const examples = (): Document[] =>
  readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${EXAMPLES}${name}`, "utf8")) as Document);
