import type { Act } from "../../document/act.js";
import type { Statement } from "../../read/reading.js";
import type { Review } from "../../record/record.js";

/** What entries are asked for; all that is given must hold. */
export interface Filters {
  /** Any name of who says it, takes the position, takes part in the meeting, or part of one: "Tolvik". */
  readonly speaker?: string;
  /** Any name of the party: those who speak for it are meant as well. */
  readonly party?: string;
  /** Any wording of the issue, part of one, or its id. */
  readonly issue?: string;
  readonly act?: Act;
  /** First and last day, ISO 8601; a month or a year as well. */
  readonly since?: string;
  readonly until?: string;
  /** The outlet's name, in any case of letters. */
  readonly outlet?: string;
  readonly review?: Review["state"];
  /** Whether it is said in the speaker's own words: its earliest wording. */
  readonly quotation?: Statement["quotation"];
}

/** Which part of the answer, and in which order. */
export interface PageOptions {
  /** How many entries at most. Default 50, at most 1,000. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly after?: string;
  /** The oldest first. Default: the newest. */
  readonly oldestFirst?: boolean;
}

/** Some of the entries that were asked for. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** For the page after this one; null where this is the last. */
  readonly next: string | null;
}
