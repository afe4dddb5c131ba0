import { expect, it } from "vitest";
import { daysBefore } from "../../web/src/state/days.js";

it.each([
  ["2031-03-21", 7, "2031-03-14"],
  ["2032-03-01", 1, "2032-02-29"],
  ["2031-01-03", 30, "2030-12-04"],
])("%s less %i days is %s", (day, n, before) => {
  expect(daysBefore(day, n)).toBe(before);
});
