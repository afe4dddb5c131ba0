import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventLines, readEvents } from "../../src/exchange/dna/events.js";
import type { DnaVariable } from "../../src/exchange/dna/project.js";
import { codedInEvents } from "../../src/exchange/in/dna-csv.js";
import { anyEvent } from "./any-dna.js";
import { textFiles } from "./files.js";
import { harbour, harbourRecord } from "./harbour.js";

const events = await textFiles(harbourRecord, "dna-csv");
const PERSON_AND_AGREEMENT: DnaVariable[] = [
  { name: "person", type: "short text" },
  { name: "agreement", type: "boolean" },
];

describe("event lists", () => {
  test("are a file for each statement type, as DNA writes them", () => {
    expect([...events.keys()]).toEqual(["dna-statement.csv", "claimed-position.csv", "utterance.csv"]);
    expect(events.get("claimed-position.csv")!.split("\r\n").slice(0, 2)).toEqual([
      "statement ID;time;document ID;document title;author;source;section;type;text;" +
        "person;organization;concept;agreement;firmness;day;known;record;claimant",
      expect.stringMatching(
        "^\\d+;2031-03-14 00:00:00;1;Harbour stays shut;;Halyard;;news report;Tavia is open to inspectors;" +
          ";Tavia;inspectors;1;vague;2031-03-10;stated;p3;Jon Averil$",
      ),
    ]);
  });

  test("that DNA wrote are read, with other names of columns", () => {
    expect(
      readEvents(
        '"statement_id";"time";"document_id";"document_title";"author";"source";"section";"type";"text";' +
          '"person";"agreement"\n' +
          '4;2031-03-14 00:00:00;1;"T";"";"S";"";"";"no";"Ana Ruel";0',
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
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(readEvents([...eventLines(events, PERSON_AND_AGREEMENT)].join(""))).toEqual(events);
      }),
    );
  });
});
