import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Element } from "@xmldom/xmldom";
import type { Record } from "../../src/record/record.js";
import { anyRecord } from "./any-record.js";
import { onlyText } from "./files.js";
import { harbourRecord } from "./harbour.js";
import { elements, parsedXml } from "./xml.js";
import { runs } from "../effort.js";

/** What GraphML's structure forbids: https://graphml.graphdrawing.org/specification.html */
function faultsOf(xml: string): string[] {
  const doc = parsedXml(xml);
  const root = doc.documentElement!;
  const faults =
    root.namespaceURI === "http://graphml.graphdrawing.org/xmlns" && root.localName === "graphml"
      ? []
      : ["not graphml"];
  const keys = new Map(elements(doc, "key").map((key) => [key.getAttribute("id"), key]));
  const nodes = new Set(elements(doc, "node").map((node) => node.getAttribute("id")));
  const ids = [...elements(doc, "node"), ...elements(doc, "edge"), ...elements(doc, "key")].map((one) =>
    one.getAttribute("id"),
  );
  if (new Set(ids).size !== ids.length) faults.push("two of one id");
  for (const key of keys.values())
    if (!/^(?:boolean|int|long|float|double|string)$/.test(key.getAttribute("attr.type") ?? ""))
      faults.push("a key of no type");
  for (const edge of elements(doc, "edge"))
    for (const end of ["source", "target"])
      if (!nodes.has(edge.getAttribute(end))) faults.push(`an edge to no node: ${edge.getAttribute(end)}`);
  for (const data of elements(doc, "data")) {
    const key = keys.get(data.getAttribute("key"));
    if (key?.getAttribute("for") !== (data.parentNode as Element).localName) faults.push("data of no key");
    if (/int|double/.test(key?.getAttribute("attr.type") ?? "") && !/^\d+$/.test(data.textContent ?? ""))
      faults.push("no number");
  }
  return faults;
}

const dataOf = (element: Element): { [key: string]: string } =>
  Object.fromEntries(
    elements(element, "data").map((data) => [
      data.getAttribute("key")!.replace(/^(?:node|edge)_/, ""),
      data.textContent ?? "",
    ]),
  );

/** Tavia is for reopening; somebody else's stance as given. */
const withStance = (stance: "for" | "against", facts: Partial<Record["positions"][number]> = {}): Record => ({
  ...harbourRecord,
  positions: [harbourRecord.positions[1], { ...harbourRecord.positions[4], stance, ...facts }],
});

describe("a record as GraphML", () => {
  test("is what GraphML demands", async () => expect(faultsOf(await onlyText(harbourRecord, "graphml"))).toEqual([]));

  test("has every actor, with the words that name it", async () => {
    const nodes = elements(parsedXml(await onlyText(harbourRecord, "graphml")), "node");
    expect(nodes.map((node) => dataOf(node).label)).toEqual(["Tavia", "Ana Ruel", "Jon Averil", "League; of Ports"]);
    expect(dataOf(nodes[1])).toMatchObject({ kind: "person", party: "Tavia", words: "Ana Ruel", report: "r1" });
  });

  test("links actors that conflict on an issue, with both passages", async () => {
    const [edge, ...more] = elements(parsedXml(await onlyText(harbourRecord, "graphml")), "edge");
    expect(more).toEqual([]);
    expect([edge.getAttribute("source"), edge.getAttribute("target")]).toEqual(["league", "tavia"]);
    const data = dataOf(edge);
    expect(data).toMatchObject({
      weight: "1",
      agreement: "0",
      conflict: "1",
      relation: "conflict",
      issues: "reopen the harbour",
    });
    expect(data.because).toBe(
      "conflict: League; of Ports against “reopen the harbour” (firm; own word of Jon Averil; 2031-03-10): " +
        "“claimed that … open to inspectors” [Halyard, 2031-03-14, r1] · Tavia for “reopen the harbour” " +
        "(qualified; own word of Ana Ruel; day unknown): “We reopen the harbour; at last” [r 2/é]",
    );
  });

  test("links actors that agree", async () =>
    expect(dataOf(elements(parsedXml(await onlyText(withStance("for"), "graphml")), "edge")[0])).toMatchObject({
      agreement: "1",
      conflict: "0",
      relation: "agreement",
    }));

  test.each<[string, Partial<Record["positions"][number]>]>([
    ["what is claimed of an actor", { claimedBy: "ana-ruel" }],
    ["what only the report says", { statement: null }],
    ["what is noncommittal", { stance: "noncommittal" }],
    ["what a person rejected", { review: { state: "rejected", by: "desk", at: null } }],
  ])("makes no link of %s", async (_, facts) =>
    expect(elements(parsedXml(await onlyText(withStance("against", facts), "graphml")), "edge")).toEqual([]),
  );
});

test("whatever a record holds, its graph is well-formed", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => {
      expect(faultsOf(await onlyText(record, "graphml", () => null))).toEqual([]);
    }),
    runs(80),
  );
});
