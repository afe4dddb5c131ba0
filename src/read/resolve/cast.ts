import type { Actor } from "../reading.js";
import { conjuncts, type Tokens, type Tree } from "../tag/tree.js";

/** Words that refer to an actor, or to several at once ("both sides", "they"). */
export interface Mention extends Tokens {
  /** The token that the others hang from. */
  readonly head: number;
  readonly form: Actor["mentions"][number]["form"];
  /** Indices of the actors meant. */
  readonly actors: readonly number[];
  /** For "I", "we", "our" in somebody's words: who says them. The actors of "we" are the party that the speaker speaks for. -1 elsewhere. */
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
  /** For each actor those that it is made of ("US and South Korean officials" → the US, South Korea); its own index where it is one. */
  readonly members: readonly (readonly number[])[];
}

/** The actors that a token stands for as the head of a mention; none where it heads no mention. */
export const actorsAt = ({ mentions, headed }: Cast, t: number): readonly number[] => (t < 0 || headed[t] < 0 ? [] : mentions[headed[t]].actors);

/** The party whose voice an actor is; itself where it speaks for nobody else. */
export const partyOf = ({ party }: Cast, actor: number): number => party[actor];

/** All actors mentioned in a stretch of words, in the order of the text, each once. */
export function actorsIn(cast: Cast, { from, to }: Tokens): number[] {
  const found = new Set<number>();
  for (let t = from; t < to; t++) for (const actor of actorsAt(cast, t)) found.add(actor);
  return [...found];
}

/** Relations by which a phrase says whose its noun is: "Moscow's offer", "the Russian offer", "US-Russian talks". */
const BEFORE = new Set(["nmod:poss", "amod", "compound", "nmod:desc", "nmod", "det", "nmod:unmarked"]);

/** The actors that stand before a noun and say whose it is: "US-Olmian talks" → the US, Olmia; "her offer" → hers. */
export function ownersOf(cast: Cast, { words, children }: Tree, noun: number): number[] {
  const found = new Set<number>();
  const visit = (t: number): void => {
    for (const actor of actorsAt(cast, t)) found.add(actor);
    for (const c of children[t]) if (words[c].relation === "conj") visit(c);
  };
  for (const c of children[noun]) if (c < noun && BEFORE.has(words[c].relation)) visit(c);
  return [...found];
}

/** The actors of a noun phrase: of its head and of what is joined to it ("Orvane and Belmara"). */
export function actorsOfPhrase(cast: Cast, tree: Tree, head: number): number[] {
  return [...new Set(conjuncts(tree, head).flatMap((t) => actorsAt(cast, t)))];
}
