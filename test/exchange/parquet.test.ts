import { parquetMetadata, parquetReadObjects } from "hyparquet";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lookAt } from "../../src/exchange/look.js";
import { tablesOf } from "../../src/exchange/tables/tables.js";
import type { Record } from "../../src/record/record.js";
import { anyRecord } from "./any-record.js";
import { byteFiles } from "./files.js";
import { harbourRecord } from "./harbour.js";
import { runs } from "../effort.js";

/** A file in a buffer of its own. */
const alone = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** Reads each file back, beside the table that it was made of. */
async function expectTables(record: Record): Promise<void> {
  const files = await byteFiles(record, "parquet", () => null);
  for (const { name, columns, rows } of tablesOf(lookAt(record))) {
    const read = await parquetReadObjects({ file: alone(files.get(`${name}.parquet`)!) });
    expect(read).toEqual(
      [...rows()].map((cells) => Object.fromEntries(cells.map((cell, i) => [columns[i].name, cell]))),
    );
  }
}

test("a record as Parquet has the rows of its tables, read by an independent reader", () =>
  expectTables(harbourRecord));

test("and types", async () => {
  const bytes = (await byteFiles(harbourRecord, "parquet")).get("statements.parquet")!;
  const types = new Map(
    parquetMetadata(alone(bytes)).schema.map(({ name, type, converted_type }) => [name, converted_type ?? type]),
  );
  expect([types.get("words"), types.get("start"), types.get("confidence")]).toEqual(["UTF8", "INT32", "DOUBLE"]);
});

test("an empty record has empty tables", () =>
  expectTables({
    ...harbourRecord,
    reports: [],
    actors: [],
    issues: [],
    statements: [],
    meetings: [],
    positions: [],
    discrepancies: [],
  }));

test("whatever a record holds", async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async ({ record }) => expectTables(record)),
    runs(40),
  );
});
