import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { beforeAll, describe, expect, test } from "vitest";
import type { Document } from "../../src/document/document.js";
import { codedInDna } from "../../src/exchange/in/dna.js";
import { correctionsInBrat } from "../../src/exchange/in/brat-corrections.js";
import { readRecord, readRecordLines } from "../../src/exchange/in/json.js";
import { intake } from "../../src/record/intake.js";
import type { Record } from "../../src/record/record.js";
import { recordOf } from "../../src/record/record-of.js";
import { readExamples } from "../read-examples.js";
import { byteFiles, onlyText, textFiles } from "./files.js";
import { elements, parsedXml } from "./xml.js";

let docs: Document[];
const textOf = (id: string): string | null => docs.find((doc) => doc.id === id)?.text ?? null;
let record: Record;

beforeAll(async () => {
  const read = await readExamples();
  docs = read.map(({ doc }) => doc);
  record = recordOf(read.map(({ doc, reading }) => intake(doc, reading)));
});

describe("the record of the example dossier", () => {
  test("comes back from JSON and JSON Lines equal", async () => {
    const json = await onlyText(record, "json");
    expect(readRecord(json)).toEqual(record);
    expect(readRecordLines(await onlyText(record, "jsonl"))).toEqual(record);
    const isRecord = new Ajv({ strictTypes: false }).compile(
      JSON.parse(readFileSync(new URL("../../schema/record.json", import.meta.url), "utf8")) as object,
    );
    expect(isRecord(JSON.parse(json)), JSON.stringify(isRecord.errors)).toBe(true);
  });

  test("goes to DNA and back with every report, and every position that is for or against", async () => {
    const coded = await codedInDna((await byteFiles(record, "dna", textOf)).get("record.dna")!);
    expect(coded.map(({ doc }) => doc.publishedAt)).toEqual(docs.map(({ publishedAt }) => publishedAt));
    const taken = new Set(coded.flatMap(({ reading }) => reading.positions.map(({ id }) => id)));
    expect(taken.size).toBeGreaterThan(0);
    expect(record.positions.filter(({ stance, id }) => stance !== "noncommittal" && !taken.has(id))).toEqual([]);
    for (const { doc, reading } of coded)
      for (const {
        id,
        evidence: [{ start, end }],
      } of reading.positions)
        expect(doc.text.slice(start, end).replace(/\s+/g, " ")).toContain(
          record.positions
            .find((one) => one.id === id)!
            .evidence.find(({ report }) => report === doc.id)!
            .text.replace(/\s+/g, " "),
        );
  });

  test("goes to brat and back without a correction", async () => {
    const files = await textFiles(record, "brat", textOf);
    for (const doc of docs)
      expect(correctionsInBrat(record, doc, files.get(`${doc.id}.ann`)!)).toMatchObject({ deeds: [], left: [] });
  });

  test("is a graph, a calendar, a feed, and linked data", async () => {
    expect(elements(parsedXml(await onlyText(record, "graphml")), "node")).toHaveLength(record.actors.length);
    expect(elements(parsedXml(await onlyText(record, "atom")), "entry").length).toBeGreaterThan(5);
    expect(
      new ICAL.Component(ICAL.parse(await onlyText(record, "icalendar")) as never[]).getAllSubcomponents("vevent")
        .length,
    ).toBeGreaterThan(0);
    expect((await jsonld.expand(JSON.parse(await onlyText(record, "json-ld")) as object)).length).toBeGreaterThan(
      record.statements.length,
    );
  });

  test("has in each table the exact words of the report", async () => {
    for (const name of ["statements", "positions", "meetings"]) {
      const { parse } = await import("csv-parse/sync");
      const rows = parse((await textFiles(record, "csv")).get(`${name}.csv`)!, { columns: true }) as {
        words: string;
        report: string;
        spans: string;
      }[];
      expect(rows.length).toBeGreaterThan(0);
      for (const { report, spans, words } of rows) {
        const places = spans
          .split(" ")
          .filter(Boolean)
          .map((span) => span.split("-").map(Number));
        expect(words.replace(/^'/, "")).toBe(
          places
            .map(([start, end]) => textOf(report)!.slice(start, end))
            .join(" … ")
            .replace(/^'/, ""),
        );
      }
    }
  });
});
