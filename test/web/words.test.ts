import { describe, expect, test } from "vitest";
import { moved, sentenceFrom, whole, wordsIn } from "../../web/src/text/words.js";

const TEXT = "Lowick said the offer was “premature”. Dovrek's envoy wouldn't say so. Nobody came.";
const words = wordsIn(TEXT);
const at = (part: string): { start: number; end: number } => ({
  start: TEXT.indexOf(part),
  end: TEXT.indexOf(part) + part.length,
});
const said = (stretch: { start: number; end: number } | null): string | null =>
  stretch && TEXT.slice(stretch.start, stretch.end);

describe("words chosen in a text", () => {
  test("half a word is the whole one", () => expect(said(whole(words, at("ffer wa")))).toBe("offer was"));
  test("blanks around them aren't theirs", () => expect(said(whole(words, at(" the offer ")))).toBe("the offer"));
  test("there are none between two words", () => expect(whole(words, { start: 6, end: 7 })).toBeNull());
  test("an apostrophe doesn't end a word", () => expect(said(whole(words, at("ovrek")))).toBe("Dovrek's"));
  test("the end goes on by a word, quotation marks one by one", () => {
    const one = moved(words, at("offer was"), "end", 1);
    expect(said(one)).toBe("offer was “");
    expect(said(moved(words, one, "end", 2))).toBe("offer was “premature”");
  });
  test("the beginning goes back by a word", () =>
    expect(said(moved(words, at("offer was"), "start", -1))).toBe("the offer was"));
  test("one word stays, and the text isn't left", () => {
    expect(said(moved(words, at("offer was"), "end", -5))).toBe("offer");
    expect(said(moved(words, at("offer was"), "start", 9))).toBe("was");
    expect(said(moved(words, at("Lowick said"), "start", -3))).toBe("Lowick said");
    expect(said(moved(words, at("Nobody"), "end", 99))).toBe("Nobody came.");
  });
  test("from sentence to sentence", () => {
    expect(said(sentenceFrom(TEXT, at("offer"), 0))).toBe("Lowick said the offer was “premature”.");
    expect(said(sentenceFrom(TEXT, at("offer"), 1))).toBe("Dovrek's envoy wouldn't say so.");
    expect(said(sentenceFrom(TEXT, at("Nobody"), 1))).toBe("Nobody came.");
  });
});
