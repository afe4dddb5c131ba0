import type { PositionRow } from "./intake.js";
import type { RecordedDiscrepancy } from "./record.js";

/** A point of a line, with what its forms and labels are by now. */
export interface Point extends PositionRow {
  /** Actor id of the party (`PositionRow.party`'s actor, or whom that one speaks for). */
  holder: string;
  /** Issue id. */
  on: PositionRow["on"];
  issueId: string;
  /** Actor id. */
  claimant: string | null;
  /** The report that carries the text first. */
  carrier: string;
}

/** Names for `why` sentences. */
export interface Names {
  actor(id: string): string;
  issue(id: string): string;
}

/**
 * What doesn't sit together in one line.
 *
 * Neighbourhood: all points of one holder on one issue; `asOf`, the latest day of publication (a promise is unkept only against it).
 */
export function discrepanciesOf(_line: readonly Point[], _asOf: string | null, _names: Names): RecordedDiscrepancy[] {
  throw new Error("not yet");
}
