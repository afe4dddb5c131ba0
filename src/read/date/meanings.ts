import type { Meaning } from "../../language/dates.js";
import type { Setting, Reckoning } from "./setting.js";
import { calendarMeanings } from "./calendar-meanings.js";
import { durationMeanings } from "./duration-meanings.js";
import { relativeMeanings } from "./relative-meanings.js";
import { timeMeanings } from "./time-meanings.js";
import { weekdayMeanings } from "./weekday-meanings.js";
import type { TemporalExpression } from "../reading.js";
import type { Match } from "./trie.js";

/** How each meaning is reckoned. */
const meanings: Readonly<Record<Meaning, Reckoning>> = {
  ...calendarMeanings,
  ...weekdayMeanings,
  ...relativeMeanings,
  ...timeMeanings,
  ...durationMeanings,
};

const types: Partial<Record<Meaning, TemporalExpression["type"]>> = {
  partOfDay: "TIME",
  dayPart: "TIME",
  clock: "TIME",
  military: "TIME",
  timeOfDay: "TIME",
  duration: "DURATION",
  halfDuration: "DURATION",
  andHalf: "DURATION",
  vagueDuration: "DURATION",
  set: "SET",
  weekdaySet: "SET",
};

export const typeOf = ({ pattern }: Match): TemporalExpression["type"] => types[pattern[1]] ?? "DATE";

export const valueOfMatch = ({ pattern: [, meaning, argument], caught }: Match, setting: Setting): string =>
  meanings[meaning](caught, setting, argument);
