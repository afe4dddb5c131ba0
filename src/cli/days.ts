import type { When } from "../document/when.js";
import { dayOf as told } from "../write/brief/words.js";
import { line } from "./names.js";

/**
 * A day and how it is known: "2031-03-05" where the report tells it, "by 2031-03-05" where it doesn't and that is the
 * last day it can have been, "undated" where nothing can be told.
 */
export const dayOf = (when: When | null): string => line(told(when));

/**
 * The same as part of a sentence: "on 2031-03-05", "in 2031-03", "from 2031-03-05 to 2031-03-07", "by 2031-03-05"; null
 * where it can't be told.
 */
export function onDay(when: When | null): string | null {
  const day = dayOf(when);
  if (day === "undated") return null;
  if (day.startsWith("by ")) return day;
  return day.includes(" to ") ? `from ${day}` : /^\d{4}-\d\d-\d\d/.test(day) ? `on ${day}` : `in ${day}`;
}

export const isImplied = (when: When | null): boolean => when?.known === "implied" && when.value !== null;
