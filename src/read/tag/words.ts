import type { Sentence, Token } from "../text/layout.js";

/**
 * A token with its tags. `head` and `relation` are its place in the sentence's dependency tree (Universal Dependencies
 * v2).
 */
export interface Word extends Token {
  /** Lower-case lemma. */
  readonly lemma: string;
  /** Universal part of speech (UPOS). */
  readonly upos: string;
  /** Penn Treebank tag (XPOS). */
  readonly xpos: string;
  /** 0-based index of the head within the sentence; -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype ("nsubj:pass"). */
  readonly relation: string;
  /** Whether this word is part of a name, and of what. */
  readonly name: "person" | "organization" | "place" | null;
  /** True on the first word of a name. */
  readonly nameStart: boolean;
}

/** A sentence whose words are tagged and parsed. */
export interface TaggedSentence extends Sentence {
  readonly words: readonly Word[];
}

/** What the tagger finds of one word. */
export type WordTags = Pick<Word, "lemma" | "upos" | "xpos" | "head" | "relation" | "name" | "nameStart">;
