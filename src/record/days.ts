/** A span of days, as days since 1970, both ends in it. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
const dayNumber = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The days that a date or period (ISO 8601 / EDTF) covers; null where it can't be told. */
export function daysOf(value: string | null): Days | null {
  const found = value === null ? null : (between(value) ?? single(value));
  return found && Number.isFinite(found.first) && Number.isFinite(found.last) && found.first <= found.last
    ? found
    : null;
}

/** The day of what is said: the one that is told, else that of its report. */
export function dayOf(told: string | null, published: string | null): Days | null {
  const days = daysOf(told);
  return days && days.first === days.last ? days : daysOf(published);
}

function between(value: string): Days | null {
  const [from, to, more] = value.split("/");
  if (to === undefined || more !== undefined) return null;
  const [a, b] = [single(from), single(to)];
  return a && b && { first: a.first, last: b.last };
}

function single(value: string): Days | null {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return { first: dayNumber(value), last: dayNumber(value) };
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) {
    const fourth = dayNumber(`${week[1]}-01-04`);
    const first = fourth - ((fourth + 3) % 7) + (Number(week[2]) - 1) * 7;
    return { first, last: first + 6 };
  }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
  if (month)
    return {
      first: dayNumber(`${value}-01`),
      last:
        dayNumber(
          month[2] === "12"
            ? `${Number(month[1]) + 1}-01-01`
            : `${month[1]}-${String(Number(month[2]) + 1).padStart(2, "0")}-01`,
        ) - 1,
    };
  return /^\d{4}$/.test(value) ? { first: dayNumber(`${value}-01-01`), last: dayNumber(`${value}-12-31`) } : null;
}

/** Its last day, "2031-W13" → "2031-03-30". */
export const lastDay = (value: string | null): string | null => {
  const days = daysOf(value);
  return days && iso(days.last);
};
export const firstDay = (value: string | null): string | null => {
  const days = daysOf(value);
  return days && iso(days.first);
};

export const overlap = (a: Days, b: Days): boolean => a.first <= b.last && b.first <= a.last;

/** Days from the one to the other; 0 where they overlap. */
export const apart = (a: Days, b: Days): number => Math.max(0, a.first - b.last, b.first - a.last);
