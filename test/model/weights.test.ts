import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutWeights, unpackWeights, weightsFrom } from "../../src/model/weights.js";
import { runs } from "../effort.js";

const table = fc
  .record({
    classes: fc.integer({ min: 1, max: 9 }),
    power: fc.integer({ min: 0, max: 6 }),
    share: fc.constantFrom(0, 0.1, 0.9),
    seed: fc.integer(),
  })
  .map(({ classes, power, share, seed }) => {
    let state = seed | 1;
    const random = (): number => ((state = Math.imul(state, 48271) + 11) >>> 8) / 2 ** 24;
    const weights = Int8Array.from({ length: classes << power }, () =>
      random() < share ? Math.floor(random() * 256) - 128 : 0,
    );
    return { classes, mask: (1 << power) - 1, weights, scale: 0.5 };
  });

test("what is laid out and packed comes back the same, tables full and sparse", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), table, { maxKeys: 4 }), fc.string(), async (tables, form) => {
      const weights = { meta: { form }, tables: { ...tables } };
      expect(await unpackWeights(gzipSync(layOutWeights(weights)))).toEqual(weights);
    }),
    runs(60),
  );
});

test("a table may have any name", async () => {
  const t = { classes: 1, mask: 1, weights: Int8Array.of(1, -2), scale: 1 };
  for (const name of ["", "__proto__", "constructor", "toString"]) {
    const { tables } = await unpackWeights(
      gzipSync(layOutWeights({ meta: {}, tables: Object.fromEntries([[name, t]]) })),
    );
    expect(Object.entries(tables)).toEqual([[name, t]]);
  }
});

test("bytes may lie anywhere in memory", () => {
  const bytes = layOutWeights({
    meta: {},
    tables: { t: { classes: 1, mask: 3, weights: Int8Array.of(1, -2, 3, 0), scale: 1 } },
  });
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect([...weightsFrom(shifted.subarray(1)).tables.t.weights]).toEqual([1, -2, 3, 0]);
});

test("weights that aren't whole numbers of 8 bits are refused", () => {
  expect(() =>
    layOutWeights({ meta: {}, tables: { t: { classes: 1, mask: 0, weights: Float32Array.of(0.5), scale: 1 } } }),
  ).toThrow(/isn't quantised/);
});
