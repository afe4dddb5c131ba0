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
export async function readExamples(): Promise<Read[]> {
  const file = await madeOnce("examples.json", async (path) => {
    const reader = await loadReader({ model: "light" });
    writeFileSync(path, JSON.stringify(await Promise.all(examples().map((doc) => reader.read(doc)))));
  });
  const readings = JSON.parse(readFileSync(file, "utf8")) as Reading[];
  return examples().map((doc, n) => ({ doc, reading: readings[n] }));
}
