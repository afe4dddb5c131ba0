/** How many code points of a text come before a place in it that is given in UTF-16 code units. */
export type CodePoints = (at: number) => number;

/**
 * Offsets in Unicode code points, as other programs count: "😀!" is two long, not three. A place inside a character is
 * taken as its end.
 */
export function codePointsOf(text: string): CodePoints {
  const second: number[] = []; // where characters of two code units end
  for (let i = 0; i + 1 < text.length; i++) if (text.codePointAt(i)! > 0xffff) second.push(++i + 1);
  return (at) => at - countUpTo(second, at);
}

/** How many of these ascending numbers are no greater than `most`. */
function countUpTo(ascending: readonly number[], most: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
