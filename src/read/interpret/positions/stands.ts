import type { Tokens } from "../../tag/tree.js";
import type { Matter } from "./matter.js";
import type { Firmness, Stance } from "./lexicon.js";
import type { Voice } from "./voice.js";

/** A place in the text that says where somebody stands on something. */
export interface Stand {
  /** The word that says it. */
  readonly at: number;
  /** Indices of the actors who stand there. */
  readonly holders: readonly number[];
  readonly matter: Matter;
  readonly stance: Stance;
  readonly firmness: Firmness;
  /** The clause that says so. */
  readonly evidence: Tokens;
  /** How sure it is, 0..1, where the network found it. */
  readonly probability?: number;
}

/** What several stances are on. */
export interface Topic {
  readonly matters: Matter[];
  /** For matters that only point back ("the offer", "it") what they point to. */
  readonly meant: Map<Matter, Matter>;
  /** The matter that it is called after; null where nothing names it, or a dossier does. */
  named: Matter | null;
  /** Stems of all its words and the greatest weight of each. */
  readonly stems: Map<string, number>;
  /** When the dossier knows it. */
  readonly known: { readonly id: string; readonly label: string; readonly words: readonly string[] } | null;
}

/** One actor's share in a stand, and what it is on. */
export interface Held {
  readonly stand: Stand;
  readonly topic: Topic;
  readonly actor: number;
  readonly voice: Voice;
  /** How it is told as what doesn't sit with what the same side says elsewhere; null when it isn't. */
  readonly counter: Counter | null;
}

/**
 * *retreat*: "seems to be backtracking"; *concession*: "however, he acknowledged …"; *lapse*: "the deadline passed".
 */
export type Counter = "retreat" | "concession" | "lapse" | "conduct";
