import { expect, test } from "vitest";
import { calibrationError, reliability, thresholds } from "../../evaluate/attribute/reliability.js";
import { rightOnes } from "../../evaluate/attribute/right.js";

const judged = (confidence: number, right: number, wrong: number) =>
  [...Array(right).fill({ confidence, right: true }), ...Array(wrong).fill({ confidence, right: false })] as {
    confidence: number;
    right: boolean;
  }[];

test("what is right as often as was said has no calibration error", () => {
  expect(calibrationError([...judged(0.8, 4, 1), ...judged(0.25, 1, 3)])).toBeCloseTo(0);
});

test("certainty that is always wrong has the greatest", () => {
  expect(calibrationError(judged(1, 0, 3))).toBe(1);
});

test("every judgement lies in one bin", () => {
  expect(
    reliability([...judged(0, 1, 0), ...judged(0.1, 1, 0), ...judged(1, 1, 1)]).map(({ from, count }) => [from, count]),
  ).toEqual([
    [0, 1],
    [0.1, 1],
    [0.9, 2],
  ]);
});

test("a higher threshold keeps fewer", () => {
  expect(thresholds([...judged(0.9, 3, 1), ...judged(0.2, 1, 3)], [0, 0.5])).toEqual([
    { least: 0, kept: 8, precision: 0.5, recall: 1 },
    { least: 0.5, kept: 4, precision: 0.75, recall: 0.75 },
  ]);
});

test("a gold statement makes one found one right, where its source is exact and half of its content found", () => {
  const gold = [{ source: [[0, 4]], content: [[10, 20]] }] satisfies Parameters<typeof rightOnes>[1];
  expect(
    rightOnes(
      [
        { source: [[0, 5]], content: [[10, 20]] },
        { source: [[0, 4]], content: [[10, 16]] },
        { source: [[0, 4]], content: [[10, 20]] },
      ],
      gold,
    ),
  ).toEqual([false, true, false]);
  expect(rightOnes([{ source: [[0, 4]], content: [[10, 13]] }], gold)).toEqual([false]);
});
