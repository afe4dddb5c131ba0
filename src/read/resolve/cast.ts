import type { Actor } from "../reading.js";
import type { Tokens } from "../tag/tree.js";

/** Words that refer to an actor, or to several at once ("both sides", "they"). */
export interface Mention extends Tokens {
  /** The token that the others hang from. */
  readonly head: number;
  readonly form: Actor["mentions"][number]["form"];
  /** Indices of the actors meant. */
  readonly actors: readonly number[];
  /**
   * For "I", "we", "our" in somebody's words: who says them. The actors of "we" are the party that the speaker speaks
   * for. -1 elsewhere.
   */
  readonly voice: number;
}

/** Who appears in a report. */
export interface Cast {
  readonly actors: readonly Actor[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  /** For each attribution the index of the actor who speaks, or -1. */
  readonly speakers: Int32Array;
  /** For each token the index of the mention whose head it is, or -1. */
  readonly headed: Int32Array;
  /** For each actor the index of the party whose voice it is in the end: its own where it speaks for nobody else. */
  readonly party: Int32Array;
  /**
   * For each actor those that it is made of ("US and South Korean officials" → the US, South Korea); its own index
   * where it is one.
   */
  readonly members: readonly (readonly number[])[];
}

/** The actors that a token stands for as the head of a mention; none where it heads no mention. */
export const actorsAt = ({ mentions, headed }: Cast, t: number): readonly number[] =>
  t < 0 || headed[t] < 0 ? [] : mentions[headed[t]].actors;
