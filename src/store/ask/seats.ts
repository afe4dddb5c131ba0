import type { RecordedMeeting } from "../../record/record.js";
import type { Db } from "../db.js";
import { askMeetings } from "./ask.js";
import type { Filters, Page, PageOptions } from "./filters.js";

/** Who sat at a table, and who is said not to have. */
export interface Seats {
  readonly meeting: RecordedMeeting;
  /** Actor ids. */
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/**
 * Meetings with who was there and who the record says was left out or stayed away. Who stands in neither list merely
 * isn't mentioned.
 */
export async function askSeats(db: Db, filters: Filters, options: PageOptions): Promise<Page<Seats>> {
  const { entries, next } = await askMeetings(db, filters, options);
  return {
    entries: entries.map((meeting) => ({
      meeting,
      present: meeting.participants,
      absent: [...new Set(meeting.absent.map(({ actor }) => actor))],
    })),
    next,
  };
}
