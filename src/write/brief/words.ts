import type { DatedBy } from "../../record/record.js";

/** "2031-03-05" where it is told, "by 2031-03-05" where that is the last day that it can have been, "no day" where nothing tells. */
export const dayOf = (when: DatedBy | null): string =>
  when === null || when.value === null ? "no day" : `${when.known === "implied" ? "by " : ""}${when.value.replace("/", " to ")}`;

/** "Orvane, Belmara and Haldria". */
export const listed = (names: readonly string[]): string => (names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`);

/** A report's words, told from ours by quotation marks, on one line; those that have their own keep them. */
export function quoted(words: readonly string[]): string {
  const text = words.map((w) => w.replace(/\s+/g, " ").trim()).join(" … ");
  return /^["“«„].*["”»“]$/s.test(text) ? text : `“${text}”`;
}
