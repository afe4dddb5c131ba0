import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut } from "../../../src/read/text/lay-out.js";
import { brokenLaws } from "./notation.js";
import { cpuOfSync } from "../../cpu.js";
import { ALL, runs } from "../../effort.js";

/** Pieces whose mixtures are hard: every quotation mark, line break, abbreviation and stop. */
const piece = fc.constantFrom(
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "''",
  "’’",
  "``",
  "`",
  "«",
  "»",
  "„",
  "‹",
  "›",
  "「",
  "」",
  "‚",
  "'''",
  "5'10\"",
  '12"',
  "\n",
  "\n\n",
  "\r\n",
  "\r\n\r\n",
  "\u2029",
  "\f",
  "\t",
  " ",
  " ",
  " ",
  "   ",
  "\u00A0",
  ".",
  "...",
  "…",
  "?",
  "!",
  ",",
  ":",
  ";",
  "--",
  "—",
  "-",
  "(",
  ")",
  "[",
  "]",
  "/",
  "&",
  "@",
  "#",
  "$",
  "%",
  "<",
  ">",
  "Mr.",
  "U.S.",
  "a.m.",
  "J.",
  "Inc.",
  "No.",
  "3",
  "10,000",
  "3.5",
  "Olm",
  "Vell's",
  "don't",
  "cannot",
  "said",
  "we",
  "The",
  "n't",
  "'s",
  "www.olm.example",
  "a@b.example",
  "http://",
  "<b>",
  "- ",
  "1. ",
  "é",
  "e\u0301",
  "👍🏽",
  "\u200B",
  "\u00AD",
  "\uFEFF",
  "\uD800",
  "\uDC00",
  "\u0301",
  "\u0000",
);
const mixture = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
const anything = fc.string({ unit: "binary", maxLength: 80 });
const anyText = fc.oneof(
  mixture,
  anything,
  fc.tuple(mixture, anything, mixture).map((parts) => parts.join("")),
);

describe("whatever the text", () => {
  it("a layout keeps its laws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(brokenLaws(layOut(text))).toEqual([]);
      }),
      runs(50),
    );
  });

  it("and a damaged layout doesn't", () => {
    const layout = layOut("Olm said: “No.” He left.");
    const [token, ...rest] = layout.tokens;
    expect(brokenLaws({ ...layout, tokens: [{ ...token, end: token.end + 1 }, ...rest] })).not.toEqual([]);
    expect(brokenLaws({ ...layout, tokens: rest })).not.toEqual([]);
    expect(brokenLaws({ ...layout, sentences: layout.sentences.slice(1) })).not.toEqual([]);
    expect(brokenLaws({ ...layout, quotationOf: new Int32Array(layout.tokens.length) })).not.toEqual([]);
    expect(
      brokenLaws({ ...layout, quotations: layout.quotations.map((quotation) => ({ ...quotation, depth: 1 })) }),
    ).not.toEqual([]);
  });

  it("tokens cover every character that can be seen", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Set(
          layOut(text).tokens.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        const uncovered =
          [...text].length === 0
            ? ""
            : Array.from({ length: text.length }, (_, i) => (covered.has(i) ? "" : text[i])).join("");
        expect(uncovered.replace(/[\s\p{Cc}\p{Cf}\u034F\u2065]/gu, "")).toBe("");
      }),
      runs(50),
    );
  });

  it("the same text gives the same layout", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(layOut(text)).toEqual(layOut(text));
      }),
      runs(30),
    );
  });

  it("a token laid out by itself stays of one piece or falls apart, but never shifts", () => {
    fc.assert(
      fc.property(mixture, (text) => {
        for (const { start, end } of layOut(text).tokens) {
          expect(
            layOut(text.slice(start, end))
              .tokens.map((token) => text.slice(start + token.start, start + token.end))
              .join("")
              .replace(/\s/g, ""),
          ).toBe(text.slice(start, end).replace(/\s/g, ""));
        }
      }),
      runs(30),
    );
  });

  it("invisible characters put in change no norm, no sentence and no quotation", () => {
    fc.assert(
      fc.property(
        mixture,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom("\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF")), {
          maxLength: 5,
        }),
        (text, inserts) => {
          const marked = [...text];
          for (const [at, mark] of inserts) marked.splice(at % (marked.length + 1), 0, mark);
          const [plain, with_] = [layOut(text), layOut(marked.join(""))];
          expect(with_.tokens.map(({ norm }) => norm)).toEqual(plain.tokens.map(({ norm }) => norm));
          expect(with_.sentences.map(({ endToken }) => endToken)).toEqual(
            plain.sentences.map(({ endToken }) => endToken),
          );
          expect(with_.quotationOf).toEqual(plain.quotationOf);
        },
      ),
      runs(50),
    );
  });

  it("what follows a blank line changes no token or sentence before it", () => {
    const word = fc.constantFrom("Olm", "said", "the", "U.S.", "“we go,”", '"no"', "He", "left.", "Why?", "a", "3.5");
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(line, line, (before, after) => {
        const alone = layOut(before);
        const both = layOut(`${before}\n\n${after}`);
        expect(both.tokens.slice(0, alone.tokens.length)).toEqual(alone.tokens);
        expect(both.sentences.slice(0, alone.sentences.length)).toEqual(alone.sentences);
      }),
      runs(40),
    );
  });
});

describe("time grows in proportion to the text", () => {
  // A ratio of two sizes, not a time: what is quadratic takes 64 times as long for a text 8 times as long.
  // What else the machine does can only make it look worse: it is tried again before it counts.
  const spent = (text: string): number => cpuOfSync(() => layOut(text));
  it.each([
    ["opening marks", "“"],
    ["straight marks", ' "'],
    ["nested marks", "“a ‘b «c "],
    ["possessives", "as' "],
    ["clitics", "a's"],
    ["lone letters with stops", "A. "],
    ["joined letters", "a-"],
    ["hosts", "a.b."],
    ["addresses", "a@"],
    ["schemes", "ab://,"],
    ["tags begun", "<a b=c "],
    ["brackets", "("],
    ["closing brackets", "x.)"],
    ["lines", "a\r\n"],
    ["items", "- a\n"],
    ["run-on openings", "“‘a\n"],
    ["paragraphs left open", "“a b c.\n\n"],
  ])("for %s", { retry: 3 }, (_, piece) => {
    const short = piece.repeat(Math.ceil((ALL ? 40_000 : 10_000) / piece.length));
    spent(short);
    const quick = Math.max(5, Math.min(spent(short), spent(short), spent(short)));
    expect(Math.min(spent(short.repeat(8)), spent(short.repeat(8))) / quick).toBeLessThan(32);
  });
});
