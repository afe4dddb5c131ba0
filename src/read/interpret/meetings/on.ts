import { meetingNouns } from "../../../language/en/meeting-words.js";
import type { When } from "../../../document/when.js";
import type { Timex } from "../../date/timex.js";
import { stated, unknown } from "../../date/when.js";
import type { Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import type { Trigger } from "./triggers.js";

/**
 * When a meeting is or was: the expression that hangs from its own word or from the verb that carries it
 * ("*Wednesday's* meeting", "held talks *on Monday*"), not the one that dates what is said of it ("offered *on Monday*
 * to meet").
 */
export function meetingDay({ tree, timexes }: Scene, { token, support }: Trigger, near: readonly number[]): When {
  const own = near
    .map((i) => timexes[i])
    .filter((timex) => isDay(timex) && !isLimit(tree, timex) && hangsFrom(tree, timex, token, support));
  const timex = own[0];
  return timex ? stated(timex) : unknown;
}

/**
 * The day on which it was refused, called off or put off: that of the clause, where the meeting has none of its own.
 */
export function clauseDay({ timexes }: Scene, near: readonly number[]): When {
  const timex = near.map((i) => timexes[i]).find(isDay);
  return timex ? stated(timex) : unknown;
}

/** "until Monday", "since January": when it ends or began, not when it is. */
const isLimit = ({ words }: Tree, { from }: Timex): boolean =>
  from > 0 && ["until", "till", "since", "by", "through", "before"].includes(words[from - 1].lemma);

/** A day, week, month or year, resolved. */
const isDay = ({ type, value }: Timex): boolean => (type === "DATE" || type === "TIME") && /^\d{4}/.test(value);

/**
 * Whether an expression is part of the phrase or clause of the meeting's word or of the verb that carries it, with no
 * predicate between.
 */
function hangsFrom({ head, words }: Tree, { from, to }: Timex, token: number, support: number): boolean {
  let at = from;
  for (let i = 0; i < 8 && at >= 0; i++) {
    if (at === token || at === support) return true;
    const isInside = at >= from && at < to;
    if (!isInside && at !== token && meetingNouns.has(words[at].lemma)) return false;
    if (!isInside && (words[at].upos === "VERB" || words[at].upos === "AUX") && head[at] !== token)
      return head[token] === at && isFixed(words[at].lemma);
    at = head[at];
  }
  return false;
}

/** "is *planned for Friday*": the day is the meeting's, not that of the planning. */
const isFixed = (lemma: string): boolean =>
  ["plan", "schedule", "set", "slate", "fix", "expect", "arrange", "due", "book", "announce"].includes(lemma);

/** Indices of the expressions that begin among tokens. */
export function timexesIn(timexes: readonly Timex[], from: number, to: number): number[] {
  let low = 0,
    high = timexes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timexes[middle].from < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < timexes.length && timexes[i].from < to; i++) found.push(i);
  return found;
}

/** Whether a date or period lies wholly after a day; before it. Month and year count as far as they are given. */
export const isAfter = (value: string, day: string): boolean => startOf(value) > day.slice(0, startOf(value).length);
export const isBefore = (value: string, day: string): boolean => startOf(value) < day.slice(0, startOf(value).length);

/** "2031-05-12/2031-05-13" → "2031-05-12", "2031-05-12T10:00" → "2031-05-12"; weeks and seasons as their year. */
const startOf = (value: string): string => /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(value)?.[0] ?? value;

/** Whether two dates may be of one day: "2031-W10" and "2031-03-05" may, two days that differ can't. */
export function mayCoincide(a: string, b: string): boolean {
  const [x, y] = [startOf(a), startOf(b)];
  const length = Math.min(x.length, y.length);
  return x.slice(0, length) === y.slice(0, length);
}

/** Whether two dates can't be of one meeting: two different days, or a day and a month that it isn't in. */
export const differ = (a: When, b: When): boolean =>
  a.value !== null && b.value !== null && !mayCoincide(a.value, b.value);
