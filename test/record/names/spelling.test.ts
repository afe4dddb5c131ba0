import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { givenAlike, partsOf } from "../../../src/record/names/person-name.js";
import { plainWords, skeletonOf, spelledAlike } from "../../../src/record/names/spelling.js";
import { isPeopleOf } from "../../../src/record/names/state-name.js";
import { runs } from "../../effort.js";

const pairs = (list: string): string[][] =>
  list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("/"));

describe("two spellings of one word", () => {
  test.each(
    pairs(`
    zelensky/zelenskyy zelensky/zelenskiy zelenskyj/zelensky kyiv/kiev yeltsin/eltsin dudayev/dudaev
    karimov/karimoff gorbachev/gorbatchev
    qaddafi/gaddafi qaddafi/gadhafi qaddafi/kadafi qaddafi/khadafy qaddafi/qadhdhafi qaddafi/gheddafi
    qaddafi/qathafi qaddafi/kaddafi qaddafi/gadaffi
    mohammed/muhammad mohamed/muhammad hussein/husayn hussein/hossein osama/usama abdullah/abdulla
    milosevic/milosevich netanyahu/netaniahu sergei/sergey muammar/moammar
  `),
  )("%s, %s", (a, b) => {
    expect(spelledAlike(a, b)).toBe(true);
    expect(skeletonOf(a)).toBe(skeletonOf(b));
  });

  test.each(
    pairs(`
    khamenei/khomeini clark/clarke smith/smyth brown/browne philips/phillips peterson/petersen johnson/johnston
    gates/kates merkel/merkle alan/allen jon/john stephen/steven
    ivan/ivana maria/mario putin/putina lavrov/lavrentiev assad/aziz barzani/talabani karimov/kadyrov
    castro/castillo sharon/sharansky
  `),
  )("not %s, %s", (a, b) => expect(spelledAlike(a, b)).toBe(false));

  test("whichever comes first", () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect([spelledAlike(a, b), spelledAlike(a, a)]).toEqual([spelledAlike(b, a), true]);
      }),
    );
  });

  test("are compared only where their skeletons are the same", () => {
    const syllable = fc.constantFrom(
      "qa",
      "ga",
      "kha",
      "dda",
      "fi",
      "fy",
      "ze",
      "len",
      "sky",
      "skyy",
      "mo",
      "mu",
      "ham",
      "med",
      "mad",
      "ye",
      "e",
      "lt",
      "sin",
    );
    const word = fc.array(syllable, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    let alike = 0;
    fc.assert(
      fc.property(word, word, (a, b) => {
        if (a === b || !spelledAlike(a, b)) return;
        alike++;
        expect(skeletonOf(a)).toBe(skeletonOf(b));
      }),
      runs(2_000),
    );
    expect(alike).toBeGreaterThan(0);
  });

  test("plain words have no case, accents, marks", () =>
    expect(plainWords("  Đorđe Łukasz O’Neill-Søndergård, Jr. ")).toBe("dorde lukasz oneill sondergard jr"));
});

describe("the parts of a name", () => {
  test.each([
    ["Kim Gye Gwan", "gye gwan", "kim"],
    ["Kim Kye-Gwan", "kye gwan", "kim"],
    ["Xi Jinping", "jinping", "xi"],
    ["Han Sung-Ryol", "sung ryol", "han"],
    ["Nguyen Van Linh", "van linh", "nguyen"],
    ["Kim Campbell", "kim", "campbell"],
    ["Lee Harvey Oswald", "lee harvey", "oswald"],
    ["Omar al-Bashir", "omar", "bashir"],
    ["al-Sisi", "", "sisi"],
    ["Ursula von der Leyen", "ursula", "von der leyen"],
    ["Mohammed bin Salman", "mohammed", "bin salman"],
    ["Tolvik", "", "tolvik"],
    ["George H. W. Bush", "george h w", "bush"],
  ])("%s", (name, given, surname) => expect(partsOf(name)).toEqual({ given, surname }));

  test.each([
    ["kye gwan", "gye gwan"],
    ["bill", "william"],
    ["r", "robert"],
    ["robert s", "bob"],
    ["", "anything"],
    ["volodymyr", "volodymyr o"],
    ["moammar", "muammar"],
    ["george", "george w"],
  ])("one given name: %s, %s", (a, b) => expect([givenAlike(a, b), givenAlike(b, a)]).toEqual([true, true]));
  test.each([
    ["jong il", "jong un"],
    ["george w", "george h w"],
    ["edda", "hamm"],
    ["raul", "fidel"],
    ["john", "jon"],
    ["sergei", "igor"],
  ])("two: %s, %s", (a, b) => expect([givenAlike(a, b), givenAlike(b, a)]).toEqual([false, false]));
});

test.each([
  ["haldria", "haldrian"],
  ["haldria", "haldrians"],
  ["olmia", "olmian"],
  ["merrow", "merrowish"],
  ["vastria", "vastrians"],
])("the people of %s: %s", (state, people) => expect(isPeopleOf(state, people)).toBe(true));
test.each([
  ["niger", "nigeria"],
  ["haldria", "haldoria"],
  ["iran", "iraq"],
  ["oman", "romanian"],
  ["mali", "malian kingdom"],
])("not of %s: %s", (state, people) => expect(isPeopleOf(state, people)).toBe(false));
