import type { Evidence } from "./record.js";
import type { MeetingRow, PositionRow, StatementRow } from "./rows.js";

/**
 * What a person decided. A journal, only ever added to; applied after all that the machine makes of the reports. A decision holds on to words of
 * reports, names and wordings of issues, never to ids alone: it outlives every re-reading.
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
  | { do: "confirm" | "reject"; entry: EntryRef }
  | { do: "correct"; entry: EntryRef; fields: Correction }
  /** Takes a decision back, an earlier "undo" too. */
  | { do: "undo"; decision: string };

/** An actor by a name that reports have for it; where two share that, with the party's name. */
export interface ActorRef {
  name: string;
  party?: string;
}

/** Words of a report. Once the report has changed, the same words anywhere in it. */
export type Passage = Evidence;

/** An entry by the words that it rests on; where several rest on the same words, with its actor or issue. */
export interface EntryRef {
  list: "statements" | "meetings" | "positions";
  passage: Passage;
  actor?: ActorRef;
  issue?: string;
}

/** Fields of an entry as they should be. Actors by a name, issues by their words, `on` by its day or period. */
export interface Correction {
  act?: StatementRow["act"];
  speaker?: string | null;
  status?: MeetingRow["status"];
  kind?: MeetingRow["kind"];
  participants?: string[];
  place?: string | null;
  actor?: string;
  claimedBy?: string | null;
  issue?: string;
  stance?: PositionRow["stance"];
  firmness?: PositionRow["firmness"];
  on?: string | null;
}

/** The decisions that hold, in the journal's order: those that nobody took back. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>();
  for (const decision of [...decisions].reverse()) if (decision.do === "undo" && !undone.has(decision.id)) undone.add(decision.decision);
  return decisions.filter((decision) => decision.do !== "undo" && !undone.has(decision.id));
}
