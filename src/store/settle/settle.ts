import type { Db } from "../db.js";
import type { Watched } from "../progress.js";
import { settleLines } from "./lines.js";
import { settleMeetings } from "./meetings.js";

/**
 * Makes what is made of whole blocks and lines (histories of meetings, discrepancies) wherever something has changed
 * since. Whoever asks for them does this first: after many reports it takes a while, after one it hardly does.
 */
export async function settle(db: Db, watched: Watched = {}): Promise<void> {
  await settleMeetings(db, watched);
  await settleLines(db, watched);
}
