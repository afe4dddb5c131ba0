import type { Table } from "./table.js";

/**
 * A file of weights: gzip over
 *   4 bytes  length of the header, little-endian
 *   header   UTF-8 JSON, padded with blanks to a multiple of 4
 *   tensors  one after the other, each padded with zeros to a multiple of 4
 */
export interface Weights {
  /** What the model's own code needs to know: labels, thresholds, lexicons, the seed and scores of its training. */
  readonly meta: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, Table>>;
}

interface Header {
  meta: Record<string, unknown>;
  tables: { name: string; classes: number; rows: number; type: "f32" | "i16" | "i8"; scale: number }[];
}

const BYTES = { f32: 4, i16: 2, i8: 1 } as const;
const padded = (n: number): number => (n + 3) & ~3;

/** Unpacks a file of weights as it lies in `weights/`. Throws when it is damaged or of another form. */
export async function unpackWeights(packed: Uint8Array): Promise<Weights> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  return weightsFrom(await new Response(stream).arrayBuffer());
}

/** Weights from their bytes, no longer compressed; the tables are views into them. */
export function weightsFrom(bytes: ArrayBuffer): Weights {
  const length = new DataView(bytes).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, length))) as Header;
  let at = 4 + length;
  const tables: Record<string, Table> = {};
  for (const { name, classes, rows, type, scale } of header.tables) {
    const n = classes * rows;
    const view = { f32: Float32Array, i16: Int16Array, i8: Int8Array }[type];
    tables[name] = { classes, mask: rows - 1, weights: new view(bytes, at, n), scale };
    at += padded(n * BYTES[type]);
  }
  return { meta: header.meta, tables };
}

/** Lays weights out as bytes, not yet compressed. The inverse of `unpackWeights` after gzip. */
export function layOutWeights({ meta, tables }: Weights): Uint8Array {
  const entries = Object.entries(tables).map(([name, t]) => ({
    name, classes: t.classes, rows: t.mask + 1, scale: t.scale,
    type: t.weights instanceof Float32Array ? ("f32" as const) : t.weights instanceof Int16Array ? ("i16" as const) : ("i8" as const),
  }));
  const json = new TextEncoder().encode(JSON.stringify({ meta, tables: entries } satisfies Header));
  const length = padded(json.length);
  const total = entries.reduce((n, e) => n + padded(e.classes * e.rows * BYTES[e.type]), 4 + length);
  const bytes = new Uint8Array(total);
  new DataView(bytes.buffer).setUint32(0, length, true);
  bytes.fill(0x20, 4, 4 + length).set(json, 4);
  let at = 4 + length;
  for (const table of Object.values(tables)) {
    const { weights } = table;
    bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), at);
    at += padded(weights.byteLength);
  }
  return bytes;
}
