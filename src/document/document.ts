/** What is known of a report beside its text, and may stand in that as well. */
export const TOLD = ["publishedAt", "title", "outlet"] as const;
export type ToldFact = (typeof TOLD)[number];

/** A report as gathered: its text, kept unchanged, and what is known of it. */
export interface Document {
  readonly id: string;
  /** The report's text exactly as given. Every span of its reading is a slice of it. */
  readonly text: string;
  /** ISO 8601 day, or null when it isn't known. */
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Facts that somebody has settled, those too that nobody knows: they aren't looked for in the text. */
  readonly settled?: readonly ToldFact[];
}
