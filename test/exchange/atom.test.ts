import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyRecord } from "./any-record.js";
import { onlyText } from "./files.js";
import { harbourRecord } from "./harbour.js";
import { childText, elements, parsedXml } from "./xml.js";
import { runs } from "../effort.js";

const IRI = /^(?:urn|https?):[!#-;=?-_a-z~]+$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** What RFC 4287 forbids: no id, title or time, two entries of one id, a link without an address. */
function faultsOf(xml: string): string[] {
  const root = parsedXml(xml).documentElement!;
  const faults: string[] =
    root.namespaceURI === "http://www.w3.org/2005/Atom" && root.localName === "feed" ? [] : ["no feed"];
  const entries = elements(root, "entry");
  for (const one of [root, ...entries]) {
    if (!IRI.test(childText(one, "id") ?? "")) faults.push(`${childText(one, "id")} is no IRI`);
    if (!TIME.test(childText(one, "updated") ?? "")) faults.push(`${childText(one, "updated")} is no time`);
    if (childText(one, "title") === null) faults.push("no title");
    for (const link of elements(one, "link"))
      if (!IRI.test(link.getAttribute("href") ?? "")) faults.push(`${link.getAttribute("href")} is no address`);
  }
  if (childText(root, "author") === null) faults.push("no author");
  const ids = entries.map((entry) => childText(entry, "id"));
  return new Set(ids).size === ids.length ? faults : [...faults, "two entries of one id"];
}

const feed = parsedXml(await onlyText(harbourRecord, "atom"));
const entries = elements(feed, "entry");
const contentOf = (title: string): string | null =>
  childText(entries.find((entry) => childText(entry, "title") === title)!, "content");

describe("what is new as an Atom feed", () => {
  test("is what RFC 4287 demands", async () => expect(faultsOf(await onlyText(harbourRecord, "atom"))).toEqual([]));
  test("has discrepancies, meetings and positions, the newest report first", () => {
    expect(entries.map((entry) => elements(entry, "category")[0].getAttribute("term"))).toEqual([
      "discrepancy",
      "meeting",
      "position",
      "position",
      "position",
      "position",
      "meeting",
      "meeting",
      "position",
      "position",
    ]);
    expect(childText(entries[0], "updated")).toBe("2031-03-14T00:00:00Z");
  });
  test("tells of each who says it, when, and in which words of which report", () => {
    expect(contentOf("Tavia for “inspectors”, claims Jon Averil")).toBe(
      "Tavia for “inspectors” (vague; claimed by Jon Averil; 2031-03-10): “Tavia is open to inspectors” " +
        "[Halyard, 2031-03-14, r1]",
    );
    expect(contentOf("summit agreed: Tavia, League; of Ports")).toBe(
      "agreed, for 2031-03-20 (claimed by League; of Ports): “-2 talks & a summit … were agreed” [r 2/é]",
    );
    expect(contentOf("reversal: Tavia on “reopen the harbour”")).toMatch(
      /^Tavia was against it; now it is for it\.\nTavia against .*\nTavia for /,
    );
  });
  test("has no more than a hundred entries", async () => {
    const many = {
      ...harbourRecord,
      positions: Array.from({ length: 150 }, (_, i) => ({ ...harbourRecord.positions[0], id: `x${i}` })),
    };
    expect(elements(parsedXml(await onlyText(many, "atom")), "entry")).toHaveLength(100);
  });
  test("links to the report", () =>
    expect(elements(entries[0], "link").map((link) => link.getAttribute("href"))).toEqual([
      "https://halyard.example.org/1",
    ]));
});

test("whatever a record holds, the feed is one", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => {
      expect(faultsOf(await onlyText(record, "atom", () => null))).toEqual([]);
    }),
    runs(80),
  );
});
