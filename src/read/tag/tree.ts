import type { Span } from "../../document/span.js";
import { knownVerbs, verbOfForm } from "../../language/en/verb-forms.js";
import { withPeople } from "./people.js";
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

export function treeOf(sentences: readonly TaggedSentence[]): Tree {
  const words = sentences.flatMap((s) => s.words.map(withKnownVerb));
  const n = words.length;
  const head = new Int32Array(n).fill(-1);
  const children = Array.from({ length: n }, (): number[] => []);
  const tree = { words, sentences, head, relation: words.map((w) => baseOf(w.relation)), children, sentence: new Int32Array(n), paragraph: new Int32Array(n), left: new Int32Array(n), right: new Int32Array(n) };
  let at = 0;
  sentences.forEach((s, k) => {
    s.words.forEach((w, i) => {
      tree.sentence[at + i] = k;
      tree.paragraph[at + i] = s.paragraph;
      if (w.head >= 0) children[(head[at + i] = at + w.head)].push(at + i);
    });
    at += s.words.length;
  });
  markYields(tree);
  return { ...tree, words: withPeople(tree) };
}

/** A verb of the tables whose lemma the tagger doesn't know: "ruled" is a form of "rule", not of "rul". The models keep the lemma that they were trained with. */
function withKnownVerb(word: Word): Word {
  if (word.upos !== "VERB" || knownVerbs.has(word.lemma)) return word;
  const lemma = verbOfForm.get(word.norm.toLowerCase());
  return lemma === undefined ? word : { ...word, lemma };
}

/** A relation without its subtype: "nsubj:pass" → "nsubj". */
export const baseOf = (relation: string): string => {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
};

/** Leftmost and rightmost descendants, leaves first, so that a head is reached when all below it is known. Linear. */
function markYields({ words, head, children, left, right }: Tree): void {
  const waiting = Int32Array.from(children, (list) => list.length);
  for (let t = 0; t < words.length; t++) left[t] = right[t] = t;
  for (let leaf = 0; leaf < words.length; leaf++) {
    if (children[leaf].length > 0) continue;
    for (let t = leaf; head[t] >= 0; ) {
      const h = head[t];
      left[h] = Math.min(left[h], left[t]);
      right[h] = Math.max(right[h], right[t]);
      waiting[h] -= 1;
      if (waiting[h] !== 0) break;
      t = h;
    }
  }
}

/** The relation of a token to its head, without its subtype. */
export const relationOf = ({ relation }: Tree, t: number): string => relation[t];

/** Those that hang from a token by one of these relations (without subtypes), in the order of the text. */
export const dependants = ({ children, relation }: Tree, t: number, ...relations: readonly string[]): number[] => children[t].filter((c) => relations.includes(relation[c]));

/** The first that hangs from a token by one of these relations, or -1. */
export const dependant = ({ children, relation }: Tree, t: number, ...relations: readonly string[]): number => children[t].find((c) => relations.includes(relation[c])) ?? -1;

/** A word and what is joined to it by "and", "or", commas: "A, B and C" → A, B, C. */
export function conjuncts(tree: Tree, t: number): number[] {
  return [t, ...dependants(tree, t, "conj").flatMap((c) => conjuncts(tree, c))];
}

/** The place of tokens in the text. */
export const placeOf = ({ words }: Tree, { from, to }: Tokens): Span => ({ start: words[from].start, end: words[to - 1].end });

/** All that hangs from a token, as tokens. */
export const yieldOf = ({ left, right }: Tree, t: number): Tokens => ({ from: left[t], to: right[t] + 1 });
