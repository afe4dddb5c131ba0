import type { PronounKind } from "../../../language/en/pronouns.js";
import type { Asked } from "./candidates.js";

/** What is the same for all answers to one question. */
export interface Question {
  readonly asked: Asked;
  readonly form: string;
  readonly pronoun: PronounKind | null;
  readonly cueLemma: string;
  /** Tag and relation of the cue, and whether it is passive. */
  readonly cueKind: string;
  readonly isQuoted: boolean;
  readonly isNested: boolean;
  /** Whether the content comes before the source. */
  readonly isAfter: boolean;
  /** The actor who speaks in a label's turn; -1 for none. */
  readonly turn: number;
}
