import { deserialize, serialize } from "node:v8";

const HEAD = 4;

/** A value as it is, with its length before it: bytes and what is left out stay so, which JSON would lose. */
export function packed(value: unknown): Buffer {
  const body = serialize(value);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(body.length);
  return Buffer.concat([head, body]);
}

/** The values of a stream of them, each once all of it is there. What comes of one that breaks off is left. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  let parts: Uint8Array[] = [];
  let [length, wanted] = [0, HEAD];
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    while (length >= wanted) {
      const bytes = Buffer.concat(parts);
      const size = bytes.readUInt32BE();
      wanted = HEAD + size;
      if (length < wanted) {
        parts = [bytes];
        break;
      }
      yield deserialize(bytes.subarray(HEAD, wanted));
      parts = [bytes.subarray(wanted)];
      length -= wanted;
      wanted = HEAD;
    }
  }
}
