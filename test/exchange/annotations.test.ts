import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/exchange/reading-of.js";
import { slicesOf } from "../../src/exchange/slices.js";
import type { AnnotationCollection } from "../../src/write/web-annotation-model.js";
import { anyRecord } from "./any-record.js";
import { textFiles } from "./files.js";
import { harbour, harbourRecord, textOf } from "./harbour.js";
import { runs } from "../effort.js";

const isCollection = new Ajv().compile(
  JSON.parse(readFileSync(new URL("../write/web-annotation.schema.json", import.meta.url), "utf8")) as object,
);
const [first, second] = harbour.map((doc) => readingOf(slicesOf(harbourRecord)(doc.id), doc));

describe("what a record has of one report", () => {
  test("is each passage of it, where it is", () => {
    expect(first.statements.map(({ id }) => id)).toEqual(["u1", "u2", "u5"]);
    expect(second.meetings.map(({ id, status }) => `${id} ${status}`)).toEqual(["m2 proposed", "m2~2 agreed"]);
    expect(second.positions.map(({ evidence: [{ start, end }] }) => harbour[1].text.slice(start, end))).toEqual([
      "We reopen the harbour; at last",
      "It wants the harbour open",
    ]);
    expect(first.actors.map(({ id }) => id)).toEqual(["tavia", "ana-ruel", "jon-averil", "league"]);
  });
  test("refers to nothing that is elsewhere", () => {
    expect(first.discrepancies).toEqual([]); // one of the two passages is in the other report
    expect(second.meetings[1].according).toBe("u4");
  });
  test("is nothing where the report's words have changed", () => {
    const doc = { ...harbour[0], text: harbour[0].text.replace("Tavia", "Merro") };
    const read = readingOf(slicesOf(harbourRecord)("r1"), doc);
    expect([read.actors.map(({ id }) => id), read.statements[0].source]).toEqual([
      ["tavia", "ana-ruel", "jon-averil", "league"].slice(1),
      null,
    ]);
  });
});

test("a record as web annotations is a valid collection for each report", async () => {
  const files = await textFiles(harbourRecord, "webannotation");
  expect([...files.keys()]).toEqual(["r1.jsonld", "r 2/é.jsonld"]);
  for (const [, text] of files) expect(isCollection(JSON.parse(text)), JSON.stringify(isCollection.errors)).toBe(true);
  const { first: page } = JSON.parse(files.get("r1.jsonld")!) as AnnotationCollection;
  const claim = page!.items.find(({ id }) => id.endsWith(":p3"))!;
  expect(claim.body[1].value).toBe("tavia, inspectors: for, vague (claimed by jon-averil)");
  expect(JSON.parse(claim.body[2].value)).toMatchObject({
    actor: "tavia",
    claimedBy: "jon-averil",
    on: { value: "2031-03-10", known: "stated" },
  });
});

test("a report whose text isn't kept is left out", async () =>
  expect([
    ...(await textFiles(harbourRecord, "webannotation", (id) => (id === "r1" ? textOf(id) : null))).keys(),
  ]).toEqual(["r1.jsonld"]));

test("whatever a record holds, its annotations are valid", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record, docs }) => {
      const files = await textFiles(record, "webannotation", (id) => docs.find((doc) => doc.id === id)!.text);
      expect(files.size).toBe(docs.length);
      for (const [, text] of files) expect(isCollection(JSON.parse(text))).toBe(true);
    }),
    runs(40),
  );
});
