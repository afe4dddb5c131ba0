import { expect, test } from "vitest";
import { EXCHANGE_NAMES } from "../../src/exchange/formats.js";
import type { Review } from "../../src/record/record.js";
import { codedInDna } from "../../src/exchange/in/dna.js";
import { byteFiles, textFiles } from "./files.js";
import { harbourRecord } from "./harbour.js";

const review: Review = { state: "rejected", by: "desk", at: null };
const { statements, meetings, positions, discrepancies } = harbourRecord;
const rejected = {
  ...harbourRecord,
  statements: statements.map((one) => ({ ...one, review })),
  meetings: meetings.map((one) => ({ ...one, review })),
  positions: positions.map((one) => ({ ...one, review })),
  discrepancies: discrepancies.map((one) => ({ ...one, review })),
};

/** A table or the record whole says that an entry is rejected; the others leave it out. */
const TELLS = ["csv", "parquet", "json", "jsonl", "dna", "brat", "webannotation"];

test.each(EXCHANGE_NAMES.filter((name) => !TELLS.includes(name)))(
  "what a person rejected isn't in %s",
  async (name) => {
    const files = [...(await textFiles(rejected, name)).values()].join("");
    expect(files).not.toMatch(/that Tavia|met in Port Ansel|open to inspectors/);
  },
);

test("nor in a .dna, nor in annotations", async () => {
  const coded = await codedInDna((await byteFiles(rejected, "dna")).get("record.dna")!);
  expect(coded.flatMap(({ reading }) => [...reading.positions, ...reading.statements])).toEqual([]);
  expect((await textFiles(rejected, "brat")).get("r1.ann")).not.toMatch(/^E/m);
  expect((await textFiles(rejected, "webannotation")).get("r1.jsonld")).not.toMatch(
    /"value": "(?:statement|meeting|position|discrepancy)"/,
  );
});
