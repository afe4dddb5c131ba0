import type { Table } from "../../src/model/table.js";

const LIMIT = 127;

/** Makes weights small: whole numbers of 8 bits, those nearer to zero than `prune` (a share of the largest) left out. */
export function quantised(table: Table, prune: number): Table {
  let largest = 0;
  for (const w of table.weights) largest = Math.max(largest, Math.abs(w));
  const scale = largest === 0 ? 1 : largest / LIMIT;
  const weights = new Int8Array(table.weights.length);
  for (let i = 0; i < weights.length; i++) {
    const w = table.weights[i];
    if (Math.abs(w) >= prune * largest) weights[i] = Math.round(w / scale);
  }
  return { classes: table.classes, mask: table.mask, weights, scale: scale * table.scale };
}
