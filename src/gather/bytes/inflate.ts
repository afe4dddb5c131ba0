import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { RapporteurError } from "../error.js";
import { checkGrowth } from "../limits.js";
import type { Bytes } from "../open.js";
import { peek } from "./peek.js";
import { through } from "./through.js";

/** Ways of compressing, by their names in HTTP. */
export type Packing = "gzip" | "deflate" | "br";

/** What goes in at once: so much of it can't grow beyond memory before it is looked at. */
const PIECE = 16_384;

/**
 * Unpacks bytes as they come. Throws when they are broken, cut off or grow too much; what could be unpacked before that
 * is handed on.
 */
export async function* inflate(bytes: Bytes, packing: Packing): Bytes {
  let [packed, unpacked] = [0, 0];
  const counted = async function* (): Bytes {
    for await (const piece of pieces(bytes)) {
      packed += piece.length;
      yield piece;
    }
  };
  const { head, bytes: all, close } = await peek(counted(), 1);
  try {
    for await (const piece of through<Uint8Array, Uint8Array>(all, unpackerOf(packing, head))) {
      unpacked += piece.length;
      checkGrowth(packed, unpacked);
      yield piece;
    }
  } catch (error) {
    throw error instanceof RapporteurError ? error : broken(error as NodeJS.ErrnoException);
  } finally {
    await close();
  }
}

async function* pieces(bytes: Bytes): Bytes {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
}

/** Some servers mean by "deflate" the bare stream, without the two bytes before it. */
function unpackerOf(packing: Packing, head: Uint8Array): Transform {
  if (packing === "gzip") return createGunzip();
  if (packing === "br") return createBrotliDecompress();
  return (head[0] & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

const broken = ({ code, message }: NodeJS.ErrnoException): RapporteurError =>
  new RapporteurError(
    "RAP-E-ARCHIVE",
    code === "Z_BUF_ERROR" ? "It is cut off: not all of it can be unpacked." : `It can't be unpacked (${message}).`,
  );
