import type { Tokens } from "../../tag/tree.js";
import type { Matter } from "./matter.js";
import type { Firmness, Stance } from "./lexicon.js";

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
}
