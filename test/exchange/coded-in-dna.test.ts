import initSqlJs from "sql.js";
import { describe, expect, test } from "vitest";
import type { DnaProject } from "../../src/exchange/dna/project.js";
import { quotationOf } from "../../src/exchange/dna/quotation.js";
import { writeDna } from "../../src/exchange/dna/write.js";
import { codedInDna } from "../../src/exchange/in/dna.js";
import { byteFiles } from "./files.js";
import { harbour, harbourRecord } from "./harbour.js";

const dna = (await byteFiles(harbourRecord, "dna")).get("record.dna")!;

/** What somebody codes in DNA without us. */
const BY_HAND: DnaProject = {
  types: [
    {
      label: "DNA Statement",
      variables: [
        { name: "person", type: "short text" },
        { name: "organization", type: "short text" },
        { name: "concept", type: "short text" },
        { name: "agreement", type: "boolean" },
      ],
    },
  ],
  documents: [
    {
      id: 7,
      title: "T",
      text: "Ruel wants it.",
      author: "A",
      source: "Halyard",
      section: "",
      notes: "mine",
      type: "",
      date: Date.UTC(2031, 2, 14, 9) / 1000,
    },
  ],
  statements: [
    {
      id: 3,
      type: "DNA Statement",
      document: 7,
      start: 0,
      stop: 13,
      values: { person: "Ana Ruel", organization: "Tavia", concept: "Harbour open", agreement: 1 },
    },
  ],
  entities: [
    { type: "DNA Statement", variable: "person", value: "Ana Ruel", attributes: {} },
    { type: "DNA Statement", variable: "organization", value: "Tavia", attributes: {} },
    { type: "DNA Statement", variable: "concept", value: "Harbour open", attributes: {} },
  ],
};

describe("reports coded in DNA", () => {
  test("come back with their facts, their positions and who says them", async () => {
    const [first, second] = await codedInDna(dna);
    expect([first.doc, { ...second.doc, text: "" }]).toEqual([harbour[0], { ...harbour[1], text: "" }]);
    expect(second.doc.text).toBe(harbour[1].text.replace("\r\n", " \n"));
    expect(
      first.reading.positions.map(({ id, actor, issue, stance, claimedBy }) => [id, actor, issue, stance, claimedBy]),
    ).toEqual([
      ["p1", "ana-ruel", "harbour", "against", null],
      ["p5", "jon-averil", "harbour", "against", null],
      ["p3", "tavia", "inspectors", "for", "jon-averil"],
    ]);
    expect(first.reading.actors.find(({ id }) => id === "ana-ruel")).toMatchObject({
      kind: "person",
      speaksFor: "tavia",
      mentions: [{ start: 0, end: 8, form: "name" }],
    });
    expect(first.reading.statements.find(({ id }) => id === "u1")).toMatchObject({
      speaker: "ana-ruel",
      act: "reject",
      on: { value: "2031-03-10", known: "stated" },
      quotation: "mixed",
    });
  });

  test("by somebody else have ids made of names, the document's day, and are firm", async () => {
    const [{ doc, reading }] = await codedInDna(await writeDna(BY_HAND));
    expect(doc).toEqual({
      id: "dna-7",
      text: "Ruel wants it.",
      title: "T",
      outlet: "Halyard",
      publishedAt: "2031-03-14",
      url: null,
    });
    expect(reading.positions).toMatchObject([
      {
        id: "p3",
        actor: "ana-ruel",
        issue: "harbour-open",
        stance: "for",
        firmness: "firm",
        on: { value: "2031-03-14", known: "implied" },
        statement: "s3",
      },
    ]);
    expect(reading.statements).toMatchObject([{ id: "s3", speaker: "ana-ruel", about: ["harbour-open"] }]);
  });

  test("are refused where a table is a view, which may never end", async () => {
    const { Database } = await initSqlJs();
    const db = new Database(dna);
    db.run(
      "DROP TABLE REGEXES; ALTER TABLE DOCUMENTS RENAME TO D; CREATE VIEW DOCUMENTS AS WITH RECURSIVE n(ID) AS " +
        "(SELECT 1 UNION ALL SELECT ID + 1 FROM n) SELECT ID FROM n",
    );
    await expect(codedInDna(db.export())).rejects.toThrow(/table DOCUMENTS/);
    db.close();
  });

  test.each<[string, Uint8Array]>([
    ["no database", new Uint8Array([1, 2, 3])],
    ["an empty file", new Uint8Array()],
    ["a broken one", dna.slice(0, 9000)],
  ])("are refused where it is %s", (_, bytes) =>
    expect(codedInDna(bytes)).rejects.toThrow(/Discourse Network Analyzer/),
  );
});

test.each<[string, string]>([
  ["“no”", "direct"],
  ["“no,” he said, “not now”", "mixed"],
  ["that it’s “no”", "mixed"],
  ["that it’s no", "indirect"],
  ['"no"', "direct"],
  ["«no»", "direct"],
  ['5" wide', "indirect"],
])("%s is %s", (words, kind) => expect(quotationOf(words)).toBe(kind));
