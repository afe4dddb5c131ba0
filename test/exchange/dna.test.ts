import fc from "fast-check";
import initSqlJs from "sql.js";
import { describe, expect, test } from "vitest";
import { readDna } from "../../src/exchange/dna/read.js";
import { writeDna } from "../../src/exchange/dna/write.js";
import { codedInDna } from "../../src/exchange/in/dna.js";
import { anyProject } from "./any-dna.js";
import { anyRecord } from "./any-record.js";
import { byteFiles } from "./files.js";
import { harbourRecord, textOf } from "./harbour.js";
import { runs } from "../effort.js";

const dna = (await byteFiles(harbourRecord, "dna")).get("record.dna")!;
const project = await readDna(dna);

/** Rows of a query on the file, opened anew. */
async function queried(sql: string): Promise<unknown[][]> {
  const { Database } = await initSqlJs();
  const db = new Database(dna);
  try {
    return db.exec(sql)[0]?.values ?? [];
  } finally {
    db.close();
  }
}

describe("a record as a .dna file", () => {
  test("is an SQLite database, whole, without a reference to nothing", async () => {
    expect(await queried("PRAGMA integrity_check")).toEqual([["ok"]]);
    expect(await queried("PRAGMA foreign_key_check")).toEqual([]);
  });

  test("has DNA's tables, version, coder and first statement type", async () => {
    expect((await queried("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")).flat()).toEqual([
      "ATTRIBUTEVALUES",
      "ATTRIBUTEVARIABLES",
      "CODERRELATIONS",
      "CODERS",
      "DATABOOLEAN",
      "DATAINTEGER",
      "DATALONGTEXT",
      "DATASHORTTEXT",
      "DOCUMENTS",
      "ENTITIES",
      "REGEXES",
      "SETTINGS",
      "STATEMENTS",
      "STATEMENTTYPES",
      "VARIABLELINKS",
      "VARIABLES",
    ]);
    expect(await queried("SELECT Value FROM SETTINGS WHERE Property = 'version'")).toEqual([["3.0"]]);
    expect(await queried("SELECT ID, Name FROM CODERS")).toEqual([[1, "Rapporteur"]]);
    expect(
      (
        await queried(
          "SELECT Variable FROM VARIABLES INNER JOIN STATEMENTTYPES ON StatementTypeId = STATEMENTTYPES.ID WHERE " +
            "Label = 'DNA Statement' ORDER BY VARIABLES.ID",
        )
      )
        .flat()
        .slice(0, 4),
    ).toEqual(["person", "organization", "concept", "agreement"]);
  });

  test("has a value for each variable of each statement, as DNA wants it", async () => {
    const cells = "STATEMENTS S INNER JOIN VARIABLES V ON V.StatementTypeId = S.StatementTypeId";
    const none = ["DATASHORTTEXT", "DATALONGTEXT", "DATABOOLEAN"]
      .map((kept) => `NOT EXISTS (SELECT 1 FROM ${kept} D WHERE D.StatementId = S.ID AND D.VariableId = V.ID)`)
      .join(" AND ");
    expect(await queried(`SELECT S.ID, V.Variable FROM ${cells}`)).not.toEqual([]);
    expect(await queried(`SELECT S.ID, V.Variable FROM ${cells} WHERE ${none}`)).toEqual([]);
  });

  test("has as DNA Statements what actors say themselves, and nothing else", () => {
    const own = project.statements.filter(({ type }) => type === "DNA Statement");
    expect(
      own.map(({ values: { person, organization, concept, agreement, record } }) => [
        record,
        person,
        organization,
        concept,
        agreement,
      ]),
    ).toEqual([
      ["p1", "Ana Ruel", "Tavia", "reopen the harbour", 0],
      ["p5", "Jon Averil", "League; of Ports", "reopen the harbour", 0],
      ["p2", "Ana Ruel", "Tavia", "reopen the harbour", 1],
    ]);
  });

  test("has what is said of an actor in a type of its own, with who says it", () =>
    expect(
      project.statements
        .filter(({ type }) => type === "Claimed position")
        .map(({ values: { record, organization, claimant } }) => [record, organization, claimant]),
    ).toEqual([
      ["p3", "Tavia", "Jon Averil"],
      ["p4", "League; of Ports", "the report"],
    ]));

  test("has the exact words of reports at its places, and what is known of them", () => {
    const [{ document, start, stop }] = project.statements.filter(({ values }) => values.record === "p2");
    expect(project.documents[document - 1].text.slice(start, stop)).toBe("We reopen the harbour; at last");
    expect(project.documents.map(({ title, source, date }) => [title, source, date])).toEqual([
      ["Harbour stays shut", "Halyard", Date.UTC(2031, 2, 14) / 1000],
      ['=HYPERLINK("x"); news', "", 0],
    ]);
    expect(project.entities.find(({ value }) => value === "Ana Ruel")!.attributes).toEqual({
      Type: "person",
      Alias: "Ruel",
      Notes: "ana-ruel",
    });
  });
});

test("whatever a project holds, it comes back from a .dna equal", async () => {
  await fc.assert(
    fc.asyncProperty(anyProject, async (project) => {
      expect(await readDna(await writeDna(project))).toEqual(project);
    }),
    runs(40),
  );
});

test("whatever a record holds, its .dna comes back to the same positions", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record, docs }) => {
      const bytes = (await byteFiles(record, "dna", (id) => docs.find((doc) => doc.id === id)!.text)).get(
        "record.dna",
      )!;
      const read = await readDna(bytes);
      expect(await readDna(await writeDna(read))).toEqual(read);
      expect(await codedInDna(bytes)).toHaveLength(docs.length);
    }),
    runs(25),
  );
});

test("a report whose text isn't kept is left out", async () =>
  expect(
    (
      await readDna(
        (await byteFiles(harbourRecord, "dna", (id) => (id === "r1" ? textOf(id) : null))).get("record.dna")!,
      )
    ).documents,
  ).toHaveLength(1));
