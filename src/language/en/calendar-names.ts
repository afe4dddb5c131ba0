/** "On Thursday Valch agreed": no part of the name after them, while "June" and "August" may be. Lower case. */
export const weekdays: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" "),
);

/** Days, months and feasts: capitalised, but no names of anybody. Lower case. */
export const calendarNames: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december " +
    "christmas easter ramadan lent advent pentecost passover hanukkah thanksgiving diwali eid"
  ).split(" "),
);

/** Months, days and seasons that are given names as well. Lower case. */
export const givenMonths: ReadonlySet<string> = new Set("april may june august january wednesday tuesday".split(" "));
