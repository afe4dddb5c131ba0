// npx tsx evaluate/reading/make-gold.ts: writes reports/ and gold/ anew from marked/.
import { mkdirSync, writeFileSync } from "node:fs";
import { markedCopy, namesIn, placeOf, SETS, type SetName } from "./folders.js";
import { parseMarked } from "./marked.js";

for (const set of SETS)
  for (const name of namesIn("marked", set)) {
    const { report, gold } = parseMarked(name, markedCopy(set, name));
    write("reports", set, report);
    write("gold", set, gold);
  }

function write(kind: "reports" | "gold", set: SetName, value: { readonly id: string }): void {
  const place = placeOf(kind, set, value.id);
  mkdirSync(new URL("./", place), { recursive: true });
  writeFileSync(place, `${JSON.stringify(value, null, 1)}\n`);
}
