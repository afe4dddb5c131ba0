import type { ToldFact } from "../document/document.js";
import type { Evidence } from "./record.js";
import type { MeetingRow, PositionRow, StatementRow } from "./rows.js";

/**
 * What a person decided. A journal, only ever added to; applied after all that the machine makes of the reports. A
 * decision holds on to words of reports, names and wordings of issues, never to ids alone: it outlives every
 * re-reading.
 */
export type Decision = { id: string; by: string | null; at: string | null } & Deed;

export type Deed =
  /** All these are one actor. */
  | { do: "merge-actors"; actors: ActorRef[] }
  /** None of these is one of those. */
  | { do: "split-actor"; actors: ActorRef[]; from: ActorRef[] }
  | { do: "rename-actor"; actor: ActorRef; name: string }
  | { do: "merge-issues"; labels: string[] }
  | { do: "split-issue"; labels: string[]; from: string[] }
  | { do: "rename-issue"; label: string; name: string }
  /** A person found out what holds; found that they sit together. */
  | { do: "settle" | "dismiss"; passages: Passage[] }
  | ({ do: "confirm" | "reject" } & OnEntry)
  | ({ do: "correct"; fields: Correction } & OnEntry)
  /**
   * An entry that no reading has. `passages`: a statement's content, the evidence of a meeting or position. `fields`
   * tells at least a meeting's status, a position's actor, issue, stance and firmness.
   */
  | { do: "add"; list: List; passages: Passage[]; fields: Correction }
  /** What is known of a report, as it should be; null where nobody knows. Its text is read with it. */
  | { do: "correct-report"; report: string; fields: ReportFields }
  /** Words about something, which change nothing else. */
  | ({ do: "note"; words: string } & Subject)
  /** Takes a decision back, an earlier "undo" too. */
  | { do: "undo"; decision: string };

/** One entry by its words. `further`: its words in the other reports that carry it. */
export interface OnEntry {
  entry: EntryRef;
  further?: EntryRef[];
}

/** What a note is about: an entry, a discrepancy (by words of its sides), an actor or an issue. */
export type Subject = OnEntry | { passages: Passage[] } | { actor: ActorRef } | { label: string };

export type List = "statements" | "meetings" | "positions";

/** An actor by a name that reports have for it; where two share that, with the party's name. */
export interface ActorRef {
  name: string;
  party?: string;
}

/** Words of a report. Once the report has changed, the same words anywhere in it. */
export type Passage = Evidence;

/** An entry by the words that it rests on; where several rest on the same words, with its actor or issue. */
export interface EntryRef {
  list: List;
  passage: Passage;
  actor?: ActorRef;
  issue?: string;
}

/**
 * Fields of an entry as they should be; null where the report doesn't tell. Actors by a name, issues by their words,
 * days as ISO 8601 / EDTF. Passages change an entry in their own report only: an entry that several reports carry has
 * others in each.
 */
export interface Correction {
  speaker?: string | null;
  act?: StatementRow["act"];
  quotation?: StatementRow["quotation"];
  source?: Passage | null;
  cue?: Passage | null;
  content?: Passage[];
  addressee?: Passage | null;
  about?: string[];
  status?: MeetingRow["status"];
  kind?: MeetingRow["kind"];
  participants?: string[];
  host?: string | null;
  chair?: string | null;
  place?: string | null;
  medium?: MeetingRow["medium"];
  level?: MeetingRow["level"];
  actor?: string;
  claimedBy?: string | null;
  issue?: string;
  stance?: PositionRow["stance"];
  firmness?: PositionRow["firmness"];
  condition?: Passage | null;
  deadline?: string | null;
  beneficiary?: string | null;
  /** The words that a meeting or position rests on. */
  evidence?: Passage[];
  on?: string | null;
}

/** Facts of a report: its day as ISO 8601, its title, its outlet. */
export type ReportFields = { [fact in ToldFact]?: string | null };

/** What an added entry can't do without. */
const NEEDED: Readonly<Record<List, readonly (keyof Correction)[]>> = {
  statements: [],
  meetings: ["status"],
  positions: ["actor", "issue", "stance", "firmness"],
};

/** The fields that an added entry lacks. */
export const missingIn = ({ list, fields }: Extract<Deed, { do: "add" }>): (keyof Correction)[] =>
  NEEDED[list].filter((field) => fields[field] === undefined);

/** The entries that a deed is about, by their words. */
export const refsOf = (deed: Deed): EntryRef[] => ("entry" in deed ? [deed.entry, ...(deed.further ?? [])] : []);

/** The actors that a deed is about, by their names. */
export const actorsIn = (deed: Deed): ActorRef[] => {
  if (deed.do === "merge-actors") return deed.actors;
  if (deed.do === "split-actor") return [...deed.actors, ...deed.from];
  return deed.do === "rename-actor" || (deed.do === "note" && "actor" in deed) ? [deed.actor] : [];
};

/** The wordings of issues that a deed is about. */
export const wordingsIn = (deed: Deed): string[] => {
  if (deed.do === "merge-issues") return deed.labels;
  if (deed.do === "split-issue") return [...deed.labels, ...deed.from];
  return deed.do === "rename-issue" || (deed.do === "note" && "label" in deed) ? [deed.label] : [];
};

/** The words of a discrepancy's sides that a deed is about. */
export const sidesIn = (deed: Deed): Passage[] =>
  deed.do === "settle" || deed.do === "dismiss" || (deed.do === "note" && "passages" in deed) ? deed.passages : [];

/** The passages that a correction gives. */
export const passagesIn = ({ source, cue, content = [], addressee, condition, evidence = [] }: Correction): Passage[] =>
  [source, cue, ...content, addressee, condition, ...evidence].filter(
    (passage) => passage !== undefined && passage !== null,
  );

/** The decisions that hold, in the journal's order: those that nobody took back. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = undoneIn(decisions);
  return decisions.filter((decision) => decision.do !== "undo" && !undone.has(decision.id));
}

/** Ids of the decisions that were taken back. */
export function undoneIn(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>();
  for (const decision of [...decisions].reverse())
    if (decision.do === "undo" && !undone.has(decision.id)) undone.add(decision.decision);
  return undone;
}
