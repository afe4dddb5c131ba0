import type { Table } from "./table.js";

/**
 * A file of weights: gzip over
 *   4 bytes  length of the header, little-endian
 *   header   UTF-8 JSON, padded with blanks to a multiple of 4
 *   tables   one after the other, each padded with zeros to a multiple of 4: weights of 8 bits each. Of a table that is
 *            mostly zeros (`filled` says how many aren't): first a bit a weight, lowest first, set where it isn't 0;
 *            then those
 */
export interface Weights {
  /** What the model's own code needs to know: labels, thresholds, lexicons, the seed and scores of its training. */
  readonly meta: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, Table>>;
}

interface Header {
  meta: Record<string, unknown>;
  tables: { name: string; classes: number; rows: number; filled: number | null; scale: number }[];
}

/** A table with a smaller share of weights that aren't 0 is laid out as bits and values. */
const SPARSE = 0.25;

const padded = (n: number): number => (n + 3) & ~3;

/** Unpacks a file of weights as it lies in `weights/`. Throws when it is damaged or of another form. */
export const unpackWeights = async (packed: Uint8Array): Promise<Weights> => weightsFrom(await unpacked(packed));

/** What gzip packed, by the streams that browsers have. */
export async function unpacked(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Weights from their bytes, no longer compressed; dense tables are views into them. */
export function weightsFrom(bytes: Uint8Array): Weights {
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, byteOffset + 4, length))) as Header;
  let at = byteOffset + 4 + length;
  const tables: [string, Table][] = [];
  for (const { name, classes, rows, filled, scale } of header.tables) {
    const n = classes * rows;
    const bits = new Int32Array(buffer, at, filled === null ? 0 : Math.ceil(n / 32));
    const values = new Int8Array(buffer, at + bits.byteLength, filled ?? n);
    tables.push([
      name,
      { classes, mask: rows - 1, weights: filled === null ? values : spread(bits, values, n), scale },
    ]);
    at += padded(bits.byteLength + values.length);
  }
  return { meta: header.meta, tables: Object.fromEntries(tables) }; // a table may be called "__proto__"
}

/** Puts each value where its bit is set. */
function spread(bits: Int32Array, values: Int8Array, n: number): Int8Array {
  const weights = new Int8Array(n);
  let next = 0;
  for (let w = 0; w < bits.length; w++) {
    const last = w * 32 + 31;
    for (let left = bits[w]; left !== 0; left &= left - 1) weights[last - Math.clz32(left & -left)] = values[next++];
  }
  return weights;
}

/**
 * Lays weights out as bytes, not yet compressed. The inverse of `unpackWeights` after gzip. Throws when they aren't
 * whole numbers of 8 bits.
 */
export function layOutWeights({ meta, tables }: Weights): Uint8Array {
  const parts = Object.entries(tables).map(([name, { classes, mask, scale, weights }]) => {
    if (!(weights instanceof Int8Array))
      throw new Error(`The table ${name} isn't quantised: its weights must be whole numbers of 8 bits.`);
    const filled = weights.filter((w) => w !== 0);
    const sparse = filled.length < SPARSE * weights.length;
    return {
      entry: { name, classes, rows: mask + 1, filled: sparse ? filled.length : null, scale },
      bits: sparse ? bitsOf(weights) : new Uint32Array(0),
      values: sparse ? filled : weights,
    };
  });
  const json = new TextEncoder().encode(
    JSON.stringify({ meta, tables: parts.map(({ entry }) => entry) } satisfies Header),
  );
  const length = padded(json.length);
  const total = parts.reduce((n, { bits, values }) => n + padded(bits.byteLength + values.length), 4 + length);
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, length, true);
  bytes.fill(0x20, 4, 4 + length).set(json, 4);
  let at = 4 + length;
  for (const { bits, values } of parts) {
    bytes.set(new Uint8Array(bits.buffer), at);
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), at + bits.byteLength);
    at += padded(bits.byteLength + values.length);
  }
  return bytes;
}

function bitsOf(weights: Int8Array): Uint32Array {
  const bits = new Uint32Array(Math.ceil(weights.length / 32));
  weights.forEach((w, i) => {
    if (w !== 0) bits[i >> 5] |= 1 << (i & 31);
  });
  return bits;
}
