import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmlessCell, plainCell } from "../../src/exchange/csv/formula.js";
import { readCsv } from "../../src/exchange/csv/read.js";
import { csvLine } from "../../src/exchange/csv/write.js";
import { anyRecord, anyText } from "./any-record.js";
import { textFiles } from "./files.js";
import { harbour, harbourRecord } from "./harbour.js";
import { runs } from "../effort.js";

const files = await textFiles(harbourRecord, "csv");
const rows = (name: string): { [column: string]: string }[] =>
  parse(files.get(`${name}.csv`)!, { columns: true }) as { [column: string]: string }[];
const row = (name: string, id: string) => rows(name).find((one) => one.id === id)!;

describe("a record as CSV", () => {
  test("has a file for each list", () =>
    expect([...files.keys()]).toEqual(
      ["statements", "positions", "meetings", "absences", "discrepancies", "actors", "issues", "reports"].map(
        (name) => `${name}.csv`,
      ),
    ));

  test("says of each statement who, when, which words and which report", () => {
    expect(row("statements", "u1")).toMatchObject({
      speaker_name: "Ana Ruel",
      speaker_party_name: "Tavia",
      on: "2031-03-10",
      on_known: "stated",
      words: "that Tavia “will not reopen the harbour”",
      report: "r1",
      outlet: "Halyard",
      published: "2031-03-14",
      about_labels: "reopen the harbour",
      independent: "1",
      review: "machine",
    });
  });

  test("gives the place of the words in the report", () => {
    const { start, end, words } = row("statements", "u3");
    expect(harbour[1].text.slice(Number(start), Number(end))).toBe(words);
  });

  test("never takes a claim for somebody's own word", () => {
    expect(row("positions", "p1")).toMatchObject({ word_of: "own", said_by_name: "Ana Ruel" });
    expect(row("positions", "p3")).toMatchObject({
      actor_name: "Tavia",
      word_of: "claimed",
      said_by_name: "Jon Averil",
    });
    expect(row("positions", "p4")).toMatchObject({ word_of: "report", said_by: "" });
    expect(row("statements", "u5")).toMatchObject({ reported_by: "jon-averil" });
  });

  test("tells a meeting's history a row an event, with whose word it is", () => {
    expect(rows("meetings").map(({ id, status, day, word_of }) => [id, status, day, word_of])).toEqual([
      ["m1", "held", "", "report"],
      ["m2", "proposed", "2031-W12", "report"],
      ["m2", "agreed", "2031-03-20", "claimed"],
    ]);
    expect(rows("absences")).toMatchObject([
      { meeting: "m2", actor_name: "Jon Averil", manner: "left-out", words: "Jon Averil" },
    ]);
  });

  test("gives both sides of a discrepancy with their words", () =>
    expect(rows("discrepancies").map(({ id, side, position, words }) => [id, side, position, words])).toEqual([
      ["d1", "1", "p1", "will not reopen the harbour"],
      ["d1", "2", "p2", "We reopen the harbour; at last"],
    ]));

  test("marks words that are apart", () =>
    expect(row("positions", "p5")).toMatchObject({
      words: "claimed that … open to inspectors",
      spans: expect.stringMatching(/^\d+-\d+ \d+-\d+$/),
    }));

  test("ends lines with CR LF", () => expect(files.get("issues.csv")!.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/));
});

describe("a cell", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1"])(
    "%j isn't run as a formula",
    (text) => expect(harmlessCell(text)).toBe(`'${text}`),
  );
  test.each(["a=1", "1-1", "“=1”", "'quoted'", ""])("%j is left as it is", (text) =>
    expect(harmlessCell(text)).toBe(text),
  );
  test("that is a number is left as it is", () => expect(csvLine([-1, true, null])).toBe("-1,true,\r\n"));
  test("comes back as it was", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string()), (text) => {
        expect(plainCell(harmlessCell(text))).toBe(text);
      }),
    );
  });
});

test("whatever stands in cells, an independent reader finds it there, and we find what was meant", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(",", ";"),
      (lines, separator) => {
        const csv = csvLine(["one", "two"], separator) + lines.map((cells) => csvLine(cells, separator)).join("");
        expect(parse(csv, { delimiter: separator, from_line: 1 })).toEqual([
          ["one", "two"],
          ...lines.map((cells) => cells.map(harmlessCell)),
        ]);
        expect(readCsv(csv, separator).map(({ one, two }) => [one, two])).toEqual(lines);
      },
    ),
  );
});

test("no row of any record has a cell that is run, and every row has all columns", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => {
      for (const [, csv] of await textFiles(record, "csv", () => null)) {
        const [head, ...rest] = parse(csv) as string[][];
        for (const cells of rest) {
          expect(cells.length).toBe(head.length);
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
      }
    }),
    runs(60),
  );
});
