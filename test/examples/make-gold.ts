// npx tsx test/examples/make-gold.ts: writes gold/*.json anew from marked/*.txt.
import { mkdirSync, writeFileSync } from "node:fs";
import { goldFolder, goldOf, markedNames } from "./gold.js";

mkdirSync(goldFolder, { recursive: true });
for (const name of markedNames)
  writeFileSync(new URL(`${name}.json`, goldFolder), `${JSON.stringify(goldOf(name).gold, null, 1)}\n`);
