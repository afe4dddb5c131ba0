import type { Bytes } from "../open.js";

export interface Peeked {
  /** The first bytes: at least as many as were asked for, where there are so many. */
  readonly head: Uint8Array;
  /** All bytes, the first ones included. */
  readonly bytes: Bytes;
  /** Lets go of what the bytes come from, taken or not. */
  close(): Promise<void>;
}

/** The most that is looked at. */
const LOOKED_AT = 8_192;

/** Looks at the first bytes of a source without taking them. */
export async function peek(bytes: Bytes, most: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < most) {
    const next = await iterator.next();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  const close = async (): Promise<void> => void (await iterator.return?.());
  return { head: Buffer.concat(held).subarray(0, LOOKED_AT), bytes: replay(held, iterator), close };
}

async function* replay(held: Uint8Array[], iterator: AsyncIterator<Uint8Array>): Bytes {
  while (held.length > 0) yield held.shift()!;
  yield* { [Symbol.asyncIterator]: () => iterator };
}

/** Bytes that are there already, as a source gives them. */
export async function* bytesOf(bytes: Uint8Array): Bytes {
  if (bytes.length > 0) yield bytes;
}
