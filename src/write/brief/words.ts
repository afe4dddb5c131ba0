import type { When } from "../../document/when.js";
import { quoted } from "../quoted.js";

/**
 * "2031-03-05" where it is told, "by 2031-03-05" where that is the last day that it can have been, "undated" where
 * nothing tells.
 */
export const dayOf = (when: Pick<When, "value" | "known"> | null): string =>
  when === null || when.value === null
    ? "undated"
    : `${when.known === "implied" ? "by " : ""}${when.value.replace("/", " to ")}`;

/** "Orvane, Belmara and Haldria". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;

/** A report's words at several places, in quotation marks, on one line. */
export const quotedAll = (words: readonly string[]): string =>
  quoted(words.map((w) => w.replace(/\s+/g, " ").trim()).join(" … "));

/** "1 report", "3 reports". */
export const counted = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
