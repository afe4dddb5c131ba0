import { utf16In } from "../decode.js";
import type { Bytes } from "../open.js";
import { peek } from "./peek.js";

/** Bytes of UTF-16 as UTF-8; others as they are. */
export async function* asUtf8(bytes: Bytes): Bytes {
  const { head, bytes: all } = await peek(bytes, LOOKED_AT);
  const encoding = utf16In(head);
  if (encoding === null) return yield* all;
  const decoder = new TextDecoder(encoding);
  for await (const chunk of all) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

const LOOKED_AT = 1_000;
