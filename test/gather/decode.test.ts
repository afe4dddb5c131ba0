import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/gather/decode.js";

const FRENCH = (
  "Le ministre a déclaré que l'accord « n'était pas prêt » et que les négociateurs étaient déjà rentrés à " +
  "l'hôtel. "
).repeat(4);

const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");
const failure = (bytes: Uint8Array): Promise<unknown> =>
  decode(bytes).then(
    () => null,
    (error: unknown) => error,
  );

describe("decode", () => {
  test("gives UTF-8 back unchanged, byte order mark and line ends included", async () => {
    const text = "\uFEFFRuel said “no”.\r\nNot “maybe”.\r\n";
    expect(await decode(Buffer.from(text))).toBe(text);
  });

  test("gives any text back unchanged", () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0") && text[0] !== "%"),
        async (text) => {
          expect(await decode(Buffer.from(text))).toBe(text);
        },
      ),
    ));

  test("says which encoding a Latin-1 text looks like", async () => {
    expect(await failure(bytesOf(FRENCH))).toMatchObject({
      code: "RAP-E-NOT-UTF8",
      message: expect.stringMatching(/looks like (ISO-8859-1|windows-1252)/),
    });
  });

  test.each([`\uFEFF${FRENCH}`, "Ruel said no, with no byte order mark.", "\uFEFFRuël said “no”.\r\n"])(
    "gives UTF-16 of either order back unchanged: %#",
    async (text) => {
      expect(await decode(Buffer.from(text, "utf16le"))).toBe(text);
      expect(await decode(Buffer.from(text, "utf16le").swap16())).toBe(text);
    },
  );

  test("says that a text in UTF-16 that is cut off isn't all of it", async () => {
    expect(await failure(Buffer.from("\uFEFFRuel said no.", "utf16le").subarray(0, -1))).toMatchObject({
      code: "RAP-E-NOT-UTF8",
      message: expect.stringContaining("UTF-16LE"),
    });
  });

  test("says that a text cut off in the middle of a character isn't all UTF-8", async () => {
    expect(await failure(Buffer.from("Ruel said “no”").subarray(0, -1))).toMatchObject({ code: "RAP-E-NOT-UTF8" });
  });

  test.each([
    ["a PDF", "%PDF-1.7\n"],
    ["zip archive", "PK\x03\x04\x14\x00"],
    ["picture", "\x89PNG\r\n"],
    ["binary", "some words\0and a zero"],
  ])("refuses what isn't text: %s", async (name, head) => {
    expect(await failure(bytesOf(head))).toMatchObject({
      code: "RAP-E-BINARY",
      message: expect.stringContaining(name),
    });
  });
});
