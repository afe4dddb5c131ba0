import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe } from "vitest";
import { loadReader } from "../../src/read/read.js";
import type { Reader } from "../../src/read/reader.js";
import type { Case } from "./case.js";
import { judge } from "./judge.js";
import { loadCases } from "./load.js";
import { recordOf } from "./recording.js";
import type { View } from "./view.js";

const cases = loadCases().filter(({ command }) => command === "record");
let reader: Reader;
let folder: string;
beforeAll(async () => {
  reader = await loadReader({ model: "full" });
  folder = mkdtempSync(join(tmpdir(), "rapporteur-cases-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const records = new Map<string, Promise<View>>();

/** The record that a case's store holds, made once. */
function record({ store }: Case): Promise<View> {
  const made =
    records.get(store) ??
    recordOf(
      cases.filter((one) => one.store === store),
      reader,
      folder,
    );
  records.set(store, made);
  return made;
}

describe("a record gets it right:", () => judge(cases, record));
