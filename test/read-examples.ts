import { readFileSync, writeFileSync } from "node:fs";
import type { Document } from "../src/document/document.js";
import { loadReader } from "../src/read/read.js";
import type { Reading } from "../src/read/reading.js";
import { examples } from "./examples.js";
import { madeOnce } from "./made-once.js";

export interface Read {
  readonly doc: Document;
  readonly reading: Reading;
}

/** The reports of the bundled dossier as the light model reads them, which it does once for all files of tests. */
export const readExamples = (): Promise<Read[]> => readOnce("examples", examples());

/** Reports as the light model reads them, which it does once for all files of tests. */
export async function readOnce(name: string, docs: readonly Document[]): Promise<Read[]> {
  const file = await madeOnce(`${name}.json`, async (path) => {
    const reader = await loadReader({ model: "light" });
    writeFileSync(path, JSON.stringify(await Promise.all(docs.map((doc) => reader.read(doc)))));
  });
  const readings = JSON.parse(readFileSync(file, "utf8")) as Reading[];
  return docs.map((doc, n) => ({ doc, reading: readings[n] }));
}
