import { expect, test } from "vitest";
import { dayAfter, daysOf } from "../../src/exchange/days.js";

test.each<[string | null, string | null]>([
  ["2031-03-21", "2031-03-21 2031-03-21"],
  ["2031-02", "2031-02-01 2031-02-28"],
  ["2032-02", "2032-02-01 2032-02-29"],
  ["2031-W01", "2030-12-30 2031-01-05"],
  ["2031-W13", "2031-03-24 2031-03-30"],
  ["2031", "2031-01-01 2031-12-31"],
  ["2031-03-20/2031-03-22", "2031-03-20 2031-03-22"],
  ["2031-03/2031-04", "2031-03-01 2031-04-30"],
  ["2031-03-22/2031-03-20", null],
  ["2031-02-30", null],
  ["2031-13", null],
  ["2031-W54", null],
  ["soon", null],
  ["", null],
  ["a/b/c", null],
  ["2031-03-20/", null],
  [null, null],
])("%s covers %s", (value, days) => {
  const covered = daysOf(value);
  expect(covered && `${covered.first} ${covered.last}`).toBe(days);
});

test("the day after the last of February is the first of March", () =>
  expect(dayAfter("2031-02-28")).toBe("2031-03-01"));
