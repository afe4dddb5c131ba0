import { timeOf } from "./time-meanings.js";
import type { Tokens } from "../tag/tree.js";
import { typeOf, valueOfMatch } from "./meanings.js";
import type { Setting } from "./setting.js";
import type { TemporalExpression } from "../reading.js";
import type { Match } from "./trie.js";

/**
 * Words that tell a time, not yet reckoned: the words for the day and those for the time of day, of which one may be
 * missing.
 */
export interface Expression extends Tokens {
  readonly day: Match | null;
  readonly time: Match | null;
}

export const typeOfExpression = ({ day, time }: Expression): TemporalExpression["type"] =>
  time ? "TIME" : day ? typeOf(day) : "DATE";

/** "Friday" → "1998-08-21", "10 a.m. Friday" → "1998-08-21T10:00". */
export function reckoned({ day, time }: Expression, setting: Setting): string {
  if (day === null) return time === null ? "" : valueOfMatch(time, setting);
  const value = valueOfMatch(day, setting);
  return time === null ? value : value + timeOf(time.pattern[1], time.caught, time.pattern[2]);
}
