import { expect, test } from "vitest";
import { intervalsOf } from "../../../evaluate/reading/interval.js";
import type { Counts } from "../../../evaluate/reading/measures.js";

const report = (hits: number): Counts => ({ statements: { hits, found: 10, gold: 10 } });

test("reports that are alike leave no doubt; those that differ do, around what all of them score", () => {
  expect(intervalsOf([report(7), report(7), report(7)])).toEqual({ statements: [70, 70] });
  const [low, high] = intervalsOf([2, 4, 9, 9, 5, 8, 1, 10].map(report)).statements;
  expect([low > 20, low < 60, high > 60, high < 100]).toEqual([true, true, true, true]);
});
