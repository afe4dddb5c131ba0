import type { Content } from "../notation.js";

/** A malformed input: what it is called, and what is in it. */
export type Case = readonly [name: string, content: Content];

export const numbered = (name: string, ending: string, contents: readonly Content[]): Case[] =>
  contents.map((content, i) => [`${name}-${i + 1}.${ending}`, content]);

export const latin = (text: string): Buffer => Buffer.from(text, "latin1");

/** The same bytes cut off at so many places, the first and the last bytes among them. */
export const cuts = (bytes: Buffer, places: number): Buffer[] =>
  Array.from({ length: places }, (_, i) =>
    bytes.subarray(0, Math.max(1, Math.floor((bytes.length * (i + 1)) / (places + 1)))),
  );

/** The same bytes with one of them changed, at so many places. */
export const spoiled = (bytes: Buffer, places: number): Buffer[] =>
  Array.from({ length: places }, (_, i) => {
    const changed = Buffer.from(bytes);
    changed[Math.floor((bytes.length * i) / places)] ^= 0x55;
    return changed;
  });
