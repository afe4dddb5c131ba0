import type { Table } from "../src/model/table.js";

const LIMIT = 127;

/**
 * Makes weights small: whole numbers of 8 bits. Sizes over that of the share `cut` of all weights that aren't 0 are cut
 * off; weights nearer to zero than `prune`, a share of the largest that is left, become 0, which packs well.
 */
export function quantised(table: Table, prune: number, cut = 1): Table {
  const sizes = Float32Array.from(
    table.weights.filter((w) => w !== 0),
    Math.abs,
  ).sort();
  const largest = sizes.length === 0 ? LIMIT : sizes[Math.floor((sizes.length - 1) * cut)];
  const scale = largest / LIMIT;
  const weights = Int8Array.from(table.weights, (w) =>
    Math.abs(w) < prune * largest ? 0 : Math.max(-LIMIT, Math.min(LIMIT, Math.round(w / scale))),
  );
  return { classes: table.classes, mask: table.mask, weights, scale: scale * table.scale };
}
