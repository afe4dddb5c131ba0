import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lanesOf, layered } from "../../web/src/text/layers.js";

const shown = (text: string, stretches: { start: number; end: number; name: string }[]): string[] =>
  layered(text.length, stretches).map(({ start, end, layers }) =>
    `${text.slice(start, end)}: ${layers.map(({ name }) => name).join(" ")}`.trimEnd(),
  );

describe("a text with all that lies on it", () => {
  test("is whole where nothing does", () => expect(shown("She said no.", [])).toEqual(["She said no.:"]));
  test("nested: the outer first", () =>
    expect(
      shown("abcdef", [
        { start: 2, end: 4, name: "in" },
        { start: 1, end: 5, name: "out" },
      ]),
    ).toEqual(["a:", "b: out", "cd: out in", "e: out", "f:"]));
  test("overlapping", () =>
    expect(
      shown("abcdef", [
        { start: 0, end: 4, name: "x" },
        { start: 2, end: 6, name: "y" },
      ]),
    ).toEqual(["ab: x", "cd: x y", "ef: y"]));
  test("several readings of the same words", () =>
    expect(
      shown("abc", [
        { start: 0, end: 3, name: "x" },
        { start: 0, end: 3, name: "y" },
      ]),
    ).toEqual(["abc: x y"]));
  test("touching ones don't mix", () =>
    expect(
      shown("abcd", [
        { start: 0, end: 2, name: "x" },
        { start: 2, end: 4, name: "y" },
      ]),
    ).toEqual(["ab: x", "cd: y"]));
  test("what lies outside of the text, or is empty, isn't there", () =>
    expect(
      shown("abc", [
        { start: 2, end: 9, name: "x" },
        { start: 5, end: 9, name: "y" },
        { start: 1, end: 1, name: "z" },
        { start: -3, end: 1, name: "w" },
      ]),
    ).toEqual(["a: w", "b:", "c: x"]));
  test("an empty text has no pieces", () => expect(layered(0, [{ start: 0, end: 0 }])).toEqual([]));

  const stretch = fc
    .record({ start: fc.integer({ min: 0, max: 30 }), size: fc.integer({ min: 0, max: 12 }) })
    .map(({ start, size }) => ({ start, end: start + size }));
  test("pieces make the text again, and each has just what covers it", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.array(stretch, { maxLength: 12 }), (length, stretches) => {
        const segments = layered(length, stretches);
        expect(segments.map(({ start }) => start)).toEqual(
          [0, ...segments.map(({ end }) => end)].slice(0, segments.length),
        );
        expect(segments.at(-1)?.end ?? 0).toBe(length);
        for (const { start, end, layers } of segments)
          expect(new Set(layers)).toEqual(
            new Set(stretches.filter((one) => one.start <= start && one.end >= end && one.end > one.start)),
          );
      }),
    ));
  test("no two in one lane overlap", () =>
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const lanes = [...lanesOf(stretches.filter(({ start, end }) => end > start))];
        for (const [one, lane] of lanes)
          for (const [other, at] of lanes)
            if (one !== other && lane === at) expect(one.end <= other.start || other.end <= one.start).toBe(true);
      }),
    ));
});
