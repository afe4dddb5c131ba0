import type { Passage } from "./decisions.js";

/** A report by its id, and its text. */
interface Text {
  readonly report: { readonly id: string };
  readonly text: string;
}

/**
 * Where the words of a passage stand in the report as it is now: where they stood, else nearest to that; null where
 * they are another report's, or don't stand there any more.
 */
export function placed({ text, report }: Text, passage: Passage): Passage | null {
  if (passage.report !== report.id || passage.text === "") return null;
  let start = -1;
  for (let at = text.indexOf(passage.text); at >= 0; at = text.indexOf(passage.text, at + 1)) {
    if (start >= 0 && Math.abs(at - passage.start) > Math.abs(start - passage.start)) break;
    start = at;
  }
  return start < 0 ? null : { report: report.id, start, end: start + passage.text.length, text: passage.text };
}

/** All of several passages; null where one of them can't be found, or there are none. */
export function allPlaced(intake: Text, passages: readonly Passage[]): Passage[] | null {
  const found = passages.map((passage) => placed(intake, passage));
  return found.length > 0 && found.every((passage) => passage !== null) ? found : null;
}

export const isExact = (a: Passage, b: Passage): boolean =>
  a.report === b.report && a.start === b.start && a.text === b.text;
export const isSameWords = (a: Passage, b: Passage): boolean => a.report === b.report && a.text === b.text;
export const isAround = (a: Passage, b: Passage): boolean =>
  a.report === b.report && (a.text.includes(b.text) || b.text.includes(a.text));
