import type { Span } from "../../document/span.js";
import type { TaggedSentence, Word } from "./words.js";

/** A document's words and the trees over them. Token indices count over the whole document; -1 stands for none. */
export interface Tree {
  readonly words: readonly Word[];
  readonly sentences: readonly TaggedSentence[];
  readonly head: Int32Array;
  /** The relation of each token to its head, without its subtype: "nsubj" for "nsubj:pass". */
  readonly relation: readonly string[];
  /** For each token those that hang from it, in the order of the text. */
  readonly children: readonly (readonly number[])[];
  /** Indices of the token's sentence and paragraph. */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** First and last token of the token's subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** Tokens [from, to). */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

/** A relation without its subtype: "nsubj:pass" → "nsubj". */
export const baseOf = (relation: string): string => {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
};

/** The relation of a token to its head, without its subtype. */
export const relationOf = ({ relation }: Tree, t: number): string => relation[t];

/** Those that hang from a token by one of these relations (without subtypes), in the order of the text. */
export const dependants = ({ children, relation }: Tree, t: number, ...relations: readonly string[]): number[] =>
  children[t].filter((c) => relations.includes(relation[c]));

/** The first that hangs from a token by one of these relations, or -1. */
export const dependant = ({ children, relation }: Tree, t: number, ...relations: readonly string[]): number =>
  children[t].find((c) => relations.includes(relation[c])) ?? -1;

/** A word and what is joined to it by "and", "or", commas: "A, B and C" → A, B, C. */
export function conjuncts(tree: Tree, t: number): number[] {
  return [t, ...dependants(tree, t, "conj").flatMap((c) => conjuncts(tree, c))];
}

/** The place of tokens in the text. */
export const placeOf = ({ words }: Tree, { from, to }: Tokens): Span => ({
  start: words[from].start,
  end: words[to - 1].end,
});

/** All that hangs from a token, as tokens. */
export const yieldOf = ({ left, right }: Tree, t: number): Tokens => ({ from: left[t], to: right[t] + 1 });
