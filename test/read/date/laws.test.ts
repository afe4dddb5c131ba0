import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimexes } from "../../../src/read/date/date.js";
import type { Timex } from "../../../src/read/date/timex.js";
import { treeOf } from "../../../src/read/tag/tree-of.js";
import { layOut } from "../../../src/read/text/lay-out.js";
import { packagedTagger } from "../tag/model.js";
import { runs } from "../../effort.js";

const tagger = await packagedTagger();

function find(text: string, publishedAt: string | null): Timex[] {
  const layout = layOut(text);
  return findTimexes(layout, treeOf(tagger.tag(layout)), publishedAt);
}

const words = (
  "Monday Friday May March 12 12-13 1998 2031 last next this the a of in on at , . ago later earlier two several " +
  "days weeks week fortnight month year-old year quarter third second 5th 28 30th half morning night 10:30 a.m. " +
  "local time GMT '98 1970s " +
  "yesterday before after following Easter every per will said met to -- ( ) and 99999999999 0 31 02/30/98 " +
  "2031-02-30 tomorrow mid-year century decades million from until to by between"
).split(" ");
const texts = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }).map((list) => list.join(" "));
const dates = fc.constantFrom(null, "2031-03-14", "0001-01-01", "9999-12-31", "nonsense", "2031-02-31");

describe("whatever the text", () => {
  it("expressions lie inside it, in order, apart, each with a value", () =>
    fc.assert(
      fc.property(texts, dates, (text, publishedAt) => {
        const found = find(text, publishedAt);
        found.forEach(({ start, end, value, from, to }, i) => {
          expect(start < end && end <= text.length && from < to).toBe(true);
          expect(value).toMatch(/^[\dX]{2,4}|^P|_REF$/);
          expect(value).not.toMatch(/NaN|undefined|null/);
          if (i > 0) expect(found[i - 1].to <= from).toBe(true);
        });
      }),
      runs(300),
    ));
  it("the same text gives the same", () =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(find(text, "2031-03-14")).toEqual(find(text, "2031-03-14"));
      }),
      runs(50),
    ));
  it("without a publication date no value has a year that the text doesn't name", () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const { value } of find(text, null))
          expect(/^\d{4}/.test(value) && !/\d{4}|\d\d[sS]?|\/\d\d/.test(text)).toBe(false);
      }),
      runs(100),
    ));
});
