import { readdirSync, readFileSync } from "node:fs";
import type { Document } from "../../src/document/document.js";

const folder = new URL("../../examples/dossier/", import.meta.url);

/** Names of the dossier's files without `.json`, in order. */
export const reportNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length))
  .sort();

/** A report of the example dossier, by its file's name. */
export const reportOf = (name: string): Document =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Document;
