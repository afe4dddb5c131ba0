import { describe, expect, test } from "vitest";
import { apart, nominalAlpha, unitizingAlpha } from "../../src/record/alpha.js";

/** Observers' labels, one line each, as published: units are columns. */
const units = (...observers: string[]): (string | null)[][] => {
  const lines = observers.map((line) => line.split(" ").map((label) => (label === "." ? null : label)));
  return lines[0].map((_, i) => lines.map((line) => line[i]));
};

describe("alpha for labels is what was published", () => {
  test("of two observers and two labels", () =>
    expect(nominalAlpha(units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"))).toBeCloseTo(0.095, 3));
  test("of two observers and five labels", () =>
    expect(nominalAlpha(units("a a b b d c c c e d d a", "b a b b b c c c e d d d"))).toBeCloseTo(0.692, 3));
  test("of four observers who left some out", () =>
    expect(
      nominalAlpha(
        units(
          "1 2 3 3 2 1 4 1 2 . . .",
          "1 2 3 3 2 2 4 1 2 5 . 3",
          ". 3 3 3 2 3 4 2 2 5 1 .",
          "1 2 3 3 2 4 4 1 2 5 1 .",
        ),
      ),
    ).toBeCloseTo(0.743, 3));
});

describe("alpha for labels", () => {
  test("is 1 where all agree on several, and nothing where there is but one", () => {
    expect(nominalAlpha(units("a b a", "a b a"))).toBe(1);
    expect(nominalAlpha(units("a a", "a a"))).toBeNull();
    expect(nominalAlpha([])).toBeNull();
  });
  test("is below 0 for what is worse than chance", () =>
    expect(nominalAlpha(units("a b a b", "b a b a"))).toBeLessThan(0));
});

/** Units as published, start and length, on a continuum that begins at 150 and is 300 long. */
const on = (...observers: (readonly [number, number])[][]) => ({
  length: 300,
  observers: observers.map((some) =>
    some.map(([start, length]) => ({ start: start - 150, end: start - 150 + length })),
  ),
});
const C = on(
  [
    [225, 70],
    [370, 30],
  ],
  [
    [220, 80],
    [355, 20],
    [400, 20],
  ],
);
const K = on(
  [
    [180, 60],
    [300, 50],
  ],
  [
    [180, 60],
    [300, 50],
  ],
);

describe("alpha for units is what was published", () => {
  test("of one category", () => expect(unitizingAlpha([C])).toBeCloseTo(0.7286, 3));
  test("of one that all agree on", () => expect(unitizingAlpha([K])).toBe(1));
  test("of both together", () => expect(unitizingAlpha([C, K])).toBeCloseTo(0.8591, 3));
});

describe("alpha for units", () => {
  test("is about 0 where one marks what the other doesn't", () =>
    expect(unitizingAlpha([on([[150, 30]], [[300, 30]])])).toBeLessThan(0.1));
  test("is nothing where nobody marks anything", () => expect(unitizingAlpha([on([], [])])).toBeNull());
  test("takes what overlaps as one unit", () =>
    expect(
      apart([
        { start: 5, end: 9 },
        { start: 0, end: 6 },
        { start: 9, end: 12 },
      ]),
    ).toEqual([
      { start: 0, end: 9 },
      { start: 9, end: 12 },
    ]));
});
