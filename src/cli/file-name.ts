import { hashString } from "../model/hash.js";

/** What can stand in a file's name on every system. */
const UNSAFE = /[^\p{L}\p{N}._-]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** The longest name, in characters: some systems take no more than 255 bytes. */
const LONGEST = 60;

/**
 * A report's id as the name of a file, without an ending. Ids that can't be one are changed, and told apart by a
 * number.
 */
export function fileNameOf(id: string): string {
  const safe = Array.from(id.replace(UNSAFE, "_").replace(/^\./, "_")).slice(0, LONGEST).join("");
  return safe === id && !RESERVED.test(id) ? id : `${safe}-${(hashString(id) >>> 0).toString(16).padStart(8, "0")}`;
}
