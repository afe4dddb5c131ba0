import { firstDay } from "../../record/days.js";
import type { DatedBy } from "../../record/record.js";

/**
 * The day by which an entry is sorted and found: its own where one is told, else that of its report, else "".
 * "2031-03-14/2031-03-16" → "2031-03-14".
 */
export const dayOf = (on: DatedBy | null, published: string | null): string =>
  (on && on.known !== "unknown" ? firstDay(on.value) : null) ?? published ?? "";
