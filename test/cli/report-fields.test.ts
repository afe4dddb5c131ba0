import { expect, test } from "vitest";
import { Tally } from "../../src/cli/dossier/tally.js";
import { reportFieldsOf } from "../../src/cli/keep/fields.js";

test("what is known of a report is given as FIELD=VALUE; nothing after the sign says that nobody knows", () => {
  expect(reportFieldsOf(["date=2031-03-14", "title=Talks = off", "outlet="])).toEqual({
    publishedAt: "2031-03-14",
    title: "Talks = off",
    outlet: null,
  });
});

test.each([
  ["speaker=Ana Ruel", "RAP-E-OPTION"],
  ["date", "RAP-E-OPTION"],
  ["date=2031-02-30", "RAP-E-DATE"],
  ["publishedAt=soon", "RAP-E-DATE"],
])("%s is refused", (given, code) => {
  expect(() => reportFieldsOf([given])).toThrow(expect.objectContaining({ code }));
});

test("what was added says how many reports have no day, and what to do", () => {
  const tally = new Tally();
  expect(tally.advice).toBe("");
  tally.take({ report: "a", version: 1, outcome: "new", where: "a.txt", undated: true });
  tally.take({ report: "b", version: 1, outcome: "new", where: "b.txt", undated: false });
  expect(tally.advice).toContain("1 has no day: rapporteur correct REPORT date=");
});
