import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/document/span.js";
import { factsIn } from "../../../src/read/facts.js";
import { DATED, type FramedText, UNDATED } from "./texts.js";

/** What is told of a text, of that which its case knows. */
function told({ text, ...known }: FramedText): object {
  const { publishedAt, title, outlet } = factsIn(text);
  return {
    name: known.name,
    day: publishedAt,
    ...("title" in known && { title }),
    ...("outlet" in known && { outlet }),
  };
}

describe("a text's frame tells its day, headline and outlet:", () => {
  it.each(DATED.map((one) => [one.name, one] as const))("%s", (_, { text, ...known }) =>
    expect(told({ text, ...known })).toEqual(known),
  );
});

describe("no day is taken from", () => {
  it.each(UNDATED.map((one) => [one.name, one] as const))("%s", (_, { text, ...known }) =>
    expect(told({ text, ...known })).toEqual(known),
  );
});

it("what is found points at its words", () => {
  for (const { text } of [...DATED, ...UNDATED]) {
    const { publishedAt, title, outlet, found } = factsIn(text);
    expect([found.publishedAt !== undefined, found.title !== undefined, found.outlet !== undefined]).toEqual([
      publishedAt !== null,
      title !== null,
      outlet !== null,
    ]);
    if (found.title) expect(wordsOf(text, found.title).replace(/\s+/g, " ")).toBe(title);
    if (found.publishedAt) expect(wordsOf(text, found.publishedAt)).toMatch(/\d|twenty-first/);
  }
});
