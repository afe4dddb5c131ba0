import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDay } from "../../src/gather/day.js";

describe("checkDay", () => {
  test.each(["2031-03-14", "2028-02-29", "0099-12-31"])("takes %s", (day) => expect(checkDay(day)).toBe(day));

  test.each([
    "2025-02-30",
    "2027-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-04-31",
    "yesterday",
    "14/03/2031",
    "2031-3-14",
    "2031-03-14T10:00:00Z",
    "",
  ])("refuses %j", (day) => expect(() => checkDay(day)).toThrow(expect.objectContaining({ code: "RAP-E-DATE" })));

  test("takes every day that there is", () =>
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(checkDay(day)).toBe(day);
        },
      ),
    ));
});
