/**
 * What is known of a negotiation before its reports are read: who takes part, and what is negotiated. A reading uses
 * and extends it.
 */
export interface Dossier {
  readonly name: string | null;
  readonly cast: readonly CastMember[];
  readonly issues: readonly KnownIssue[];
}

export interface CastMember {
  /** Becomes the actor's id in readings. */
  readonly id: string;
  readonly name: string;
  readonly kind: "person" | "state" | "organization" | "group";
  /** Other names, capitals, seats of government: whatever reports call it by. */
  readonly aliases: readonly string[];
  readonly roles: readonly { readonly title: string; readonly of: string | null }[];
  /** Id of the party whose voice it is. */
  readonly speaksFor: string | null;
}

export interface KnownIssue {
  /** Becomes the issue's id in readings. */
  readonly id: string;
  /** In the affirmative: "observers in the valley". */
  readonly label: string;
  /** Other words that reports use for it. */
  readonly words: readonly string[];
}
