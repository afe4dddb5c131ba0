import type { Actor } from "../reading.js";
import type { Tokens, Tree } from "../tag/tree.js";
import type { Known } from "./gazetteer.js";

export type Form = Actor["mentions"][number]["form"];
export type Gender = "male" | "female" | null;

/**
 * A part that somebody plays: "Foreign Minister" of Olmia. Actors are numbers: their places in the cast as it is
 * drafted.
 */
export interface Role {
  readonly title: string;
  /** Lower-case words of the title, the noun last and in its neutral form. */
  readonly words: readonly string[];
  readonly of: number;
  /** The words that tell it; null where a dossier does. */
  readonly evidence: Tokens | null;
}

/** An actor while the report is still being read. */
export interface Draft {
  kind: Actor["kind"];
  readonly known: Known | null;
  name: string;
  /** Name words of a person, plain and in lower case. */
  words: readonly string[];
  /** Told by a title, a noun or a given name. */
  gender: Gender;
  /** How often "he" rather than "she" was taken to mean it. */
  he: number;
  plural: boolean;
  /** Not known by name: "a diplomat". */
  readonly unnamed: boolean;
  /** The noun that an unnamed one is described by. */
  readonly noun: string | null;
  /**
   * The words of the title that an unnamed one was introduced with, and of what tells of which: "ministry",
   * "spokesperson".
   */
  readonly title: readonly string[];
  /** Whose: the state, body or person that a description names; -1 where none is told. */
  of: number;
  readonly roles: Role[];
  speaksFor: number;
  /** What it is made of, where it is several. */
  members: readonly number[];
  /** Stands for its members only, and is no actor by itself: "the two leaders". */
  readonly set: boolean;
}

/** Words that refer, with what they refer to. `spans` are narrower than the tokens where one token holds two names. */
export interface DraftMention extends Tokens {
  readonly head: number;
  readonly form: Form;
  readonly actors: readonly number[];
  readonly voice: number;
  /** Offsets into the first and last token. */
  readonly within: { readonly start: number; readonly end: number } | null;
}

/** The cast as far as it is known: actors, mentions, and which mention each token heads. */
export class Stage {
  readonly drafts: Draft[] = [];
  readonly mentions: DraftMention[] = [];
  readonly headed: Int32Array;
  /** For each draft the indices of its mentions, in the order in which they were read. */
  readonly mentionsOf: number[][] = [];
  /** The latest draft without a name that each noun was used for. */
  readonly unnamed = new Map<string, number>();
  /** Sets of actors by their members. */
  readonly sets = new Map<string, number>();
  readonly tree: Tree;
  /** Who says "I" outside all quotations; -1 for nobody, null while that isn't asked yet. */
  author: number | null = null;
  /** Who answers in an interview of "Q:" and "A:"; -1 for nobody, null while that isn't asked yet. */
  answerer: number | null = null;

  constructor(tree: Tree) {
    this.tree = tree;
    this.headed = new Int32Array(tree.words.length).fill(-1);
  }

  add(draft: Partial<Draft> & Pick<Draft, "kind" | "name">): number {
    this.mentionsOf.push([]);
    if (draft.unnamed && draft.noun) this.unnamed.set(draft.noun, this.drafts.length);
    return (
      this.drafts.push({
        known: null,
        words: [],
        gender: null,
        he: 0,
        plural: false,
        unnamed: false,
        noun: null,
        title: [],
        of: -1,
        roles: [],
        speaksFor: -1,
        members: [],
        set: false,
        ...draft,
      }) - 1
    );
  }

  mention(mention: Omit<DraftMention, "voice" | "within"> & Partial<Pick<DraftMention, "voice" | "within">>): void {
    const m = this.mentions.push({ voice: -1, within: null, ...mention }) - 1;
    if (this.headed[mention.head] < 0) this.headed[mention.head] = m;
    for (const actor of mention.actors) this.mentionsOf[actor].push(m);
  }

  /**
   * Lets the words of the latest mention that hang from outside it lead to it too: "Ms" where a tree takes "Ms Friday"
   * apart.
   */
  headedBy(outside: readonly number[]): void {
    for (const t of outside) if (this.headed[t] < 0) this.headed[t] = this.mentions.length - 1;
  }

  /** The actors of the mention that a token heads. */
  at(t: number): readonly number[] {
    return t < 0 || this.headed[t] < 0 ? [] : this.mentions[this.headed[t]].actors;
  }

  /** The party whose voice an actor is in the end. */
  partyOf(actor: number): number {
    let at = actor;
    for (
      let steps = 0;
      steps < 4 && at >= 0 && this.drafts[at].speaksFor >= 0 && this.drafts[at].speaksFor !== at;
      steps++
    )
      at = this.drafts[at].speaksFor;
    return at;
  }

  addRole(actor: number, role: Role): void {
    const { roles, kind } = this.drafts[actor];
    if (kind !== "person" || roles.some((r) => r.of === role.of && r.title.toLowerCase() === role.title.toLowerCase()))
      return;
    roles.push(role);
  }
}
