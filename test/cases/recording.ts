import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportAsked } from "../../src/cli/keep/export.js";
import { importFiles } from "../../src/cli/keep/import.js";
import type { Dossier } from "../../src/document/dossier.js";
import { gatherDossier } from "../../src/gather/dossier-file.js";
import { gather } from "../../src/gather/gather.js";
import { NO_FACTS } from "../../src/gather/report.js";
import type { Reader } from "../../src/read/reader.js";
import { openStore } from "../../src/store/open.js";
import type { Store } from "../../src/store/store.js";
import { checkedReading } from "../../src/work/reading.js";
import { type Recording, recorded } from "../../src/work/recorded.js";
import { copyStore } from "../store/copy-store.js";
import { emptyStore } from "../store/stores.js";
import type { Case } from "./case.js";
import { printed } from "./printed.js";
import { errorOf } from "./reading.js";
import { type View, type ViewedError, viewOfRecord } from "./view.js";

/** What a record of all cases of one store holds. The store is made in a folder of its own, below the one given. */
export async function recordOf(cases: readonly Case[], reader: Reader, below: string): Promise<View> {
  const folder = join(below, cases[0].store);
  mkdirSync(folder);
  const where = join(folder, "store");
  copyStore(await emptyStore(), where);
  const dossier = cases[0].dossier === null ? null : await gatherDossier(cases[0].dossier);
  const errors: ViewedError[] = [];
  const edited = cases.filter(({ edit }) => edit.length > 0);
  const before = await inStore(where, dossier, async (store) => {
    for (const source of sourcesOf(cases, folder)) errors.push(...(await added(source, { store, dossier }, reader)));
    return store.record();
  });
  if (edited.length === 0) return viewOfRecord(before, errors);
  await corrected(edited, where, join(folder, "brat"));
  return viewOfRecord(await inStore(where, dossier, (store) => store.record()), errors);
}

async function inStore<T>(where: string, dossier: Dossier | null, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(where, dossier ? { dossier } : {});
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What is added, one after the other: all reports that cases give as one file, then each of their files. */
function sourcesOf(cases: readonly Case[], folder: string): string[] {
  const docs = cases.flatMap((one) => one.docs);
  const lines = join(folder, "docs.jsonl");
  writeFileSync(lines, docs.map((doc) => `${JSON.stringify(doc)}\n`).join(""));
  const sources = [...(docs.length > 0 ? [lines] : []), ...cases.flatMap(({ files }) => files)];
  return cases[0].again ? [...sources, ...sources] : sources;
}

/** Adds what a source holds, as `rapporteur add` does. Resolves to what couldn't be. */
async function added(source: string, { store, dossier }: Recording, reader: Reader): Promise<ViewedError[]> {
  const reads: Recording["reads"] = {
    async read(doc, language) {
      const reading = await checkedReading(reader, doc, { language, ...(dossier ? { dossier } : {}) });
      return { reading, model: reader.model };
    },
  };
  const reports = gather([source], { facts: NO_FACTS, form: "text" });
  const errors: ViewedError[] = [];
  for await (const one of recorded(reports, { store, dossier, reads }, { signal: new AbortController().signal }))
    if ("error" in one) errors.push(errorOf(one));
  return errors;
}

/** Exports the record to brat, changes it there as a person would, and imports that. */
async function corrected(cases: readonly Case[], store: string, folder: string): Promise<void> {
  await printed(() => exportAsked(folder, { format: "brat", store }));
  const paths = cases.map((one) => changed(one, folder));
  await printed(() => importFiles(paths, { store, by: "Ana" }));
}

function changed({ id, docs, edit }: Case, folder: string): string {
  const path = join(folder, `${docs[0].id}.ann`);
  let ann = readFileSync(path, "utf8");
  for (const { find, replace } of edit) {
    const pattern = new RegExp(find, "m");
    if (!pattern.test(ann)) throw new Error(`${id}: there is nothing like ${find} in\n${ann}`);
    ann = ann.replace(pattern, replace);
  }
  writeFileSync(path, ann);
  return path;
}
