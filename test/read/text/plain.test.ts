import { expect, test } from "vitest";
import { layOut } from "../../../src/read/text/lay-out.js";

const words = (text: string) => layOut(text).tokens.map(({ start, end, norm }) => [text.slice(start, end), norm]);

test("a word that a line's end breaks is one word, and its span covers both parts", () =>
  expect(words("in the Cham-\nber yesterday").slice(2)).toEqual([["Cham-\nber", "Chamber"], ["yesterday", "yesterday"]]));

test("so is one before a full stop, or before the next line", () => {
  expect(words("it was re-\r\nplied.").slice(2)).toEqual([["re-\r\nplied", "replied"], [".", "."]]);
  expect(words("a settle-\nment\nof it")[1]).toEqual(["settle-\nment", "settlement"]);
});

test("a dash, a capital, a blank line or a number after the break keep words apart", () => {
  for (const text of ["the north-\nEast", "a talk -\nthey said", "a cease-\n\nfire", "in 19-\n20"]) expect(words(text).map(([, norm]) => norm).join(""), text).not.toMatch(/northEast|talkthey|ceasefire|1920/);
});
