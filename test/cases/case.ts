import type { Act } from "../../src/document/act.js";
import type { Actor, Meeting, Position } from "../../src/read/reading.js";

/** An input with what is right about it. Cases of one kind stand in one file, kinds/KIND.yaml. */
export interface Case {
  /** The kind and a number: "second-speaker-1". */
  readonly id: string;
  readonly kind: string;
  /** *read*: what is found in the reports; *record*: what a record of them holds. */
  readonly command: "read" | "record";
  /** Reports, or the names of files below files/. */
  readonly docs: readonly GivenDoc[];
  readonly files: readonly string[];
  /** The path of a dossier file, or null. */
  readonly dossier: string | null;
  /** Read as `--jsonl` reads it, and only what it prints is looked at. */
  readonly strict: boolean;
  /** Cases with one store share a record. */
  readonly store: string;
  /** All is added a second time. */
  readonly again: boolean;
  /** What a person changes in the .ann of the first report, as it was exported, before it is imported. */
  readonly edit: readonly Edit[];
  readonly want: readonly Check[];
}

export interface GivenDoc {
  readonly id?: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
}

export interface Edit {
  /** The source of a regular expression, with the flag m. */
  readonly find: string;
  readonly replace: string;
}

/** Names may be told in several ways: "Drago|Rhovania". */
type Name = string;
/** One of several days, a day, or null: no day is claimed. */
type Day = string | readonly string[] | null;
type OneOrMore<T> = T | readonly T[];

/**
 * What has to hold. Words and names are compared without case, diacritics, signs that nobody sees and differences of
 * white space; an actor is found by its names, its roles' titles, and the party that it speaks for.
 */
export type Check =
  /** One statement has all that is given. Nobody (`speaker: null`) and `notSpeaker` hold of all that have the words. */
  | {
      readonly is: "statement";
      readonly words: string;
      readonly notWords?: string;
      readonly speaker?: OneOrMore<Name> | null;
      readonly notSpeaker?: Name;
      readonly on?: Day;
      readonly act?: OneOrMore<Act>;
      readonly plover?: string | null;
      readonly source?: string;
    }
  | { readonly is: "noStatement"; readonly words: string; readonly speaker?: Name }
  /** So many statements (with these words). */
  | { readonly is: "statements"; readonly words?: string; readonly count?: number; readonly max?: number }
  /** Both are said; in no statement together. */
  | { readonly is: "separate"; readonly words: readonly string[] }
  | { readonly is: "together"; readonly words: readonly string[] }
  /** Somebody has this name; `exact`: it is the very name. */
  | { readonly is: "actor"; readonly name: Name; readonly kind?: Actor["kind"]; readonly exact?: boolean }
  /** Nobody's very name. */
  | { readonly is: "noActor"; readonly name: string }
  /** The names of one actor, and of no other. */
  | { readonly is: "oneActor"; readonly names: readonly Name[] }
  | { readonly is: "apart"; readonly names: readonly Name[] }
  /** A date that touches these words has this value, or all of these; null: there is none. */
  | { readonly is: "date"; readonly words: string; readonly value?: Day; readonly values?: readonly string[] }
  /** `thing`: the stance is towards the bare thing: it turns where the label names its end ("lifting the fees"). */
  | {
      readonly is: "position";
      readonly actor: Name;
      readonly words: string;
      readonly stance: Position["stance"];
      readonly thing?: boolean;
    }
  | { readonly is: "noPosition"; readonly actor?: Name; readonly words: string; readonly stance?: Position["stance"] }
  | {
      readonly is: "meeting";
      readonly participants: readonly Name[];
      readonly status?: OneOrMore<Meeting["status"]>;
      readonly on?: Day;
      readonly count?: number;
    }
  /** So many reports of different ids; each of this version. */
  | { readonly is: "reports"; readonly count: number; readonly version?: number }
  /** Of every report. */
  | { readonly is: "publishedAt"; readonly value: string | null }
  /** One report has all that is given. */
  | {
      readonly is: "report";
      readonly title?: string | null;
      readonly outlet?: string | null;
      readonly url?: string | null;
      readonly publishedAt?: string | null;
      readonly text?: string;
      readonly notText?: OneOrMore<string>;
    }
  /** An error whose code begins so, with one of these words ("Word|docx"); no more errors than `count`. */
  | { readonly is: "error"; readonly code?: string; readonly words?: string; readonly count?: number }
  /** Somebody is told so. */
  | { readonly is: "told"; readonly words: string }
  /** All of one list. */
  | { readonly is: "either"; readonly of: readonly (readonly Check[])[] };

export type CheckOf<Is extends Check["is"]> = Extract<Check, { is: Is }>;
