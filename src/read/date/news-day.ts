import type { When } from "../../document/when.js";
import { covers } from "../../document/span.js";
import type { Frame } from "../frame/frame.js";
import type { Layout } from "../text/layout.js";
import { isoDay, parsedDay } from "./iso.js";
import type { Timex } from "./timex.js";
import { implied, isFullDay, stated } from "./when.js";

/** A dateline without a year is no older than this, in days. */
const OLDEST = 7;

/**
 * The expression in the dateline that opens a report, where it is of the days before publication: "today" is then that
 * day.
 *     OSTREL, March 4 (Halyard) — Verrine President August Merrow hinted today …
 *             ^------
 */
export function datelineOf(
  { datelineDay }: Pick<Frame, "datelineDay">,
  timexes: readonly Timex[],
  published: number,
): Timex | null {
  const timex = datelineDay && timexes.find(({ start, end }) => covers(datelineDay, { start, end }));
  const day = timex ? parsedDay(timex.value) : null;
  if (!timex || day === null || day > published) return null;
  return tellsYear(timex) || day >= published - OLDEST ? timex : null;
}

const tellsYear = ({ expression: { day } }: Timex): boolean =>
  day?.pattern[1] === "isoDate" || (day?.caught.has("YEAR") ?? false);

/**
 * The day that a report's undated statements are of: that of its dateline, else that of publication, unless the first
 * day it names is the one before and it never speaks of its own: a morning paper tells of yesterday ("The minister
 * resigned on Saturday", of a Sunday).
 */
export function newsDay(
  { frame, framed }: Pick<Layout, "frame" | "framed">,
  timexes: readonly Timex[],
  publishedAt: string | null,
): When {
  const published = parsedDay(publishedAt);
  if (published === null) return implied(null);
  const dateline = datelineOf(frame, timexes, published);
  if (dateline !== null) return { ...stated(dateline), known: "implied" };
  const told = timexes.filter(
    ({ from, setting, type }) => !framed[from] && setting.outlook !== "ahead" && (type === "DATE" || type === "TIME"),
  );
  const days = told.map(stated);
  if (days.some(({ value }) => value === isoDay(published))) return implied(publishedAt);
  const first = days.find(isFullDay);
  return first?.value === isoDay(published - 1) ? { ...first, known: "implied" } : implied(publishedAt);
}
