import { expect, test } from "vitest";
import { isDate, isPeriod } from "../../src/document/dates.js";

test.each(["2031-02-28", "2028-02-29", "2031-12", "2031"])("%s is a day, a month or a year", (text) =>
  expect(isPeriod(text)).toBe(true),
);
test.each(["2031-02-30", "2031-13-01", "2031-13", "2031-00", "2031-W13", "2031-3-1", "203", "soon", ""])(
  "%j is none",
  (text) => expect(isPeriod(text)).toBe(false),
);

test.each([
  "2031-02-28",
  "2031",
  "2031-W52",
  "2032-W53",
  "2026-W53",
  "2031-21",
  "203X",
  "20XX",
  "2031-03-05/2031-03-07",
  "2031-07/2031-09",
])("a report can be of %s", (text) => expect(isDate(text)).toBe(true));
test.each([
  "2031-02-30",
  "2031-W60",
  "2031-W53",
  "2031-W00",
  "2031-25",
  "2031-03-07/2031-03-05",
  "2031-03-05/2031-02-30",
  "2031/2032/2033",
  "2031-03-05T10:00",
  "soon",
])("no report can be of %s", (text) => expect(isDate(text)).toBe(false));
