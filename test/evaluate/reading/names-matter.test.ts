import { expect, test } from "vitest";
import { namesMatter } from "../../../evaluate/reading/names-matter.js";

const GOLD = "lifting of the fish tariff by Belmara";
const EVIDENCE = "Dovrek demanded that Belmara lift the tariff on its fish";

test("a label names the matter by one of its words that is no name, if most of its words are told", () => {
  expect(namesMatter("lifting the tariff", GOLD, EVIDENCE)).toBe(true);
  expect(namesMatter("Belmara's tariffs on fish", GOLD, EVIDENCE)).toBe(true);
});

test("neither a name alone nor what is mostly about something else does", () => {
  expect(namesMatter("Belmara", GOLD, EVIDENCE)).toBe(false);
  expect(namesMatter("six rounds of football in spring and the tariff", GOLD, EVIDENCE)).toBe(false);
  expect(namesMatter("", GOLD, EVIDENCE)).toBe(false);
});
