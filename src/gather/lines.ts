import type { Bytes } from "./open.js";

/** A line's number, from 1, and its bytes without the line feed; null for a line longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 10;

/**
 * Cuts bytes into lines as they come; empty ones are counted and passed over. Never holds more than one line, and of a
 * line that is too long nothing.
 */
export async function* linesOf(bytes: Bytes, most: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > most) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const line = (): Line => {
    const finished = { number: number++, bytes: size > most ? null : Buffer.concat(held) };
    held = [];
    size = 0;
    return finished;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      if (size > 0) yield line();
      else number++;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}
