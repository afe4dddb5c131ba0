import type { Unit } from "../../language/dates.js";
import { ymdOf } from "./calendar.js";
import { numberIn, type Setting, textIn } from "./setting.js";
import type { Caught } from "./trie.js";

/** A day further away than this is told with its year: without one the nearest is meant, whatever the verb. */
const UNNAMED_YEAR = 320;

/**
 * The year of a day that comes round each year: the last one gone by, the next to come, or the nearest. "last" and
 * "next" before it tell.
 */
export function yearFor(setting: Setting, caught: Caught | null, dayIn: (year: number) => number): number | null {
  const { today } = setting;
  if (today === null) return null;
  const { year } = ymdOf(today);
  const shift = caught ? numberIn(caught, "SHIFT") : null;
  const unit = caught ? (textIn(caught, "UNIT") as Unit | null) : null;
  if (unit === "Y" && shift !== null) return year + shift;
  const outlook = shift === null || shift === 0 ? setting.outlook : shift < 0 ? "back" : "ahead";
  const away = (y: number): number => dayIn(y) - today;
  const strict = shift === null || shift === 0 ? 0 : 1;
  const last = away(year) <= -strict ? year : year - 1;
  const next = away(year) >= strict ? year : year + 1;
  const nearest = away(next) * 2 < -away(last) ? next : last;
  const wanted = outlook === "back" ? last : outlook === "ahead" ? next : nearest;
  return shift === null && Math.abs(away(wanted)) > UNNAMED_YEAR ? nearest : wanted;
}
