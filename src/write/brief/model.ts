import type { Evidence } from "../../record/record.js";

/** A report that the briefing rests on, numbered in the order of its being cited. */
export interface Source {
  readonly number: number;
  readonly id: string;
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/** One claim of the briefing: who says what of whom is in `text` (ours), the report's exact words in `words`. */
export interface Line {
  readonly text: string;
  /** The words that it rests on, as the report has them. */
  readonly words: readonly string[];
  /** The same with their places. */
  readonly evidence: readonly Evidence[];
  /** Numbers of the sources. */
  readonly cited: readonly number[];
}

/** What the lines under it are about: "Orvane on observers in the valley". */
export interface Entry {
  readonly head: string;
  readonly lines: readonly Line[];
}

export interface Section {
  readonly title: string;
  /** What is said where there is no entry. */
  readonly nothing: string;
  readonly entries: readonly Entry[];
  /** Entries that there was no room for. */
  readonly more: number;
}

/** What moved in a dossier between two days. Everything in it is said by somebody and cited. */
export interface Brief {
  readonly dossier: string | null;
  /** The first and the last day of publication. */
  readonly since: string | null;
  readonly on: string | null;
  readonly reports: number;
  readonly outlets: number;
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
}
