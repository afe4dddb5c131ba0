/** A distance in words, in seven steps. */
export const distanceStep = (d: number): number => (d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : d < 20 ? 7 : 8);

/** A number of words, in four steps. */
export const few = (n: number): number => (n > 2 ? 3 : n);
