import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentedFormats, EXCHANGE_FORMATS, EXCHANGE_NAMES, READABLE_NAMES } from "../../src/exchange/formats.js";
import { exported } from "../../src/exchange/export.js";
import { harbourRecord, textOf } from "./harbour.js";

const documentation = readFileSync(new URL("../../docs/exchange.md", import.meta.url), "utf8");

describe("docs/exchange.md tells of", () => {
  test.each(EXCHANGE_NAMES.map((name, i) => [name, documentedFormats()[i]]))("%s as it is", (_, row) =>
    expect(documentation.split("\n")).toContain(row),
  );
});

test.each(EXCHANGE_NAMES)(
  "%s writes files of its extension, and needs the texts only where it says so",
  async (name) => {
    const { extension, texts } = EXCHANGE_FORMATS[name];
    const files = [];
    for await (const file of exported(harbourRecord, name, (report) => {
      if (!texts) throw new Error("no text was promised");
      return textOf(report);
    }))
      files.push(file.extension);
    expect(files).toContain(extension);
  },
);

test("what can be read is told", () => expect(READABLE_NAMES).toEqual(["json", "jsonl", "dna", "dna-csv", "brat"]));
