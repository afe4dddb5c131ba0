import { describe, expect, test } from "vitest";
import { documentOf, idOf, NO_FACTS } from "../../src/gather/report.js";

describe("documentOf", () => {
  test("takes a report with id and text alone; what it doesn't say is null", () => {
    expect(documentOf({ id: "a", text: "Ruel said no." }, NO_FACTS)).toEqual({
      id: "a",
      text: "Ruel said no.",
      ...NO_FACTS,
    });
  });

  test("keeps what a report says of itself; options only fill in the rest", () => {
    const facts = { ...NO_FACTS, outlet: "The Harbour Times", title: "From the option" };
    expect(documentOf({ id: "a", text: "x", title: "Its own", outlet: null }, facts)).toMatchObject({
      title: "Its own",
      outlet: "The Harbour Times",
    });
  });

  test.each<[string, unknown, string | number | null]>([
    ["RAP-E-NOT-A-REPORT", null, null],
    ["RAP-E-NOT-A-REPORT", ["a"], null],
    ["RAP-E-NOT-A-REPORT", "words", null],
    ["RAP-E-NO-ID", { text: "x" }, null],
    ["RAP-E-NO-ID", { id: "", text: "x" }, ""],
    ["RAP-E-NO-ID", { id: 7, text: "x" }, 7],
    ["RAP-E-NO-TEXT", { id: "a" }, "a"],
    ["RAP-E-NO-TEXT", { id: "a", text: 5 }, "a"],
    ["RAP-E-EMPTY", { id: "a", text: "" }, "a"],
    ["RAP-E-EMPTY", { id: "a", text: " \n\t\u200b\ufeff" }, "a"],
    ["RAP-E-TOO-LARGE", { id: "a", text: "word ".repeat(2_000_001) }, "a"],
    ["RAP-E-FIELD", { id: "a", text: "x", title: 3 }, "a"],
    ["RAP-E-FIELD", { id: "a", text: "x", url: {} }, "a"],
    ["RAP-E-DATE", { id: "a", text: "x", publishedAt: "2025-02-30" }, "a"],
    ["RAP-E-DATE", { id: "a", text: "x", publishedAt: 20250230 }, "a"],
  ])("refuses with %s", (code, value, id) => {
    expect(() => documentOf(value, NO_FACTS)).toThrow(expect.objectContaining({ code }));
    expect(idOf(value)).toBe(id);
  });
});
