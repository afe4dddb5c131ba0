import type { Table } from "../../src/model/table.js";

/**
 * Makes weights small: those nearer to zero than `prune` (a share of the largest kept) become zero, the rest whole
 * numbers of `bits` bits. The few beyond the largest kept (the `tail` share of non-zero ones) are cut to it.
 */
export function quantised(table: Table, bits: 8 | 16, prune: number, tail: number): Table {
  const sizes = Float32Array.from(table.weights.filter((w) => w !== 0), Math.abs).sort();
  const largest = sizes[Math.max(0, Math.ceil(sizes.length * (1 - tail)) - 1)] ?? 1;
  const limit = bits === 8 ? 127 : 32767;
  const scale = largest / limit;
  const out = bits === 8 ? new Int8Array(table.weights.length) : new Int16Array(table.weights.length);
  for (let i = 0; i < out.length; i++) {
    const w = table.weights[i];
    if (Math.abs(w) >= prune * largest) out[i] = Math.max(-limit, Math.min(limit, Math.round(w / scale)));
  }
  return { classes: table.classes, mask: table.mask, weights: out, scale: scale * table.scale };
}
