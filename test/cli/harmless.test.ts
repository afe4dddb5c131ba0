import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { harmless, harmlessJson } from "../../src/cli/harmless.js";

const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const anyText = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0, max: 0x9f }), fc.constantFrom(0x2028, 0x202e, 0x2066, 0xfeff))
    .map((c) => String.fromCharCode(c)),
});

describe("harmless", () => {
  test("leaves nothing that a terminal obeys", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        expect(harmless(text)).not.toMatch(HARMFUL);
      }),
    ));
  test("leaves letters of all scripts alone", () =>
    expect(harmless("Élan “naïve” 汉字 नेपाली مرحبا 👍🏽")).toBe("Élan “naïve” 汉字 नेपाली مرحبا 👍🏽"));
});

describe("harmlessJson", () => {
  test("is harmless too, and the same value", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const json = harmlessJson({ text });
        expect(json).not.toMatch(HARMFUL);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    ));
});
