import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneIn } from "../effort.js";
import { generate } from "../../bench/record/generate.js";
import { world } from "../../bench/record/world.js";
import { restore } from "../../src/store/restore.js";
import type { Store } from "../../src/store/store.js";
import { program } from "../serve/command.js";
import { asOlder } from "./older.js";
import { BY, gathered, report, silent } from "./reports.js";
import { KINDS, type Places, withStore } from "./stores.js";

const REPORTS = 20;
const invented = world();
const ODD = report("odd", "\ufeffA line\u2028that “ends” nothing.\r\n😀");

let folder: string;
let from: Record<keyof typeof KINDS, Places>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-backup-"));
  from = { embedded: await KINDS.embedded(), served: await KINDS.served() };
});
afterAll(async () => {
  for (const places of Object.values(from)) await places.stop();
  rmSync(folder, { recursive: true });
});

type Made = { where: string; file: string };
const kept = new Map<keyof typeof KINDS, Promise<Made>>();

/** A store with some reports, backed up; made once and never changed. */
function made(kind: keyof typeof KINDS): Promise<Made> {
  if (!kept.has(kind)) kept.set(kind, make(kind));
  return kept.get(kind)!;
}

async function make(kind: keyof typeof KINDS): Promise<Made> {
  const where = await from[kind].place();
  const file = join(folder, `${kind}-${Math.random()}.backup`);
  await withStore(where, async (store) => {
    for (let n = 0; n < REPORTS; n++) {
      const { doc, reading } = generate(invented, n);
      await store.add(doc, gathered(doc, { bytes: null }), reading, BY);
    }
    await store.add(ODD, gathered(ODD), silent(ODD), BY);
    await store.backup(file);
  });
  return { where, file };
}

describe.each(
  oneIn(3, [
    ["embedded", "served"],
    ["served", "embedded"],
    ["embedded", "embedded"],
  ] as const),
)("a backup of a store that is %s", (one, other) => {
  test(`makes one that is ${other}, and the same`, async () => {
    const { file } = await made(one);
    const where = await from[other].place();
    const progress: number[] = [];
    const head = await restore(file, where, { progress: (done, total) => progress.push(done / total) });
    expect(head.rows).toMatchObject({ report: REPORTS + 1, reading: REPORTS + 1 });
    expect(progress.at(-1)).toBe(1);
    const again = join(folder, `again-${Math.random()}.backup`);
    await withStore(where, async (store) => {
      expect((await store.report("odd"))!.doc).toEqual(ODD);
      expect(await store.check()).toMatchObject({ reports: REPORTS + 1, faults: [] });
      await store.backup(again);
    });
    expect(sorted(again)).toEqual(sorted(file));
  });
});

test("a backup of before anything was counted makes a store in which all is", async () => {
  const { where, file } = await made("embedded");
  const path = join(folder, "old.backup");
  asOlder(file, path);
  const to = await from.served.place();
  await restore(path, to);
  const answers = (store: Store) =>
    Promise.all([store.facets(), store.facets({ act: "deny" }), store.matrix(), store.lanes(), store.network()]);
  const expected = await withStore(where, answers);
  await withStore(to, async (store) => {
    expect(await answers(store)).toEqual(expected);
    expect((await store.check()).faults).toEqual([]);
  });
});

/** A backup's lines in an order of their own: that of rows is the database's. */
const sorted = (file: string): string[] => gunzipSync(readFileSync(file)).toString().split("\n").sort();

describe("what isn't a whole backup is refused, and nothing is restored", () => {
  let file: string;
  beforeAll(async () => ({ file } = await made("embedded")));

  const refused = async (bytes: Uint8Array | null, code: string): Promise<void> => {
    const path = join(folder, "bad.backup");
    if (bytes) writeFileSync(path, bytes);
    else rmSync(path, { force: true });
    const where = await from.served.place();
    await expect(restore(path, where)).rejects.toMatchObject({ code });
    await withStore(where, async (store) => expect((await store.check()).reports).toBe(0));
  };

  const edited = (edit: (lines: string[]) => string[]): Uint8Array =>
    gzipSync(edit(gunzipSync(readFileSync(file)).toString().split("\n")).join("\n"));

  test("a file that isn't there", () => refused(null, "RAP-E-NO-FILE"));
  test("a file of something else", () => refused(Buffer.from("hello"), "RAP-E-BACKUP"));
  test("gzipped, but something else", () => refused(gzipSync("hello\n"), "RAP-E-BACKUP"));
  test("a cut-off file", () => refused(readFileSync(file).subarray(0, -100), "RAP-E-BACKUP"));
  test.each([1, 8, 9, 20])("one that is cut short by %i bytes", (bytes) =>
    refused(readFileSync(file).subarray(0, -bytes), "RAP-E-BACKUP"),
  );
  test("one of which a byte is another", () =>
    refused(
      readFileSync(file).map((byte, i, all) => (i === all.length - 7 ? byte ^ 1 : byte)),
      "RAP-E-BACKUP",
    ));
  test("one that goes on after its last line", () =>
    refused(
      edited((lines) => [...lines.slice(0, -1), '{"report":{}}', ""]),
      "RAP-E-BACKUP",
    ));
  test("one without its last lines", () =>
    refused(
      edited((lines) => lines.slice(0, -3)),
      "RAP-E-BACKUP",
    ));
  test("one with a row less", () =>
    refused(
      edited((lines) => lines.toSpliced(3, 1)),
      "RAP-E-BACKUP",
    ));
  test("one with a line that isn't a row", () =>
    refused(
      edited((lines) => lines.toSpliced(3, 1, "{}")),
      "RAP-E-BACKUP",
    ));
  test("one with a row that fits no table", () =>
    refused(
      edited((lines) => lines.toSpliced(3, 1, '{"report":{"id":5}}')),
      "RAP-E-BACKUP",
    ));
  test("one for a table that there isn't", () =>
    refused(
      edited((lines) => lines.toSpliced(3, 1, '{"nothing":{}}')),
      "RAP-E-BACKUP",
    ));
  test("one that a newer program wrote", () =>
    refused(
      edited(([head, ...lines]) => [head.replace('"migrations":[', '"migrations":["9999-later",'), ...lines]),
      "RAP-E-STORE-NEWER",
    ));

  test("and so is a store that holds something already", async () => {
    const { where } = await made("served");
    await expect(restore(file, where)).rejects.toMatchObject({ code: "RAP-E-STORE-FULL" });
    await withStore(where, async (store) => expect((await store.check()).reports).toBe(REPORTS + 1));
  });
});

test("one that isn't whole makes no store, and one that is none no folder", async () => {
  const { file } = await made("embedded");
  const [path, where] = [join(folder, "short.backup"), join(folder, "nowhere")];
  writeFileSync(path, readFileSync(file).subarray(0, -9));
  await expect(restore(path, where)).rejects.toMatchObject({ code: "RAP-E-BACKUP" });
  expect(existsSync(where)).toBe(false);
});

test("one that unpacks to a gigabyte takes little memory", async () => {
  const { file } = await made("embedded");
  const [head] = gunzipSync(readFileSync(file)).toString().split("\n");
  const path = join(folder, "bomb.backup");
  // Packed files that follow each other are one.
  const much = gzipSync(Buffer.alloc(50_000_000, " "));
  writeFileSync(path, Buffer.concat([gzipSync(`${head}\n{"report":`), ...Array<Buffer>(20).fill(much)]));
  const { status, peakMB } = await restoring(path, join(folder, "bombed"));
  expect(status).toBe("RAP-E-BACKUP");
  expect(peakMB).toBeLessThan(600);
});

/** Restores in a process of its own: what came of it, and how much memory that took. */
async function restoring(path: string, where: string): Promise<{ status: string; peakMB: number }> {
  const module = pathToFileURL(join(await program(), "dist/store/restore.js")).href;
  const script = `import { restore } from ${JSON.stringify(module)};
    const restored = restore(${JSON.stringify(path)}, ${JSON.stringify(where)});
    const status = await restored.then(() => "done", ({ code }) => code);
    console.log(JSON.stringify({ status, peakMB: process.resourceUsage().maxRSS / 1000 }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })) as {
    status: string;
    peakMB: number;
  };
}

test("a backup that is stopped leaves no file", async () => {
  const { where, file } = await made("embedded");
  const path = `${file}.stopped`;
  const stop = new AbortController();
  await withStore(where, async (store) => {
    await expect(store.backup(path, { signal: stop.signal, progress: () => stop.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect((await store.check()).faults).toEqual([]);
  });
  expect([path, `${path}.part`].filter(existsSync)).toEqual([]);
});

test("a restoration that is stopped leaves an empty store", async () => {
  const { file } = await made("embedded");
  const where = await from.embedded.place();
  const stop = new AbortController();
  await expect(restore(file, where, { signal: stop.signal, progress: () => stop.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  await withStore(where, async (store) => expect((await store.check()).reports).toBe(0));
});

test("a backup to where nothing can be written says so", async () => {
  const { where } = await made("embedded");
  await withStore(where, (store) =>
    expect(store.backup(join(folder, "no", "such", "folder.backup"))).rejects.toMatchObject({
      code: "RAP-E-NOT-WRITTEN",
    }),
  );
});
