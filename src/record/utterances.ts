import type { StatementRow } from "./intake.js";

/** Statements that are one utterance. */
export interface Utterance {
  /** The key of the earliest. */
  id: string;
  /** Keys, the earliest first. */
  statements: string[];
}

/**
 * Which statements are one utterance. Decided over forms and words alone: it doesn't change when actors are merged or split.
 *
 * Neighbourhood: the statements that share a bucket with a new one, those that share one with these, and so on. `form` gives the form of a key, for the
 * block and the party of a speaker.
 */
export function utterancesOf(_statements: readonly StatementRow[]): Utterance[] {
  throw new Error("not yet");
}
