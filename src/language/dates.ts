/** What a language's tables tell of its words for time. The steps in src/read take these and know no words. */

/** Classes of words that a pattern may name. */
export type TermClass =
  | "MONTH"
  | "WEEKDAY"
  | "WEEKDAYS"
  | "DAY"
  | "NTH"
  | "YEAR"
  | "SHORTYEAR"
  | "YEARS"
  | "SHORTYEARS"
  | "ISODATE"
  | "NUM"
  | "SCALE"
  | "VAGUE"
  | "FRACTION"
  | "UNIT"
  | "UNITS"
  | "LONG"
  | "SEASON"
  | "PART"
  | "SHIFT"
  | "PERIODIC"
  | "TIMES"
  | "CLOCK"
  | "HOURS"
  | "MERIDIEM"
  | "ZONE"
  | "EARLINESS";

/**
 * What a pattern means: how its value is reckoned from the words caught by it. One entry a meaning in
 * src/read/date/meanings.
 */
export type Meaning =
  | "isoDate"
  | "monthDay"
  | "dayRange"
  | "dayAlone"
  | "dayOfMonth"
  | "month"
  | "holiday"
  | "weekday"
  | "nthWeekday"
  | "countedWeekday"
  | "weekdayFromReference"
  | "year"
  | "yearRange"
  | "decade"
  | "century"
  | "season"
  | "quarter"
  | "half"
  | "day"
  | "period"
  | "shiftedPeriod"
  | "countedPeriod"
  | "ago"
  | "ahead"
  | "fromReference"
  | "atReference"
  | "yearEdge"
  | "weekOf"
  | "partOfDay"
  | "dayPart"
  | "clock"
  | "military"
  | "timeOfDay"
  | "duration"
  | "halfDuration"
  | "andHalf"
  | "vagueDuration"
  | "set"
  | "weekdaySet"
  | "ref";

/**
 * Words in a row and their meaning. Small letters stand for themselves, capitals for a class of words (TermClass); "?"
 * after an element makes it optional, "|" separates alternatives: "the|this? SHIFT NUM UNITS". The argument is what the
 * words themselves tell ("yesterday": -1).
 */
export type Pattern = readonly [words: string, meaning: Meaning, argument?: number | string];

/** A unit of time: second, minute, hour, day, week, fortnight, weekend, month, quarter, year, decade, century. */
export type Unit = "S" | "MI" | "H" | "D" | "W" | "FN" | "WE" | "M" | "Q" | "Y" | "DE" | "CE";

/**
 * A feast: a day of a month; the nth weekday of a month (-1: the last), with days after it; or days after Easter
 * Sunday, the whole week of that day where it is one.
 */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
  | { readonly easter: number; readonly week?: true };
