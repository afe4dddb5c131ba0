import { expect, inject, test } from "vitest";

test("one report is read, from a cold start, within twice the time of an empty Node and 0.6 s", () => {
  const { empty, reading } = inject("coldStart");
  expect(reading).toBeLessThan(2 * empty + 0.6);
});
