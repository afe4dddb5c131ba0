import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { anyRecord } from "./any-record.js";
import { onlyText } from "./files.js";
import { harbourRecord } from "./harbour.js";
import { runs } from "../effort.js";

type Node = { readonly "@id": string; readonly "@type": string[]; readonly [property: string]: unknown };
const SCHEMA = "https://schema.org/";

/** The graph, as a JSON-LD processor expands it; nothing is fetched. */
const expanded = async (text: string): Promise<Node[]> =>
  (await jsonld.expand(JSON.parse(text) as object, {
    documentLoader: () => {
      throw new Error("nothing is fetched");
    },
  })) as unknown as Node[];

const nodes = new Map((await expanded(await onlyText(harbourRecord, "json-ld"))).map((node) => [node["@id"], node]));
const node = (...names: string[]): Node => nodes.get(["urn:x-rapporteur-record", ...names].join(":"))!;
const value = (of: Node, property: string): unknown =>
  (of[SCHEMA + property] as { "@value"?: unknown; "@id"?: unknown }[] | undefined)?.map(
    (one) => one["@value"] ?? one["@id"],
  );

describe("a record as JSON-LD", () => {
  test("is a graph of schema.org's types", () =>
    expect([...new Set([...nodes.values()].flatMap((one) => one["@type"]))].sort()).toEqual(
      ["Claim", "Country", "DefinedTerm", "NewsArticle", "Organization", "Person", "Quotation"].map(
        (type) => SCHEMA + type,
      ),
    ));

  test("has a direct quotation as one, with who, when, and in which report", () => {
    const quotation = node("statement", "u3", "1");
    expect(quotation["@type"]).toEqual([`${SCHEMA}Quotation`]);
    expect([value(quotation, "text"), value(quotation, "creator"), value(quotation, "isPartOf")]).toEqual([
      ["“We reopen the harbour; at last,”"],
      ["urn:x-rapporteur-record:actor:ana-ruel"],
      ["urn:x-rapporteur-record:report:r%202%2F%C3%A9"],
    ]);
  });

  test("has other words as claims of who says them", () => {
    const claim = node("statement", "u1", "1");
    expect(claim["@type"]).toEqual([`${SCHEMA}Claim`]);
    expect([value(claim, "author"), value(claim, "dateCreated"), value(claim, "appearance")]).toEqual([
      ["urn:x-rapporteur-record:actor:ana-ruel"],
      ["2031-03-10"],
      ["urn:x-rapporteur-record:report:r1"],
    ]);
  });

  test("gives nobody another's words: a claim about somebody is by who makes it", () => {
    const claim = node("position", "p3", "1");
    expect([value(claim, "author"), value(claim, "about")]).toEqual([
      ["urn:x-rapporteur-record:actor:jon-averil"],
      ["urn:x-rapporteur-record:actor:tavia", "urn:x-rapporteur-record:issue:inspectors"],
    ]);
    expect(JSON.stringify(node("position", "p4", "1")[`${SCHEMA}author`])).toContain("r 2/é");
  });

  test("has a time that isn't a day as the time it falls in", () => {
    const month = node("statement", "u4", "1");
    expect([value(month, "dateCreated"), value(month, "temporalCoverage")]).toEqual([undefined, ["2031-03"]]);
  });

  test("refers to nothing that isn't there", () => {
    const refs = JSON.stringify([...nodes.values()]).match(/urn:x-rapporteur-record:[^"]+/g) ?? [];
    expect(refs.length).toBeGreaterThan(nodes.size);
    expect(refs.filter((ref) => !nodes.has(ref))).toEqual([]);
  });
});

test("whatever a record holds, a processor reads it and makes triples of it", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => {
      const text = await onlyText(record, "json-ld", () => null);
      expect((await expanded(text)).length).toBe((JSON.parse(text) as { "@graph": unknown[] })["@graph"].length);
      expect(String(await jsonld.toRDF(JSON.parse(text) as object, { format: "application/n-quads" }))).toContain(
        "schema.org/NewsArticle",
      );
    }),
    runs(25),
  );
});
