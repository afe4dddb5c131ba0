import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/gather/lines.js";

async function* chunks(pieces: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function lines(pieces: readonly string[], most = 1000): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { bytes } of linesOf(chunks(pieces), most)) found.push(bytes && Buffer.from(bytes).toString());
  return found;
}

describe("linesOf", () => {
  test("gives each line that isn't empty, the last with or without its line feed", async () => {
    expect(await lines(["a\nb\n\nc"])).toEqual(["a", "b", "c"]);
    expect(await lines(["a\n"])).toEqual(["a"]);
    expect(await lines([])).toEqual([]);
  });

  test("gives the same lines however the bytes come in pieces", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom("a", "b", "\n") })), async (pieces) => {
        const whole = pieces.join("");
        expect(await lines(pieces)).toEqual(whole.split("\n").filter((line) => line !== ""));
      }),
    ));

  test("drops a line that is too long, and only that one", async () => {
    expect(await lines(["short\nfar t", "oo l", "ong\nok\n"], 6)).toEqual(["short", null, "ok"]);
  });
});
