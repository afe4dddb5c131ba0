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
    const all = async (record: typeof rejected): Promise<string> =>
      [...(await textFiles(record, name)).values()].join("");
    const words = /that Tavia|met in Port Ansel|open to inspectors|summit/;
    expect(await all(harbourRecord)).toMatch(words);
    expect(await all(rejected)).not.toMatch(words);
  },
);

test("nor in a .dna, nor in annotations", async () => {
  const coded = async (record: typeof rejected): Promise<unknown[]> =>
    (await codedInDna((await byteFiles(record, "dna")).get("record.dna")!)).flatMap(({ reading }) => [
      ...reading.positions,
      ...reading.statements,
    ]);
  const ofReport = async (record: typeof rejected, format: "brat" | "webannotation"): Promise<string | undefined> =>
    (await textFiles(record, format)).get(format === "brat" ? "r1.ann" : "r1.jsonld");
  expect([(await coded(harbourRecord)).length > 0, await coded(rejected)]).toEqual([true, []]);
  for (const [format, entries] of [
    ["brat", /^E/m],
    ["webannotation", /"value": "(?:statement|meeting|position|discrepancy)"/],
  ] as const) {
    expect(await ofReport(harbourRecord, format)).toMatch(entries);
    expect(await ofReport(rejected, format)).not.toMatch(entries);
  }
});
