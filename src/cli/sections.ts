import type { Reading } from "../read/reading.js";
import { counted } from "./counted.js";
import { listDiscrepancies } from "./discrepancies.js";
import type { Setting } from "./entry.js";
import { listStatements } from "./list.js";
import { listMeetings } from "./meetings.js";
import type { Names } from "./names.js";
import { listPositions } from "./positions.js";
import type { Section } from "./section-names.js";

/** A heading and what stands under it. */
export interface Listing {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A section of a reading; null when there is nothing in it. */
export function listingOf(
  section: Exclude<Section, "text">,
  reading: Reading,
  names: Names,
  setting: Setting,
): Listing | null {
  const n = reading[section].length;
  if (n === 0 && section !== "statements") return null;
  if (section === "statements")
    return { heading: counted(n, "statement"), lines: listStatements(reading.statements, names, setting) };
  if (section === "meetings")
    return { heading: counted(n, "meeting"), lines: listMeetings(reading.meetings, names, setting) };
  if (section === "positions")
    return { heading: counted(n, "position"), lines: listPositions(reading.positions, names, setting) };
  return {
    heading: n === 1 ? "1 thing that doesn't sit together" : `${counted(n, "thing")} that don't sit together`,
    lines: listDiscrepancies(reading.discrepancies, names, setting),
  };
}
