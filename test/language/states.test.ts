import { describe, expect, test } from "vitest";
import { internationalBodies, stateBodies } from "../../src/language/en/bodies.js";
import { formerStates, memberStates, otherStates, pairsOfStates, statePrefixes } from "../../src/language/en/states.js";
import { entryOf, gazetteerOf } from "../../src/read/resolve/gazetteer.js";

const all = [...memberStates, ...otherStates, ...formerStates];
const named = new Set(all.map(({ name }) => name));
const gazetteer = gazetteerOf(null, []);
const stateOf = (phrase: string): string | undefined => entryOf(gazetteer, phrase)?.senses[0].known.name;

describe("the table of states", () => {
  test("has the 193 members of the United Nations", () => expect(memberStates.length).toBe(193));
  test("has each state once", () => expect(named.size).toBe(all.length));
  test("gives each a word for what is of it, and a capital", () =>
    expect(all.filter(({ adjectives, capitals }) => adjectives.length === 0 || capitals.length === 0)).toEqual([]));
  test("has no blanks or stray marks in its names", () => {
    for (const { name, adjectives, capitals, otherNames, people, seats } of all) {
      for (const word of [name, ...adjectives, ...capitals, ...otherNames, ...people, ...seats])
        expect(word).toMatch(/^[\p{L}\p{N}.'’ -]+$/u);
    }
  });
  test("is in the order of the alphabet, so that a missing one is seen", () => {
    for (const table of [memberStates, otherStates, formerStates])
      expect(table.map(({ name }) => name)).toEqual(
        table.map(({ name }) => name).sort((a, b) => a.localeCompare(b, "en")),
      );
  });
  test("calls no two states of today by one name", () => {
    const names = [...memberStates, ...otherStates].flatMap(({ name, otherNames }) => [name, ...otherNames]);
    expect(names.filter((n, i) => names.indexOf(n) !== i)).toEqual([]);
  });
  test("shares a capital between states of today only where they share a city", () => {
    const capitals = [...memberStates, ...otherStates].flatMap(({ capitals }) => capitals);
    expect(capitals.filter((c, i) => capitals.indexOf(c) !== i)).toEqual([]);
  });
  test("knows the states of its pairs and prefixes", () => {
    for (const name of [...[...pairsOfStates.values()].flat(), ...statePrefixes.values(), ...stateBodies.values()])
      expect(named).toContain(name);
  });
  test("shares no name with an international body", () => {
    for (const { name, otherNames } of internationalBodies)
      for (const n of [name, ...otherNames]) expect(named).not.toContain(n);
  });
  test.each([
    ["U.S.", "United States"],
    ["Washington", "United States"],
    ["Americans", "United States"],
    ["Kremlin", "Russia"],
    ["Downing Street", "United Kingdom"],
    ["Swiss", "Switzerland"],
    ["Poles", "Poland"],
    ["Kiev", "Ukraine"],
    ["Pyongyang", "North Korea"],
    ["South Koreans", "South Korea"],
    ["Dutch", "Netherlands"],
    ["Filipinos", "Philippines"],
    ["Emirati", "United Arab Emirates"],
    ["Burma", "Myanmar"],
    ["Zairean", "Zaire"],
    ["Soviet", "Soviet Union"],
    ["Pristina", "Kosovo"],
    ["Taiwanese", "Taiwan"],
    ["Palestinians", "Palestine"],
    ["Czechs", "Czech Republic"],
    ["Seoul", "South Korea"],
    ["Ottawa", "Canada"],
  ])("takes %s for %s", (phrase, state) => expect(stateOf(phrase)).toBe(state));
  test("makes no plural of words that are plurals", () =>
    each(["Japaneses", "Britishs", "Frenchs", "Swisss"], (word) => expect(stateOf(word)).toBeUndefined()));
});

function each(words: readonly string[], check: (word: string) => void): void {
  for (const word of words) check(word);
}
