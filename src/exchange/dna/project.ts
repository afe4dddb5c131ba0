/** What a database of Discourse Network Analyzer 3 holds, as far as it is exchanged: coded reports. */
export interface DnaProject {
  readonly types: readonly DnaType[];
  readonly documents: readonly DnaDocument[];
  readonly statements: readonly DnaStatement[];
  readonly entities: readonly DnaEntity[];
}

export interface DnaType {
  readonly label: string;
  readonly variables: readonly DnaVariable[];
}

export interface DnaVariable {
  readonly name: string;
  readonly type: "short text" | "long text" | "integer" | "boolean";
}

export interface DnaDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly notes: string;
  readonly type: string;
  /** Seconds since 1970, of a time without a zone. */
  readonly date: number;
}

/** A coded passage; `start` and `stop` in UTF-16 code units of the document's text. */
export interface DnaStatement {
  readonly id: number;
  /** Label of its type. */
  readonly type: string;
  readonly document: number;
  readonly start: number;
  readonly stop: number;
  /** By variable: text, a number, or 1 and 0 for true and false. */
  readonly values: { readonly [variable: string]: string | number };
}

/** A value that a variable of short text can have, and what is known of it. */
export interface DnaEntity {
  readonly type: string;
  readonly variable: string;
  readonly value: string;
  readonly attributes: { readonly [name: string]: string };
}

/** The attributes that DNA gives every variable of short text. */
export const ATTRIBUTES = ["Type", "Alias", "Notes"] as const;

const short = (name: string): DnaVariable => ({ name, type: "short text" });

/**
 * Ours. The first is DNA's own, with what it doesn't know added: networks are made of it, so that it holds what actors
 * say themselves and nothing else.
 */
export const POSITIONS: DnaType = {
  label: "DNA Statement",
  variables: [
    short("person"),
    short("organization"),
    short("concept"),
    { name: "agreement", type: "boolean" },
    short("firmness"),
    short("day"),
    short("known"),
    { name: "record", type: "long text" },
  ],
};

/** What somebody else, or the report, says of where an actor stands. */
export const CLAIMED: DnaType = { label: "Claimed position", variables: [...POSITIONS.variables, short("claimant")] };

export const UTTERANCES: DnaType = {
  label: "Utterance",
  variables: [
    short("person"),
    short("organization"),
    short("act"),
    short("day"),
    short("known"),
    { name: "record", type: "long text" },
  ],
};
