import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dayOf,
  easterOf,
  isDate,
  lastOfMonth,
  nthWeekday,
  weekdayOf,
  weekOf,
  ymdOf,
} from "../../../src/read/date/calendar.js";

const days = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe("the calendar", () => {
  it("gives back each day's year, month and day", () =>
    fc.assert(
      fc.property(days, (n) => {
        const { year, month, day } = ymdOf(n);
        expect([dayOf(year, month, day), isDate({ year, month, day })]).toEqual([n, true]);
      }),
    ));
  it("goes on by one day as weekdays do", () =>
    fc.assert(fc.property(days, (n) => void expect(weekdayOf(n + 1)).toBe((weekdayOf(n) % 7) + 1))));
  it("agrees with the platform's own", () =>
    fc.assert(
      fc.property(days, (n) => {
        const { year, month, day } = ymdOf(n);
        expect(new Date(n * 86_400_000).toISOString().slice(0, 10)).toBe(
          `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
        );
      }),
    ));
  it("has weeks of seven days that begin on Monday", () =>
    fc.assert(
      fc.property(days, (n) => {
        const monday = n - weekdayOf(n) + 1;
        expect([weekOf(monday).week, weekOf(monday + 6).week]).toEqual([weekOf(n).week, weekOf(n).week]);
        expect(weekOf(monday + 7).week).not.toBe(weekOf(n).week);
      }),
    ));
  it.each([
    ["a month's last day", lastOfMonth(2032, 2), 29],
    ["not every hundredth year leaps", lastOfMonth(2100, 2), 28],
    ["month 13 is next January", dayOf(2030, 13, 1), dayOf(2031, 1, 1)],
    ["day 0 is the month before", dayOf(2031, 3, 0), dayOf(2031, 2, 28)],
    ["a Friday", weekdayOf(dayOf(2031, 3, 14)), 5],
    ["the first ISO week may begin in December", weekOf(dayOf(2024, 12, 30)).week, 1],
    ["Easter", easterOf(2031), dayOf(2031, 4, 13)],
    ["the fourth Thursday", nthWeekday(2031, 11, 4, 4), dayOf(2031, 11, 27)],
    ["the last Monday", nthWeekday(2031, 5, 1, -1), dayOf(2031, 5, 26)],
  ])("%s", (_, found, expected) => expect(found).toBe(expected));
});
