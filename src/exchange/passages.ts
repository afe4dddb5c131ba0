import type { Evidence } from "../record/record.js";

/** The exact words of one report that an entry rests on. */
export interface Passage {
  readonly report: string;
  /** Places that are apart have " … " between them. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** All places, in UTF-16 code units of the report's text: "0-5 17-27". */
  readonly spans: string;
}

/** Evidence, a passage for each report, in the order given. */
export function passagesOf(evidence: readonly Evidence[]): Passage[] {
  const byReport = new Map<string, Evidence[]>();
  for (const one of evidence) byReport.set(one.report, [...(byReport.get(one.report) ?? []), one]);
  return [...byReport.values()].map(passageOf);
}

/** The words of evidence that lies in one report. */
const passageOf = (evidence: readonly Evidence[]): Passage => ({
  report: evidence[0].report,
  words: wordsIn(evidence),
  start: Math.min(...evidence.map(({ start }) => start)),
  end: Math.max(...evidence.map(({ end }) => end)),
  spans: evidence.map(({ start, end }) => `${start}-${end}`).join(" "),
});

/** The exact words, with " … " where places are apart. */
export const wordsIn = (evidence: readonly Evidence[]): string => evidence.map(({ text }) => text).join(" … ");
