/** The word if it is one of these, else the first of them. */
export const oneOf = <T extends string>(word: string | null | undefined, ...words: readonly [T, ...T[]]): T =>
  words.find((one) => one === word?.toLowerCase()) ?? words[0];
