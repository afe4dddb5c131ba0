import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import type { Reading } from "../../src/read/reading.js";
import { intake } from "../../src/record/intake.js";
import { recordOf } from "../../src/record/record-of.js";
import { openStore } from "../../src/store/open.js";
import { restore } from "../../src/store/restore.js";
import type { Store } from "../../src/store/store.js";
import { handMade } from "../record/dossiers.js";
import { docOf } from "../readings.js";
import { BY, gathered } from "./reports.js";
import { KINDS_EACH_TIME, type Places, withStore } from "./stores.js";

interface Read {
  readonly doc: Document;
  readonly reading: Reading;
}

const FRAME = "He has told everybody so.";
const TOLD: readonly (readonly [who: string, words: string])[] = [
  ["Tam Yarrick", `“${FRAME}”`],
  ["Tam Yarrick", `“${FRAME} The bridge will open.”`],
  ["Tam Yarrick", `“${FRAME} The bridge will stay closed.”`],
  ["Yarrick", `“${FRAME}”`],
  ["Edda Lowick", "that the bridge would stay closed until spring"],
  ["Lowick", "the bridge would stay closed until spring"],
  ["Hamm Lowick", "that the bridge would stay closed until spring"],
  ["Edda Lowick", "that the bridge would open before spring"],
  ["Edda Lowick", "“The bridge will stay closed until spring. Nobody minds it.”"],
];

const read = (i: number): Read => {
  const [who, words] = TOLD[i];
  const doc = docOf(`${who} said ${words}.`, { id: `r${i}`, publishedAt: `2031-03-0${1 + (i % 2)}` });
  return {
    doc,
    reading: handMade(doc, [
      { text: doc.text, says: { who, words, quotation: words.startsWith("“") ? "direct" : "indirect" } },
    ]),
  };
};
const whole = (reports: readonly number[]) =>
  recordOf(reports.map(read).map(({ doc, reading }) => intake(doc, reading)));
const put = async (store: Store, i: number): Promise<void> => {
  const { doc, reading } = read(i);
  await store.add(doc, gathered(doc), reading, BY);
};

describe.each(Object.entries(KINDS_EACH_TIME))("in a store that is %s", (_, start) => {
  let places: Places;
  let folder: string;
  beforeAll(async () => {
    places = await start();
    folder = mkdtempSync(join(tmpdir(), "rapporteur-utterances-"));
  });
  afterAll(async () => {
    await places?.stop();
    rmSync(folder, { recursive: true });
  });

  test("a shorter telling finds its fuller one in whatever order they come and go", async () => {
    const store = await openStore(await places.place());
    const all = TOLD.map((_, i) => i);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all), async (order, gone) => {
        for (const i of order) await put(store, i);
        expect((await store.record()).statements).toEqual(whole(order).statements);
        for (const i of gone) await store.remove(`r${i}`);
        expect((await store.record()).statements).toEqual(whole(order.filter((i) => !gone.includes(i))).statements);
        for (const i of order.filter((one) => !gone.includes(one))) await store.remove(`r${i}`);
      }),
      { numRuns: 6, seed: 15 },
    );
    await store.close();
  });

  test("what an earlier program took for one utterance is told apart when it is opened", async () => {
    const file = join(folder, "now.backup");
    const earlier = join(folder, "earlier.backup");
    await withStore(await places.place(), async (store) => {
      for (const i of TOLD.keys()) await put(store, i);
      await store.backup(file);
    });
    writeFileSync(earlier, gzipSync(asEarlier(gunzipSync(readFileSync(file)).toString())));
    const to = await places.place();
    await restore(earlier, to);
    await withStore(to, async (store) => {
      expect(await store.record()).toEqual(whole([...TOLD.keys()]));
      expect((await store.check()).faults).toEqual([]);
    });
  });
});

/** A backup as the program before wrote it: all tellings of a mouth as one utterance, compared by their plain words. */
function asEarlier(backup: string): string {
  return backup
    .split("\n")
    .map((line) => {
      if (line === "") return line;
      const told = JSON.parse(line) as {
        migrations?: string[];
        statement?: {
          utterance: string;
          buckets: string[];
          body: { clauses?: unknown; words?: string[]; quoted?: string[] };
        };
      };
      if (told.migrations)
        return JSON.stringify({ ...told, migrations: told.migrations.filter((name) => name < "0008") });
      if (!told.statement) return line;
      const { clauses: _, ...body } = told.statement.body;
      return JSON.stringify({
        statement: {
          ...told.statement,
          utterance: "r0#s1",
          buckets: ["v:x"],
          body: { ...body, words: ["he"], quoted: [] },
        },
      });
    })
    .join("\n");
}
