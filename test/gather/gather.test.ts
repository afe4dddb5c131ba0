import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Form, gather } from "../../src/gather/gather.js";
import { NO_FACTS } from "../../src/gather/report.js";

let folder = "";
const path = (name: string): string => join(folder, name);

/** What a batch comes to: the id of a report, or the code of what stands in its place. */
async function outcome(names: readonly string[], form: Form = "text"): Promise<string[]> {
  const found: string[] = [];
  for await (const one of gather(names.map(path), { facts: NO_FACTS, form }))
    found.push("doc" in one ? one.doc.id : one.error.code);
  return found;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapporteur-"));
  await mkdir(path("folder.txt"));
  await writeFile(path("one.txt"), "Ruel said no.\r\n");
  await writeFile(path("empty.txt"), "");
  await writeFile(path("blank.txt"), " \n\t\n");
  await writeFile(path("large.txt"), Buffer.alloc(10_000_001, "word "));
  await writeFile(path("noise.txt"), Buffer.from([0, 1, 2, 3, 0, 0, 7]));
  await writeFile(path("single.json"), '\uFEFF{"id":"s","text":"Ruel said no."}');
  await writeFile(path("array.json"), '[{"id":"x","text":"No."},{"id":"y"},{"id":"z","text":"No."}]');
  await writeFile(path("none.json"), "[]");
  await writeFile(path("broken.json"), '{"id":');
  await writeFile(
    path("many.jsonl"),
    '{"id":"1","text":"No."}\r\nnot json\n\n{"id":"3","text":""}\n{"id":"4","text":"No."}',
  );
  await writeFile(
    path("latin.jsonl"),
    Buffer.concat([
      Buffer.from('{"id":"1","text":"Non, a d\xe9clar\xe9 Ruel."}\n', "latin1"),
      Buffer.from('{"id":"2","text":"No."}\n'),
    ]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe("gather", () => {
  test("keeps a text file's text unchanged and takes its name for an id", async () => {
    for await (const one of gather([path("one.txt")], { facts: NO_FACTS, form: "text" }))
      expect(one).toMatchObject({ doc: { id: "one", text: "Ruel said no.\r\n", ...NO_FACTS }, where: path("one.txt") });
  });

  test("reads a .json file of one report, and of several", async () => {
    expect(await outcome(["single.json", "array.json"])).toEqual(["s", "x", "RAP-E-NO-TEXT", "z"]);
  });

  test("reads lines, and lets a bad one fail in its own place", async () => {
    expect(await outcome(["many.jsonl"])).toEqual(["1", "RAP-E-NOT-JSON", "RAP-E-EMPTY", "4"]);
    expect(await outcome(["latin.jsonl"])).toEqual(["RAP-E-NOT-UTF8", "2"]);
  });

  test.each([
    ["missing.txt", "RAP-E-NO-FILE"],
    ["folder.txt", "RAP-E-EMPTY"],
    ["empty.txt", "RAP-E-EMPTY"],
    ["blank.txt", "RAP-E-EMPTY"],
    ["large.txt", "RAP-E-TOO-LARGE"],
    ["noise.txt", "RAP-E-BINARY"],
    ["broken.json", "RAP-E-NOT-JSON"],
    ["none.json", "RAP-E-EMPTY"],
    ["one.txt/x", "RAP-E-NO-FILE"],
  ])("reads the rest of a batch around %s", async (name, code) => {
    expect(await outcome(["one.txt", name, "single.json"])).toEqual(["one", code, "s"]);
  });

  test("takes the ending of a file before the form that is asked for", async () => {
    expect(await outcome(["one.txt", "single.json", "many.jsonl"], "lines")).toEqual([
      "one",
      "s",
      "1",
      "RAP-E-NOT-JSON",
      "RAP-E-EMPTY",
      "4",
    ]);
  });
});
