import fc from "fast-check";
import initSqlJs from "sql.js";
import { describe, expect, test } from "vitest";
import { eventLines, type DnaEvent, readEvents } from "../../src/exchange/dna/events.js";
import { shortened } from "../../src/exchange/dna/from-record.js";
import { ATTRIBUTES, type DnaProject, type DnaVariable } from "../../src/exchange/dna/project.js";
import { quotationOf } from "../../src/exchange/dna/quotation.js";
import { readDna } from "../../src/exchange/dna/read.js";
import { writeDna } from "../../src/exchange/dna/write.js";
import { codedInDna } from "../../src/exchange/in/dna.js";
import { codedInEvents } from "../../src/exchange/in/dna-csv.js";
import { byteFiles, textFiles } from "./files.js";
import { anyRecord, harbour, harbourRecord, textOf } from "./records.js";
import { runs } from "../effort.js";

const dna = (await byteFiles(harbourRecord, "dna")).get("record.dna")!;
const project = await readDna(dna);
const events = await textFiles(harbourRecord, "dna-csv");

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

  test("has a value for each variable of each statement, as DNA wants it", async () =>
    expect(
      await queried(`SELECT S.ID, V.Variable FROM STATEMENTS S INNER JOIN VARIABLES V ON V.StatementTypeId = S.StatementTypeId
      WHERE NOT EXISTS (SELECT 1 FROM DATASHORTTEXT D WHERE D.StatementId = S.ID AND D.VariableId = V.ID) AND NOT EXISTS (SELECT 1 FROM DATALONGTEXT L WHERE L.StatementId = S.ID AND L.VariableId = V.ID) AND NOT EXISTS (SELECT 1 FROM DATABOOLEAN B WHERE B.StatementId = S.ID AND B.VariableId = V.ID)`),
    ).toEqual([]));

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
    const bytes = await writeDna({
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
      entities: ["Ana Ruel"]
        .map((value) => ({ type: "DNA Statement", variable: "person", value, attributes: {} }))
        .concat([
          { type: "DNA Statement", variable: "organization", value: "Tavia", attributes: {} },
          { type: "DNA Statement", variable: "concept", value: "Harbour open", attributes: {} },
        ]),
    });
    const [{ doc, reading }] = await codedInDna(bytes);
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

/** Values DNA can hold: short, on one line, not empty. */
const value = fc
  .string({ minLength: 1, maxLength: 20, unit: fc.constantFrom("a", "é", "😀", ";", '"', "'", "=", " ", "%", "‑") })
  .map((text) => shortened(`x${text}x`));
const variables: DnaVariable[] = [
  { name: "who; is it", type: "short text" },
  { name: "long", type: "long text" },
  { name: "n", type: "integer" },
  { name: "agreement", type: "boolean" },
];

const anyProject: fc.Arbitrary<DnaProject> = fc
  .tuple(
    fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(value, value, fc.integer({ min: -9, max: 9 }), fc.constantFrom(0, 1), fc.nat(5)), {
      maxLength: 6,
    }),
    value,
  )
  .map(([docs, codes, attribute]) => {
    const documents = docs.map(([title, text], i) => ({
      id: i + 1,
      title,
      text: `${text}\n`,
      author: "A",
      source: title,
      section: "",
      notes: `${title}\n"`,
      type: "t",
      date: i * 86_400,
    }));
    const statements = codes.map(([who, long, n, agreement, at], i) => ({
      id: i + 1,
      type: "T",
      document: (at % docs.length) + 1,
      start: 0,
      stop: 1 + (at % 2),
      values: { "who; is it": who, long, n, agreement },
    }));
    const entities = [...new Set(codes.map(([who]) => who))].map((who) => ({
      type: "T",
      variable: "who; is it",
      value: who,
      attributes: Object.fromEntries(ATTRIBUTES.map((name) => [name, attribute])),
    }));
    return {
      types: [
        { label: "T", variables },
        { label: "none", variables: [] },
      ],
      documents,
      statements,
      entities,
    };
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

describe("event lists", () => {
  test("are a file for each statement type, as DNA writes them", () => {
    expect([...events.keys()]).toEqual(["dna-statement.csv", "claimed-position.csv", "utterance.csv"]);
    expect(events.get("claimed-position.csv")!.split("\r\n").slice(0, 2)).toEqual([
      "statement ID;time;document ID;document " +
        "title;author;source;section;type;text;person;organization;concept;agreement;firmness;day;known;record;claimant",
      expect.stringMatching(
        /^\d+;2031-03-14 00:00:00;1;Harbour stays shut;;Halyard;;news report;Tavia is open to inspectors;;Tavia;inspectors;1;vague;2031-03-10;stated;p3;Jon Averil$/,
      ),
    ]);
  });

  test("that DNA wrote are read, with other names of columns", () => {
    expect(
      readEvents(
        '"statement_id";"time";"document_id";"document_title";"author";"source";"section";"type";"text";"person";"agreement"\n4;2031-03-14 ' +
          '00:00:00;1;"T";"";"S";"";"";"no";"Ana Ruel";0',
      ),
    ).toEqual([
      {
        statement: 4,
        time: "2031-03-14 00:00:00",
        document: 1,
        title: "T",
        author: "",
        source: "S",
        section: "",
        type: "",
        text: "no",
        values: { person: "Ana Ruel", agreement: 0 },
      },
    ]);
  });

  test("are placed in the reports that hold their words", () => {
    const { coded, unplaced } = codedInEvents(events.get("dna-statement.csv")!, harbour);
    expect(
      coded.flatMap(({ doc, reading }) =>
        reading.positions.map(({ id, evidence: [{ start, end }] }) => [id, doc.text.slice(start, end)]),
      ),
    ).toEqual([
      ["p1", "will not reopen the harbour"],
      ["p5", "claimed that Tavia is open to inspectors"],
      ["p2", "We reopen the harbour; at last"],
    ]);
    expect(unplaced).toEqual([]);
    expect(codedInEvents(events.get("dna-statement.csv")!, harbour.slice(1)).unplaced).toHaveLength(2);
  });

  test.each(["a;b\n1;2", '"', "text;document title\n1"])("that are none are refused: %j", (csv) =>
    expect(() => readEvents(csv)).toThrow(/event list/),
  );

  test("come back equal, whatever they hold", () => {
    const event = fc.record({
      statement: fc.nat(99),
      document: fc.nat(99),
      time: fc.constant("2031-03-14 00:00:00"),
      title: value,
      author: value,
      source: value,
      section: fc.constant(""),
      type: value,
      text: value.map((text) => `=${text}\n"`),
      values: fc.record({ person: value, agreement: fc.constantFrom(0, 1) }),
    });
    fc.assert(
      fc.property(fc.array(event), (events: DnaEvent[]) => {
        expect(
          readEvents(
            [
              ...eventLines(events, [
                { name: "person", type: "short text" },
                { name: "agreement", type: "boolean" },
              ]),
            ].join(""),
          ),
        ).toEqual(events);
      }),
    );
  });
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

test("a report whose text isn't kept is left out", async () =>
  expect(
    (
      await readDna(
        (await byteFiles(harbourRecord, "dna", (id) => (id === "r1" ? textOf(id) : null))).get("record.dna")!,
      )
    ).documents,
  ).toHaveLength(1));
