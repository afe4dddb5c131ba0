import { denialForms } from "../language/en/denials.js";

/**
 * The start of a passage, up to the end of a word; all of it where what would be cut off denies or turns down
 * something. `most` is in UTF-16 code units.
 */
export function shortened(passage: string, most: number): string {
  if (passage.length <= most) return passage;
  const end = passage.lastIndexOf(" ", most);
  return end <= 0 || denies(passage.slice(end)) ? passage : `${passage.slice(0, end)} …`;
}

const denies = (words: string): boolean =>
  (
    words
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? []
  ).some((word) => denialForms.has(word) || word.endsWith("n't"));
