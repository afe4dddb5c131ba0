import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import type { Reading } from "../../src/read/reading.js";
import { webAnnotationsOf } from "../../src/write/web-annotation.js";
import type { AnnotationCollection, WebAnnotation } from "../../src/write/web-annotation-model.js";
import { actorOf, docOf, positionOf, readingOf, said } from "../readings.js";
import { valley, valleyReading } from "../valley.js";

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync(new URL("./web-annotation.schema.json", import.meta.url), "utf8")) as object,
);

const itemsOf = ({ first }: AnnotationCollection): readonly WebAnnotation[] => first?.items ?? [];

/**
 * What the model's words forbid, beside the schema: ids that two share, targets in the report that don't select the
 * same words.
 */
function faultsOf(doc: Document, collection: AnnotationCollection): string[] {
  const faults = validate(JSON.parse(JSON.stringify(collection)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const [items, characters] = [itemsOf(collection), Array.from(doc.text)];
  if (new Set(items.map(({ id }) => id)).size !== items.length) faults.push("two annotations have one id");
  if (collection.total !== items.length) faults.push(`${items.length} of ${collection.total}`);
  for (const { id, target } of items)
    for (const one of target) {
      if (typeof one === "string") continue;
      const [{ exact, prefix, suffix }, { start, end }] = one.selector;
      if (characters.slice(start, end).join("") !== exact) faults.push(`${id}: ${start}-${end} isn't ${exact}`);
      if (!characters.slice(0, start).join("").endsWith(prefix) || !characters.slice(end).join("").startsWith(suffix))
        faults.push(`${id}: other words around it`);
    }
  return faults;
}

const all = webAnnotationsOf(valley, valleyReading);
const byId = new Map(itemsOf(all).map((item) => [item.id.split(":").slice(3).join(":"), item]));
const valuesOf = (id: string): unknown => JSON.parse(byId.get(id)!.body.at(-1)!.value);
const exactOf = (id: string): (string | undefined)[] =>
  byId.get(id)!.target.map((target) => (typeof target === "string" ? undefined : target.selector[0].exact));

describe("a reading as web annotations", () => {
  test("is what the W3C's model demands", () => expect(faultsOf(valley, all)).toEqual([]));

  test("has each statement at its content, and its source, cue and addressee beside it", () => {
    expect(exactOf("s4")).toEqual([
      '"There was no offer. There was a sentence with a door in it,"',
      "that Tolvik had refused to say which states she meant",
    ]);
    expect(
      byId
        .get("s3")!
        .body.map(({ value }) => value)
        .slice(0, 2),
    ).toEqual(["statement", "Irsa Tolvik: deny"]);
    expect(valuesOf("s3")).toEqual({
      id: "s3",
      quotation: "indirect",
      speaker: "irsa-tolvik",
      within: null,
      act: "deny",
      plover: "REJECT",
      about: ["observers"],
      on: { value: "2031-03-05", known: "stated" },
      confidence: 0.91,
    });
    expect([exactOf("s6:source"), exactOf("s6:cue"), exactOf("s6:addressee")]).toEqual([
      ["Verrine President August Merrow"],
      ["told"],
      ["a rally in Ostrel"],
    ]);
    expect(valuesOf("s6:cue")).toEqual({ of: "s6", part: "cue" });
  });

  test("has mentions, roles, dates, issues, meetings and positions with our values", () => {
    expect(byId.get("actor:irsa-tolvik:1")).toMatchObject({
      motivation: "identifying",
      body: [{ value: "mention" }, { purpose: "identifying", value: "Irsa Tolvik" }, {}],
    });
    expect(valuesOf("actor:irsa-tolvik:1")).toEqual({
      id: "irsa-tolvik",
      kind: "person",
      name: "Irsa Tolvik",
      speaksFor: "orvane",
      form: "name",
    });
    expect(valuesOf("actor:irsa-tolvik:role1")).toEqual({
      actor: "irsa-tolvik",
      title: "Foreign Minister",
      of: "orvane",
    });
    expect(valuesOf("t4")).toEqual({ type: "DATE", value: "2031-W13" });
    expect(exactOf("issue:observers:1")).toEqual(["observers"]);
    expect(valuesOf("m1")).toMatchObject({
      status: "held",
      participants: ["orvane", "belmara"],
      on: { value: "2031-03-21", known: "stated" },
    });
    expect(valuesOf("p3")).toMatchObject({ actor: "ilmar-dovrek", claimedBy: "august-merrow", statement: "s6" });
    expect(byId.get("p3")!.body[1].value).toBe("ilmar-dovrek, summit: for, firm (claimed by august-merrow)");
    expect(exactOf("p1:condition")).toEqual(["from states that have sent neither guns nor advice"]);
  });

  test("has a discrepancy as an annotation of two others", () => {
    expect(byId.get("d1")).toMatchObject({ motivation: "linking", target: [byId.get("p2")!.id, byId.get("p1")!.id] });
    expect(byId.get("d1")!.body[1].value).toMatch(/^On 2031-03-05 Irsa Tolvik denied/);
  });

  test("names the text by the report's id, and the page it is known by as its scope", () => {
    expect(byId.get("s3")!.target[0]).toMatchObject({
      source: "urn:x-rapporteur:2031-03-21-halyard",
      scope: valley.url,
    });
    const odd = webAnnotationsOf({ ...valley, id: "a b/ä\ud800", url: "not an address" }, valleyReading);
    expect(itemsOf(odd)[0].target[0]).toMatchObject({ source: "urn:x-rapporteur:a%20b%2F%C3%A4%EF%BF%BD" });
    expect(faultsOf(valley, odd)).toEqual([]);
    expect(JSON.stringify(odd)).not.toContain("scope");
  });

  test("without anything in it is an empty collection", () => {
    const none = webAnnotationsOf(valley, readingOf(valley, []));
    expect([none.total, none.first, faultsOf(valley, none)]).toEqual([0, undefined, []]);
  });

  test("keeps what has no place of its own, for the whole text", () => {
    const reading = readingOf(valley, [], { positions: [positionOf("p1", "orvane", "x", {})] });
    expect(itemsOf(webAnnotationsOf(valley, reading))[0].target).toEqual(["urn:x-rapporteur:2031-03-21-halyard"]);
  });
});

test("the schema refuses what the model forbids", () => {
  const [item] = itemsOf(all);
  const withItem = (changed: object): unknown => ({
    ...all,
    first: { ...all.first, items: [{ ...item, ...changed }] },
  });
  expect(validate(withItem({}))).toBe(true);
  for (const changed of [
    { id: undefined },
    { id: "s1" },
    { type: "Note" },
    { target: [] },
    { target: [{ selector: [] }] },
    { motivation: "guessing" },
    { body: [{ type: "TextualBody" }] },
  ])
    expect(validate(JSON.parse(JSON.stringify(withItem(changed))))).toBe(false);
  expect(validate({ ...all, "@context": "http://example.org/" })).toBe(false);
});

test("places are counted in code points, and no character is cut, whatever a text holds", () => {
  const pieces = fc.array(fc.constantFrom("a", "é", "😀", "👍🏽", " ", "\r\n", "“", "word "), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (pieces, a, b) => {
      const place = (n: number): number => pieces.slice(0, n % (pieces.length + 1)).join("").length;
      const doc = docOf(pieces.join(""));
      const content = [{ start: Math.min(place(a), place(b)), end: Math.max(place(a), place(b)) }];
      const reading: Reading = readingOf(doc, [{ ...said(doc.text, "s1", null, null, []), content }], {
        actors: [actorOf(doc.text, "x", "x", [pieces[0]])],
      });
      const collection = webAnnotationsOf(doc, reading);
      expect(faultsOf(doc, collection)).toEqual([]);
      expect(JSON.stringify(collection)).not.toMatch(/\\ud[89a-f]/);
    }),
  );
});
