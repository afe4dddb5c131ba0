import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Gathered } from "../../../src/gather/gathered.js";
import { REMEDIES } from "../../../src/gather/error.js";
import { allOf, brief, fill, folderOf } from "../notation.js";
import { corpus } from "./corpus.js";
import { cpuOf } from "../../cpu.js";
import { oneIn, runs } from "../../effort.js";

const cases = await corpus();
/** No input may take longer, in milliseconds of processor time, nor hold more memory, in bytes. */
const LONGEST = 20_000;
const MOST_MEMORY = 1_000_000_000;

let folder = "";

beforeAll(async () => {
  folder = await folderOf({ "before.txt": "Before.", "after.txt": "After." });
});

/** Each report or failure is whole: a text, or a code with what is wrong and what to do. */
function check(one: Gathered): void {
  if ("doc" in one) {
    expect(one.doc.text.trim()).not.toBe("");
    expect(one.doc.id).not.toBe("");
    expect(one.origin.bytes.length).toBeGreaterThan(0);
  } else {
    expect(
      one.error.code in REMEDIES && one.error.code !== "RAP-E-INTERNAL",
      `${one.error.code}: ${one.error.message}`,
    ).toBe(true);
    expect(one.error.message.length).toBeLessThan(1_000);
    expect(one.error.remedy).not.toBe("");
  }
  expect(one.where.length).toBeGreaterThan(0);
}

test("there are over two hundred of them", () =>
  expect(new Set(cases.map(([name]) => name)).size).toBeGreaterThan(200));

describe("a batch goes on around", () => {
  test.each(oneIn(3, cases))("%s", async (name, content) => {
    await fill(folder, { [name]: content });
    const held = process.memoryUsage.rss();
    let all: Gathered[] = [];
    const taken = await cpuOf(
      async () => (all = await allOf(["before.txt", name, "after.txt"].map((file) => join(folder, file)))),
    );
    expect(taken).toBeLessThan(LONGEST);
    expect(process.memoryUsage.rss() - held).toBeLessThan(MOST_MEMORY);
    for (const one of all) check(one);
    expect(all[0]).toMatchObject({ doc: { id: "before" } });
    expect(all.at(-1)).toMatchObject({ doc: { id: "after" } });
    expect(all.length).toBeGreaterThan(2);
  });
});

describe("no bytes whatever make a gatherer crash", () => {
  const ENDINGS = ["txt", "html", "rss", "json", "jsonl", "csv", "eml", "mbox", "mhtml", "warc", "gz", "zip", "opml"];
  const pieces = fc.constantFrom(
    "<html>",
    "<p>",
    "</p>",
    "<rss>",
    "<item>",
    "<![CDATA[",
    "]]>",
    "&amp;",
    "{",
    "}",
    '"',
    ":",
    ",",
    "\n",
    "\r\n",
    "text",
    "WARC/1.0\r\n",
    "Content-Length: 5\r\n",
    "HTTP/1.1 200 OK\r\n",
    "From: a\r\n",
    "PK\x03\x04",
    "\x1f\x8b\x08",
    "\0",
    "é",
    "<!--",
    "id",
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((list) => Buffer.from(list.join(""), "latin1")),
    fc.array(pieces, { maxLength: 40 }).map((list) => Buffer.from(list.join(""))),
  );

  test.each(ENDINGS)(".%s", async (ending) => {
    const file = join(folder, `any.${ending}`);
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        await writeFile(file, content);
        const [first, second] = [await allOf([file]), await allOf([file])];
        expect(first).not.toEqual([]);
        for (const one of first) check(one);
        expect(second.map(brief)).toEqual(first.map(brief)); // the same source, the same ids
      }),
      runs(5),
    );
  });
});
