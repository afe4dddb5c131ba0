/** The parts of a reading that can be shown, in their order; *text* is the report itself, marked. */
export const SECTIONS = ["text", "statements", "meetings", "positions", "discrepancies"] as const;
export type Section = (typeof SECTIONS)[number];
