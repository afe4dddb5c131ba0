/** The one of some words that was probably meant by another, or null. */
export function suggest(typed: string, words: readonly string[]): string | null {
  const plain = plainOf(typed);
  const begun = plain === "" ? undefined : words.find((word) => plainOf(word).startsWith(plain));
  if (begun !== undefined) return begun;
  const distances = words.map((word) => distance(plain, plainOf(word)));
  const least = Math.min(...distances);
  return least <= Math.max(1, Math.floor(plain.length / 3)) ? words[distances.indexOf(least)] : null;
}

/** The longest word that is compared: what is longer is no misspelling. */
const LONGEST = 30;

const plainOf = (word: string): string =>
  word
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_-]/g, "");

/** How many letters must be put in, taken out or changed to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}
