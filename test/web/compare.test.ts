import { describe, expect, test } from "vitest";
import { compared } from "../../web/src/text/compare.js";
import { piecesOf } from "../../web/src/text/excerpt.js";

const changes = (earlier: string, later: string, patience?: number): string[] =>
  compared(earlier, later, patience)
    .filter(({ is }) => is !== "same")
    .map(({ is, text }) => `${is === "new" ? "+" : "-"}${text}`);

describe("two versions of a text", () => {
  test("a word that was put for another", () =>
    expect(changes("Lowick refused the offer.", "Lowick welcomed the offer.")).toEqual(["-refused", "+welcomed"]));
  test("the same text has no changes", () =>
    expect(changes("Nobody came.\n\nNot one.", "Nobody came.\n\nNot one.")).toEqual([]));
  test("both texts can be made of the pieces, line ends too", () => {
    const [earlier, later] = ["One.\r\n\r\nTwo  three.", "One.\n\nTwo three four."];
    const pieces = compared(earlier, later);
    expect(
      pieces
        .filter(({ is }) => is !== "new")
        .map(({ text }) => text)
        .join(""),
    ).toBe(earlier);
    expect(
      pieces
        .filter(({ is }) => is !== "gone")
        .map(({ text }) => text)
        .join(""),
    ).toBe(later);
  });
  test("texts that would take too long are still compared", () =>
    expect(changes("a b c\n", "x y z\n", -1)).toEqual(["-a b c\n", "+x y z\n"]));
});

describe("an excerpt", () => {
  test("says what was found", () =>
    expect(piecesOf("the «offer» to meet")).toEqual([
      { text: "the ", found: false },
      { text: "offer", found: true },
      { text: " to meet", found: false },
    ]));
  test("a mark by itself is only a mark", () => expect(piecesOf("a « b")).toEqual([{ text: "a « b", found: false }]));
});
