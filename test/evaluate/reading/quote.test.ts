import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/document/span.js";
import { spanOf } from "../../../evaluate/reading/quote.js";

const TEXT = "Ruel refused the offer on Monday. The offer, she said, was late; nobody wanted the offer by then.";
const quoted = (quote: string): string => wordsOf(TEXT, spanOf(TEXT, quote));

describe("a quote", () => {
  test("is found as it stands", () => expect(quoted("she said")).toBe("she said"));
  test("may leave out its middle", () => expect(quoted("Ruel … Monday")).toBe("Ruel refused the offer on Monday"));
  test("may name the place by the words around it", () =>
    expect(spanOf(TEXT, "refused {the offer}")).toEqual({ start: 13, end: 22 }));
  test("that isn't there fails", () => expect(() => spanOf(TEXT, "Ruel accepted")).toThrow("not in the report"));
  test("whose end doesn't follow fails", () =>
    expect(() => spanOf(TEXT, "she said … Monday")).toThrow("not in the report"));
  test("that is there twice fails", () => expect(() => spanOf(TEXT, "the offer")).toThrow("more than once"));
});
