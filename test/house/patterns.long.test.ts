import { expect, test } from "vitest";
import { slowText } from "./pattern-times.js";
import { judged, keptVerdicts, nameOf } from "./pattern-verdicts.js";
import { patternsOfSources } from "./patterns.js";

const { patterns } = patternsOfSources();
const kept = keptVerdicts();

test("the verdicts that are kept are those of the patterns that there are: else npm run patterns", () => {
  expect([...kept.keys()].sort()).toEqual(patterns.map(nameOf).sort());
});

test.each(patterns.map((pattern) => [nameOf(pattern), pattern] as const))("%s is what it was", (name, pattern) => {
  expect(judged(pattern)).toBe(kept.get(name) ?? "safe");
});

test.each(patterns.map((pattern) => [nameOf(pattern), pattern] as const))(
  "%s takes time in proportion to hostile texts",
  { retry: 2 },
  (_, pattern) => expect(slowText(pattern)).toBeNull(),
);
