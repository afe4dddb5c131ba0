import { expect, test } from "vitest";
import { layOut } from "../../../src/read/text/lay-out.js";

const words = (text: string) => layOut(text).tokens.map(({ start, end, norm }) => [text.slice(start, end), norm]);

test("a word that a line's end breaks is one word, and its span covers both parts", () =>
  expect(words("in the Cham-\nber yesterday").slice(2)).toEqual([
    ["Cham-\nber", "Chamber"],
    ["yesterday", "yesterday"],
  ]));

test("so is one before a full stop, or before the next line", () => {
  expect(words("it was re-\r\nplied.").slice(2)).toEqual([
    ["re-\r\nplied", "replied"],
    [".", "."],
  ]);
  expect(words("a settle-\nment\nof it")[1]).toEqual(["settle-\nment", "settlement"]);
});

test("a dash, a capital, a blank line or a number after the break keep words apart", () => {
  for (const [text, apart] of [
    ["the north-\nEast", "the north - East"],
    ["a talk -\nthey said", "a talk - they said"],
    ["a cease-\n\nfire", "a cease - fire"],
    ["in 19-\n20", "in 19 - 20"],
  ])
    expect(
      words(text)
        .map(([, norm]) => norm)
        .join(" "),
    ).toBe(apart);
});

test("an entity that was left in a text is its character, and its span covers all of it", () => {
  expect(words("&quot;We go,&quot; Olm said.")).toEqual([
    ["&quot;", '"'],
    ["We", "We"],
    ["go", "go"],
    [",", ","],
    ["&quot;", '"'],
    ["Olm", "Olm"],
    ["said", "said"],
    [".", "."],
  ]);
  expect(words("&#8220;No,&#x201D; it&#39;s &amp;quot;no&amp;quot;").map(([, norm]) => norm)).toEqual([
    "“",
    "No",
    ",",
    "”",
    "it",
    "'s",
    '"',
    "no",
    '"',
  ]);
  expect(words("&#147;No&#148; in Orl&eacute;ac&nbsp;now")).toEqual([
    ["&#147;", "“"],
    ["No", "No"],
    ["&#148;", "”"],
    ["in", "in"],
    ["Orl&eacute;ac", "Orléac"],
    ["now", "now"],
  ]);
});

test("what only looks like an entity stays", () => {
  for (const text of ["R&D; and", "&nonsense;", "&#0;", "&#xD800;", "AT&T", "&#99999999;"])
    expect(
      words(text)
        .map(([word]) => word)
        .join(""),
      text,
    ).toBe(text.replaceAll(" ", ""));
});

test("entities make quotations, as marks do", () => {
  const text = "&quot;We say no,&quot; Ruel said. &#8220;Never,&#8221; said Averil.";
  expect(layOut(text).quotations.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
    ["&quot;We say no,&quot;", "speech"],
    ["&#8220;Never,&#8221;", "speech"],
  ]);
});
