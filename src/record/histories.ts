import type { MeetingRow } from "./intake.js";

/** Entries of reports that are one meeting. */
export interface History {
  /** The key of the earliest entry. */
  id: string;
  /** Keys, in the order of the history. */
  entries: string[];
}

/**
 * Which entries are one meeting.
 *
 * Neighbourhood: all entries of the block of a new one.
 */
export function historiesOf(_entries: readonly MeetingRow[]): History[] {
  throw new Error("not yet");
}
