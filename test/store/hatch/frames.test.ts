import fc from "fast-check";
import { expect, test } from "vitest";
import { packed, unpacked } from "../../../src/store/hatch/frames.js";

/** Bytes in pieces that end anywhere. */
async function* inPieces(bytes: Buffer, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let from = 0, i = 0; from < bytes.length; i++) {
    const to = from + (lengths[i % lengths.length] ?? 1);
    yield bytes.subarray(from, to);
    from = to;
  }
}

async function all<T>(some: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of some) found.push(one);
  return found;
}

const value = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: false,
  withObjectString: false,
});
const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });

test("values come as they were sent, wherever the bytes between are parted", () =>
  fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 6 }), lengths, async (values, cut) => {
      expect(await all(unpacked(inPieces(Buffer.concat(values.map(packed)), cut)))).toEqual(values);
    }),
  ));

test("of one that breaks off nothing comes, of those before it all", () =>
  fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 3 }), value, lengths, fc.nat(), async (values, last, cut, lost) => {
      const broken = packed(last);
      expect(
        await all(
          unpacked(
            inPieces(
              Buffer.concat([...values.map(packed), broken.subarray(0, broken.length - 1 - (lost % broken.length))]),
              cut,
            ),
          ),
        ),
      ).toEqual(values);
    }),
  ));

test("what is left out stays left out, and bytes stay bytes", async () => {
  const [back] = (await all(unpacked(inPieces(packed([undefined, { a: undefined }, Buffer.from([0, 255])]), [3])))) as [
    unknown[],
  ];
  expect(back[0]).toBeUndefined();
  expect(Object.keys(back[1] as object)).toEqual(["a"]);
  expect([...(back[2] as Uint8Array)]).toEqual([0, 255]);
});
