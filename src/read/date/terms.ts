import {
  earliness,
  longUnits,
  meridiems,
  months,
  partsOfDay,
  periodic,
  pluralUnits,
  seasons,
  shifts,
  timeZones,
  units,
  weekdays,
} from "../../language/en/dates/calendar.js";
import { cardinals, fractions, ordinals, scales, times, vagueNumbers } from "../../language/en/dates/numbers.js";
import type { TermClass } from "../../language/dates.js";
import { isDate } from "./calendar.js";
import { isoMonthDay } from "./iso.js";

/** A class that a word may belong to, with what it stands for there: "may" MONTH 5, "12th" DAY 12 and NTH 12. */
export interface Term {
  readonly name: TermClass;
  readonly value: number | string;
}

const none: readonly Term[] = [];
const known = new Map<string, readonly Term[]>();

const add = (word: string, name: TermClass, value: number | string): void =>
  void known.set(word, [...(known.get(word) ?? []), { name, value }]);
const addAll = (table: Readonly<Record<string, number | string>>, name: TermClass): void =>
  Object.entries(table).forEach(([word, value]) => add(word, name, value));

months.forEach((names, i) => names.split(" ").forEach((word) => add(word, "MONTH", i + 1)));
weekdays.forEach((names, i) => {
  names.split(" ").forEach((word) => add(word, "WEEKDAY", i + 1));
  add(`${names.split(" ", 1)[0]}s`, "WEEKDAYS", i + 1);
});
addAll(seasons, "SEASON");
addAll(partsOfDay, "PART");
addAll(units, "UNIT");
addAll(pluralUnits, "UNITS");
addAll(longUnits, "LONG");
addAll(periodic, "PERIODIC");
addAll(shifts, "SHIFT");
addAll(meridiems, "MERIDIEM");
addAll(scales, "SCALE");
addAll(fractions, "FRACTION");
for (const word of earliness) add(word, "EARLINESS", word);
for (const word of timeZones) add(word, "ZONE", word);
for (const word of vagueNumbers) add(word, "VAGUE", "X");
for (const word of times) add(word, "TIMES", word);
cardinals.forEach((n, word) => {
  add(word, "NUM", n);
  if (n >= 1 && n <= 12) add(word, "HOURS", n);
});
ordinals.forEach((n, word) => add(word, "NTH", n));

/** The classes of a word, by its letters and digits alone. */
export function termsOf(norm: string): readonly Term[] {
  const first = norm.charCodeAt(0);
  if ((first >= 48 && first <= 57) || (norm.length > 1 && "'’‘".includes(norm[0])))
    return numeralTerms(norm.replace(/^[’‘]/, "'"));
  if (norm.length > 14) return none;
  const word = norm.toLowerCase();
  return known.get(word) ?? (word.endsWith(".") ? known.get(word.slice(0, -1)) : undefined) ?? none;
}

/** Kinds of numerals: each a pattern over the whole word and the terms that it gives. */
const numerals: readonly (readonly [RegExp, (parts: RegExpExecArray) => readonly Term[]])[] = [
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([, y, m, d]) => isoDate(Number(y), Number(m), Number(d))],
  [
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d\d)$/,
    ([, a, b, y]) =>
      Number(a) > 12 ? isoDate(fullYear(y), Number(b), Number(a)) : isoDate(fullYear(y), Number(a), Number(b)),
  ],
  [
    /^(\d{1,2})[:.](\d\d)$/,
    ([, h, m]) =>
      Number(h) < 25 && Number(m) < 60
        ? [
            { name: "CLOCK", value: Number(h) * 60 + Number(m) },
            { name: "NUM", value: Number(`${h}.${m}`) },
          ]
        : none,
  ],
  [
    /^(\d{1,2})(?:st|nd|rd|th)$/i,
    ([, n]) => [
      { name: "NTH", value: Number(n) },
      ...(Number(n) <= 31 ? [{ name: "DAY", value: Number(n) } as const] : []),
    ],
  ],
  [/^(\d{3})0s$/, ([, decade]) => [{ name: "YEARS", value: decade }]],
  [/^'?(\d)0s$/, ([, decade]) => [{ name: "SHORTYEARS", value: Number(decade) < 3 ? `20${decade}` : `19${decade}` }]],
  [/^'(\d\d)$/, ([, year]) => [{ name: "SHORTYEAR", value: fullYear(year) }]],
  [/^\d{1,12}$/, ([digits]) => wholeNumber(digits)],
  [/^\d{1,3}(?:,\d{3})+$|^\d{1,9}\.\d+$/, ([number]) => [{ name: "NUM", value: Number(number.replaceAll(",", "")) }]],
  [/^\d\/\d$/, ([fraction]) => known.get(fraction) ?? none],
];

function numeralTerms(word: string): readonly Term[] {
  for (const [pattern, terms] of numerals) {
    const parts = pattern.exec(word);
    if (parts) return terms(parts);
  }
  return known.get(word) ?? none;
}

/** "98" → 1998, "31" → 2031. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

function isoDate(year: number, month: number, day: number): readonly Term[] {
  return isDate({ year, month, day }) ? [{ name: "ISODATE", value: isoMonthDay(year, month, day) }] : none;
}

function wholeNumber(digits: string): Term[] {
  const n = Number(digits);
  const terms: Term[] = [{ name: "NUM", value: n }];
  if (digits.length <= 2 && n >= 1 && n <= 31) terms.push({ name: "DAY", value: n });
  if (digits.length <= 2 && n >= 1 && n <= 12) terms.push({ name: "HOURS", value: n });
  if (digits.length === 4 && n >= 1000 && n < 2200) terms.push({ name: "YEAR", value: n });
  return terms;
}
