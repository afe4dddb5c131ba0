import type { Word } from "../tag/words.js";

/** What a table says of a word, by its lemma or, where the tagger gets that wrong, by its form. */
export const entryOf = <T>(table: ReadonlyMap<string, T>, { lemma, norm }: Word): T | undefined =>
  table.get(lemma) ?? table.get(norm.toLowerCase());

/** Whether a set holds a word, by its lemma or its form. */
export const isOneOf = (set: ReadonlySet<string>, { lemma, norm }: Word): boolean =>
  set.has(lemma) || set.has(norm.toLowerCase());
