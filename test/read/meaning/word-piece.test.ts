import fc from "fast-check";
import { expect, test } from "vitest";
import { MARKS, wordPieces } from "../../../src/read/meaning/word-piece.js";

const vocabulary = ["[PAD]", "said", "un", "##sign", "##ed", "un", "co", "-", "cafe", "’", "s"];
const pieces = wordPieces(vocabulary);
const named = (form: string) => pieces(form).map((place) => (place === MARKS.unknown ? "?" : vocabulary[place]));

test("a token is cut into the longest pieces that are known, in lower case and without accents", () => {
  expect(named("Said")).toEqual(["said"]);
  expect(named("unsigned")).toEqual(["un", "##sign", "##ed"]);
  expect(named("CAFÉ")).toEqual(["cafe"]);
  expect(named("co-un")).toEqual(["co", "-", "un"]);
  expect(named("’s")).toEqual(["’", "s"]);
});

test("what no pieces make up is one unknown piece", () => {
  expect(named("unzip")).toEqual(["?"]);
  expect(named("\u0301")).toEqual(["?"]);
  expect(named("x".repeat(300))).toEqual(["?"]);
});

test("whatever a token is, it has one to eight pieces", () =>
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), (form) => {
      const found = pieces(form);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(8);
      expect(pieces(form)).toEqual(found);
    }),
  ));
