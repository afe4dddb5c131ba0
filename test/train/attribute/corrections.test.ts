import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportCorrections } from "../../../src/cli/keep/corrections.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { openStore } from "../../../src/store/open.js";
import { deedOf } from "../../../src/store/refs.js";
import { loadPolnear } from "../../../train/attribute/polnear.js";
import { simpleStatements } from "../../../train/attribute/simple-statements.js";
import { docOf } from "../../readings.js";
import { handMade } from "../../record/dossiers.js";
import { copyStore } from "../../store/copy-store.js";
import { BY, gathered } from "../../store/reports.js";
import { emptyStore } from "../../store/stores.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-corrections-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("corrections are read back by what trains the model", async () => {
  const where = join(folder, "store");
  copyStore(await emptyStore(), where);
  const store = await openStore(where);
  const told = [
    { text: "Mara Kelm said that the talks were over.", says: { who: "Mara Kelm", words: "that the talks were over" } },
  ];
  const doc = docOf(told[0].text, { id: "r1", publishedAt: "2031-03-01", title: "Talks" });
  await store.add(doc, gathered(doc), handMade(doc, told), BY);
  const passage = (text: string) => ({
    report: "r1",
    start: doc.text.indexOf(text),
    end: doc.text.indexOf(text) + text.length,
    text,
  });
  await store.decide(
    "Ana",
    null,
    await deedOf(store, { do: "correct", id: "r1#s1", fields: { source: passage("Mara Kelm"), cue: passage("said") } }),
  );
  await store.close();
  await exportCorrections(join(folder, "corrections.jsonl"), { store: where });
  const [article, ...others] = loadPolnear(join(folder, "corrections.jsonl"));
  expect(others).toEqual([]);
  expect(article).toMatchObject({
    id: "r1",
    publishedAt: "2031-03-01",
    title: "Talks",
    text: doc.text,
    attributions: [{ source: [[0, 9]], cue: [[10, 14]], content: [[15, 39]] }],
    rejected: [],
  });
  expect(article.sentences.flat().map(([start, end]) => ({ start, end }))).toEqual(
    layOut(doc.text).tokens.map(({ start, end }) => ({ start, end })),
  );
  expect(simpleStatements(article)).toMatchObject([
    { source: "Mara Kelm", cue: "said", content: "the talks were over", that: true },
  ]);
  const before = process.exitCode;
  await exportCorrections(join(folder, "corrections.jsonl"), { store: where });
  expect(process.exitCode).toBe(1);
  process.exitCode = before;
});
