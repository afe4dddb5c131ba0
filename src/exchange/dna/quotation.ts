import type { Statement } from "../../read/reading.js";

const MARKS = /["“”„«»]/g;

/** Whether words are a quotation, have one in them, or none: told by double quotation marks alone. */
export function quotationOf(words: string): Statement["quotation"] {
  const marks = words.match(MARKS)?.length ?? 0;
  if (marks < 2) return "indirect";
  return marks === 2 && /^["“„«»]/.test(words) && /["”“«»]$/.test(words) ? "direct" : "mixed";
}
