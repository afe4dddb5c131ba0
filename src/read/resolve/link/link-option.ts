/** An answer to the question whose a statement is. */
export interface LinkOption {
  readonly kind: "nobody" | "actor" | "new";
  /** The draft of the actor meant, or of a set of actors; -1 for "nobody" and "new". */
  readonly draft: number;
  /** For "new" the noun that the actor is to be called after; -1 for the others. */
  readonly head: number;
  /** Hashed features. */
  readonly features: readonly number[];
}
