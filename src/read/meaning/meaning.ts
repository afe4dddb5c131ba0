import type { Meeting, Position } from "../reading.js";
import type { Tokens } from "../tag/tree.js";

/** Somebody takes a stance on a matter: by what is said, or by what a word of the report's own tells. */
export interface FoundStand {
  /** The words that say so: a statement's cue, or one word. */
  readonly at: Tokens;
  /** Whether it is taken by what a statement says, by its speaker; else `holder` takes it. */
  readonly isSaid: boolean;
  readonly holder: Tokens | null;
  /** The words that name what it is on. */
  readonly matter: Tokens;
  readonly stance: Position["stance"];
  readonly firmness: Position["firmness"];
  /** How sure the network is, 0..1. */
  readonly probability: number;
}

/** A word that says that people meet, who they are, and whether it comes about. */
export interface FoundMeeting {
  readonly at: number;
  readonly sides: readonly Tokens[];
  readonly status: Meeting["status"];
  /** How sure the network is, 0..1. */
  readonly probability: number;
}

/** What the words of a text mean, beside who says them. */
export interface Meaning {
  readonly stands: readonly FoundStand[];
  readonly meetings: readonly FoundMeeting[];
}
