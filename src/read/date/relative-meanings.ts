import type { Meaning, Unit } from "../../language/dates.js";
import { periodText } from "./durations.js";
import { isoDay } from "./iso.js";
import { periodFrom, periodOf } from "./periods.js";
import { numberIn, type Reckoning, type Setting, textIn } from "./setting.js";
import type { Caught } from "./trie.js";

type RelativeMeaning =
  | "day"
  | "period"
  | "shiftedPeriod"
  | "countedPeriod"
  | "ago"
  | "ahead"
  | "fromReference"
  | "atReference"
  | "ref";

/** Days and periods counted from today, or from another that the text named. */
export const relativeMeanings: Readonly<Record<RelativeMeaning & Meaning, Reckoning>> = {
  day: (_caught, { today }, argument) => isoDay(today === null ? null : today + Number(argument)),
  period: (caught, setting) =>
    unitIn(caught) === "D"
      ? atReference(setting, "D", 0)
      : unitIn(caught) === "WE"
        ? weekend(setting)
        : inDecades(periodOf(setting.today, unitIn(caught), 0), caught),
  shiftedPeriod: (caught, { today }) =>
    inDecades(periodOf(today, unitIn(caught), numberIn(caught, "SHIFT") ?? 0), caught),
  countedPeriod: (caught, { today }, argument) => inDecades(periodOf(today, unitIn(caught), Number(argument)), caught),
  ago: (caught, { today }) => periodOf(today, unitIn(caught), -countIn(caught)),
  ahead: (caught, { today }) => periodOf(today, unitIn(caught), countIn(caught)),
  fromReference: (caught, setting, argument) =>
    clockUnits.has(unitIn(caught))
      ? periodText(countIn(caught), unitIn(caught))
      : atReference(setting, unitIn(caught), Number(argument) * countIn(caught)),
  atReference: (caught, setting) => atReference(setting, unitIn(caught), 0),
  ref: (_caught, _setting, argument) => String(argument),
};

/** "an hour later" tells how long, since the hour before is seldom told. */
const clockUnits: ReadonlySet<Unit> = new Set<Unit>(["H", "MI", "S"]);

/** "this decade" is 198X, "a decade ago" a year. */
const inDecades = (year: string, caught: Caught): string => (unitIn(caught) === "DE" ? `${year.slice(0, 3)}X` : year);

export const unitIn = (caught: Caught): Unit =>
  (textIn(caught, "UNIT") ?? textIn(caught, "UNITS") ?? textIn(caught, "LONG") ?? "D") as Unit;

/** How many units are told of; one where no number stands. */
export const countIn = (caught: Caught): number => (numberIn(caught, "NUM") ?? 1) * (numberIn(caught, "SCALE") ?? 1);

/** From what the text named last, or from today. Nothing where nobody knows what day today is. */
function atReference({ today, reference }: Setting, unit: Unit, steps: number): string {
  if (today === null) return periodOf(null, unit, 0);
  return reference === null ? periodOf(today, unit, steps) : periodFrom(reference, unit, steps);
}

/** The weekend gone by, or the one to come. */
function weekend({ today, outlook }: Setting): string {
  return today === null
    ? periodOf(null, "WE", 0)
    : outlook === "ahead"
      ? periodOf(today, "WE", 0)
      : periodOf(today - 5, "WE", 0);
}
