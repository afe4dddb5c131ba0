/** Days, months, weeks, seasons and years as ISO 8601 and EDTF write them; true only of those that there are. */

/** "2031-02-28"; not "2031-02-30". */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** "2031-02-28", "2031-02", "2031": what somebody may ask from or to. */
export const isPeriod = (text: string): boolean => isDay(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text);

/**
 * A period, a week ("2031-W13"), a season ("2031-21": its spring), a decade or century ("203X"), or what lies from one
 * of these to another ("2031-03-05/2031-03-07").
 */
export function isDate(text: string): boolean {
  const [from, to = from, more] = text.split("/");
  return more === undefined && isSingle(from) && isSingle(to) && (from.length !== to.length || from <= to);
}

const isSingle = (text: string): boolean =>
  isPeriod(text) || isWeek(text) || /^\d{4}-2[1-4]$|^\d{3}X$|^\d\dXX$/.test(text);

/** A year has a week 53 where it begins on a Thursday, or ends on one. */
function isWeek(text: string): boolean {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(text) ?? [];
  if (year === undefined || Number(week) < 1) return false;
  return (
    Number(week) <= 52 ||
    (week === "53" && ["01-01", "12-31"].some((day) => new Date(`${year}-${day}T00:00:00Z`).getUTCDay() === THURSDAY))
  );
}

const THURSDAY = 4;
