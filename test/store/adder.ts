// Run by kill.test.ts: adds generated reports to a store from the N-th on, and tells of each that is kept. It is killed
// while it does.
import { generate } from "../../bench/record/generate.js";
import { world } from "../../bench/record/world.js";
import { openStore } from "../../src/store/open.js";
import { BY, gathered } from "./reports.js";

const [where, from] = process.argv.slice(2);
const invented = world();
const store = await openStore(where);
for (let n = Number(from); ; n++) {
  const { doc, reading } = generate(invented, n);
  await store.add(doc, gathered(doc, { bytes: null }), reading, BY);
  process.stdout.write(`${doc.id}\n`);
}
