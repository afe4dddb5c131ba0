import { describe, expect, it } from "vitest";
import { Names } from "../../web/src/api/names.js";
import { type Appearance, sourcesOf } from "../../web/src/state/sources.js";

const report = (id: string, sameTextAs: string | null = null) => ({
  id,
  title: null,
  outlet: null,
  publishedAt: null,
  url: null,
  version: 1,
  sameTextAs,
});
const inReport = (id: string): Appearance => ({
  report: id,
  source: null,
  cue: null,
  content: [],
  quotation: "direct",
  addressee: null,
  confidence: 1,
});

it("copies of one wire story are one source, whoever prints them", () => {
  const names = new Names({
    actors: [],
    issues: [],
    reports: [report("wire"), report("courier", "wire"), report("mirror")],
    statements: [],
    positions: [],
  });
  const sources = sourcesOf(["wire", "mirror", "courier"].map(inReport), names);
  expect(sources.map(({ carrier, appearances }) => [carrier, appearances.map((one) => one.report)])).toEqual([
    ["wire", ["wire", "courier"]],
    ["mirror", ["mirror"]],
  ]);
});
describe("a report that is not named", () => {
  it("is a source of its own", () => expect(sourcesOf([inReport("gone")], new Names())).toHaveLength(1));
});
