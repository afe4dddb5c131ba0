import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const STYLE = readFileSync(new URL("../../web/src/style.css", import.meta.url), "utf8");
const COLOURS = new Map(
  [...STYLE.matchAll(/^\s*--([\w-]+): light-dark\((\S+), (\S+)\);/gm)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);
const WASHES = [...COLOURS.keys()].filter((name) => name.endsWith("-wash"));

/** How bright a colour is, from 0 to 1 (WCAG's relative luminance). */
function brightness(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(one: string, other: string): number {
  const [dark, bright] = [brightness(one), brightness(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

test("every colour of both themes is whole: none lets through what lies behind it", () => {
  expect(COLOURS.size).toBeGreaterThan(20);
  for (const [name, { light, dark }] of COLOURS)
    for (const colour of [light, dark]) expect(colour, name).toMatch(/^#[0-9a-f]{6}$/);
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const of = (name: string): string => COLOURS.get(name)?.[theme] ?? "";
  test.each(WASHES)("--%s is seen, and what stands on it can be read", (wash) => {
    for (const ground of ["paper", "sheet"]) expect(contrast(of(wash), of(ground)), ground).toBeGreaterThan(1.08);
    for (const ink of ["ink", wash.slice(0, -"-wash".length)])
      expect(contrast(of(wash), of(ink)), ink).toBeGreaterThan(4.5);
  });
});

test("there are washes for both stances and for what is open", () =>
  expect(WASHES).toEqual(expect.arrayContaining(["for-wash", "against-wash", "open-wash"])));
