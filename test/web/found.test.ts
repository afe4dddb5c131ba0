import { describe, expect, it } from "vitest";
import { piecesOf, soughtIn } from "../../web/src/state/found.js";

/** What was found stands in brackets. */
const marked = (text: string, q: string): string =>
  piecesOf(text, soughtIn(q))
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join("");

describe("words that were searched for", () => {
  it.each([
    ["bridge", "Two bridges, one Bridge.", "Two [bridges], one [Bridge]."],
    ['"the bridge"', "a bridge, then the bridge", "a bridge, then [the bridge]"],
    ["list -bridge", "The list of the bridge", "The [list] of the bridge"],
    ['-"the bridge" list', "The bridge and the list", "The bridge and the [list]"],
    ["bridge or list", "or the list", "or the [list]"],
    ["", "The bridge", "The bridge"],
    ["bri", "The bridge", "The bridge"],
    ["<b>", "a <b> b", "a <[b]> [b]"],
  ])("%s in %j", (q, text, shown) => {
    expect(marked(text, q)).toBe(shown);
  });

  it("leave the text as it was", () => {
    const text = "“Kežmar’s bridge”, she said: «the list»";
    expect(
      piecesOf(text, soughtIn("bridge list kežmar"))
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});
