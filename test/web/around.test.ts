import { describe, expect, it } from "vitest";
import { around } from "../../web/src/text/around.js";

const TEXT = "The round ended.\n\nDovrek said that the bridge stays shut. Nobody asked.\nThe end.";
const shown = (words: string, most?: number, least = 0): string => {
  const start = TEXT.indexOf(words);
  const { start: from, end } = around(TEXT, [{ start, end: start + words.length }], most, least);
  return TEXT.slice(from, end);
};

describe("words with what is around them", () => {
  it.each([
    ["the bridge", undefined, "Dovrek said that the bridge stays shut. Nobody asked."],
    ["The round", undefined, "The round ended."],
    ["The end.", undefined, "The end."],
    ["the bridge", 12, "said that the bridge stays shut."],
    ["the bridge", 0, "the bridge"],
  ])("%s, at most %s further: %s", (words, most, paragraph) => {
    expect(shown(words, most)).toBe(paragraph);
  });

  it("are shown with the paragraph before where theirs is short", () => {
    expect(shown("the bridge", undefined, 60)).toBe(
      "The round ended.\n\nDovrek said that the bridge stays shut. Nobody asked.",
    );
    expect(shown("The round", undefined, 60)).toBe("The round ended.");
  });

  it("are shown from the first to the last of several", () => {
    expect(
      around(TEXT, [
        { start: 4, end: 9 },
        { start: 18, end: 24 },
      ]),
    ).toEqual({ start: 0, end: TEXT.indexOf("\nThe end") });
  });

  it("are the text's beginning where they aren't in it", () => {
    expect(around("Short.", [{ start: 40, end: 50 }])).toEqual({ start: 0, end: 6 });
    expect(around("Short.", [])).toEqual({ start: 0, end: 6 });
  });
});
