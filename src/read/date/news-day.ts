import type { When } from "../../document/when.js";
import type { Tree } from "../tag/tree.js";
import { isoDay, parsedDay } from "./iso.js";
import type { Timex } from "./timex.js";
import { implied, isFullDay, stated } from "./when.js";

/** In how many paragraphs a dateline may stand: the headline and the byline come before it. */
const OPENING = 4;
/** A dateline is no longer than this, in tokens, and no older than this, in days. */
const LONGEST = 20;
const OLDEST = 7;

/**
 * The expression in the dateline that opens a report, where it is of the days before publication: "today" is then that day.
 *     OSTREL, March 4 (Halyard) — Verrine President August Merrow hinted today …
 *             ^------
 */
export function datelineOf({ words, sentences, sentence, paragraph }: Tree, timexes: readonly Timex[], published: number): Timex | null {
  for (const timex of timexes) {
    if (paragraph[timex.from] >= OPENING) return null;
    const { firstToken, endToken } = sentences[sentence[timex.from]];
    const isDateline = endToken - firstToken <= LONGEST && /^\p{Lu}{2}/u.test(words[firstToken].norm) && /^[—–-]+$/.test(words[endToken - 1].norm);
    const day = parsedDay(timex.value);
    if (isDateline && day !== null && day <= published && day >= published - OLDEST) return timex;
  }
  return null;
}

/**
 * The day that a report's undated statements are of: that of its dateline, else that of publication, unless the first day it names is
 * the one before and it never speaks of its own: a morning paper tells of yesterday ("The minister resigned on Saturday", of a Sunday).
 */
export function newsDay(tree: Tree, timexes: readonly Timex[], publishedAt: string | null): When {
  const published = parsedDay(publishedAt);
  if (published === null) return implied(null);
  const dateline = datelineOf(tree, timexes, published);
  if (dateline !== null) return { ...stated(dateline), known: "implied" };
  const told = timexes.filter(({ setting, type }) => setting.outlook !== "ahead" && (type === "DATE" || type === "TIME"));
  const days = told.map(stated);
  if (days.some(({ value }) => value === isoDay(published))) return implied(publishedAt);
  const first = days.find(isFullDay);
  return first?.value === isoDay(published - 1) ? { ...first, known: "implied" } : implied(publishedAt);
}
