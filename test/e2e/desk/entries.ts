/** What of an entry, as the server answers it, is looked at. */
export interface Entry {
  readonly id: string;
  readonly review: { readonly state: string };
  readonly speaker: string | null;
  readonly act: string;
  readonly stance: string;
  readonly firmness: string;
  readonly on: { readonly value: string | null };
  readonly appearances: readonly {
    readonly quotation: string;
    readonly content: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}

/** The entries of a report. */
export interface Lists {
  readonly statements: readonly Entry[];
  readonly positions: readonly Entry[];
  readonly meetings: readonly Entry[];
}
