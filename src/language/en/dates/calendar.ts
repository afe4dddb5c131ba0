import type { Unit } from "../../dates.js";

/** Names and abbreviations of the months (without full stop), from January on. */
export const months: readonly string[] = [
  "january jan",
  "february feb",
  "march mar",
  "april apr",
  "may",
  "june jun",
  "july jul",
  "august aug",
  "september sept sep",
  "october oct",
  "november nov",
  "december dec",
];

/** Names and abbreviations of the weekdays, from Monday on. */
export const weekdays: readonly string[] = [
  "monday mon",
  "tuesday tues tue",
  "wednesday wed",
  "thursday thurs thur thu",
  "friday fri",
  "saturday sat",
  "sunday sun",
];

/**
 * Names of months and weekdays that are other words as well: a date only beside a number or another name of the
 * calendar.
 */
export const doubtfulAbbreviations: ReadonlySet<string> = new Set("mar jan dec sat sun mon wed fri thu".split(" "));

/** Months that are other words as well: a date only where they are tagged as names, or beside a number. */
export const doubtfulMonths: ReadonlySet<string> = new Set("may march august".split(" "));

/** Seasons, with TIMEX3's letters for them. */
export const seasons: Readonly<Record<string, string>> = {
  spring: "SP",
  summer: "SU",
  summertime: "SU",
  autumn: "FA",
  fall: "FA",
  winter: "WI",
  wintertime: "WI",
  springtime: "SP",
};

/** Parts of the day, with TIMEX3's letters for them. */
export const partsOfDay: Readonly<Record<string, string>> = {
  morning: "MO",
  afternoon: "AF",
  evening: "EV",
  night: "NI",
  nighttime: "NI",
  daytime: "DT",
  mornings: "MO",
  afternoons: "AF",
  evenings: "EV",
  nights: "NI",
};

export const units: Readonly<Record<string, Unit>> = {
  second: "S",
  minute: "MI",
  hour: "H",
  day: "D",
  week: "W",
  fortnight: "FN",
  weekend: "WE",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

export const pluralUnits: Readonly<Record<string, Unit>> = {
  seconds: "S",
  minutes: "MI",
  hours: "H",
  days: "D",
  weeks: "W",
  fortnights: "FN",
  weekends: "WE",
  months: "M",
  quarters: "Q",
  years: "Y",
  decades: "DE",
  centuries: "CE",
};

/** "a weeklong visit", "their yearlong talks". */
export const longUnits: Readonly<Record<string, Unit>> = {
  hourlong: "H",
  daylong: "D",
  weeklong: "W",
  monthlong: "M",
  yearlong: "Y",
  decadelong: "DE",
};

/** Adjectives and adverbs that tell how often, as ISO 8601 periods. */
export const periodic: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  bimonthly: "P2M",
  quarterly: "P3M",
  semiannual: "P6M",
  semiannually: "P6M",
  biannual: "P6M",
  biannually: "P6M",
  annual: "P1Y",
  annually: "P1Y",
  yearly: "P1Y",
  biennial: "P2Y",
  biennially: "P2Y",
};

/** Words that count a period from the one that we are in. */
export const shifts: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
};

/** Words before a date for an early or late part of it. */
export const earliness: ReadonlySet<string> = new Set("early earlier late later mid".split(" "));

/** Zones after a time of day. */
export const timeZones: ReadonlySet<string> = new Set(
  "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet jst".split(" "),
);

export const meridiems: Readonly<Record<string, number>> = {
  "a.m.": 0,
  "a.m": 0,
  am: 0,
  "p.m.": 12,
  "p.m": 12,
  pm: 12,
};
