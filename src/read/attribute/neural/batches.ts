/** A step of the network costs as much as so many sequences, however few there are. */
const STEP = 1;

/**
 * Groups of items of like size, so that few places are left empty when they lie side by side, and at most `room` places
 * each, or one item. One joins the group before it when that costs less than a group of its own.
 */
export function batchesOf<T>(items: readonly T[], sizeOf: (item: T) => number, room: number): T[][] {
  const found: T[][] = [];
  let longest = 0;
  for (const item of [...items].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const last = found.at(-1);
    const size = sizeOf(item);
    if (last && (last.length + 1) * size <= room && (size - longest) * (STEP + last.length) <= STEP * size)
      last.push(item);
    else found.push([item]);
    longest = size;
  }
  return found;
}

/**
 * Columns of several sequences side by side: `columns[b]` holds sequence b's columns one after the other, each as long
 * as the sequence. The result holds for each column, then each place, the sequences' numbers: count × longest ×
 * sequences, 0 past a sequence's end.
 */
export function sideBySide(columns: readonly Int32Array[], lengths: readonly number[], count: number): Int32Array {
  const width = lengths.length;
  const longest = Math.max(...lengths);
  const out = new Int32Array(count * longest * width);
  columns.forEach((column, b) => {
    const n = lengths[b];
    for (let c = 0; c < count; c++) for (let i = 0; i < n; i++) out[(c * longest + i) * width + b] = column[c * n + i];
  });
  return out;
}
