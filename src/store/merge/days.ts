import type { DatedBy } from "../../record/record.js";

/** The day by which an entry is sorted and found: its own where one is told, else that of its report. "2031-03-14/2031-03-16" → "2031-03-14". */
export const dayOf = (on: DatedBy | null, published: string | null): string | null =>
  on?.value && /^\d{4}(?:-\d\d){0,2}(?:$|\/)/.test(on.value) ? on.value.split("/")[0] : published;
