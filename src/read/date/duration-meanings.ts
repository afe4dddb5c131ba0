import type { Meaning, Unit } from "../../language/dates.js";
import { isoWeekday } from "./iso.js";
import { periodText } from "./durations.js";
import { countIn, unitIn } from "./relative-meanings.js";
import { numberIn, type Reckoning, textIn } from "./setting.js";

type DurationMeaning = "duration" | "halfDuration" | "andHalf" | "vagueDuration" | "set" | "weekdaySet";

/** How long and how often, as ISO 8601 durations. */
export const durationMeanings: Readonly<Record<DurationMeaning & Meaning, Reckoning>> = {
  duration: (caught, _setting, argument) =>
    periodText(argument === undefined ? countIn(caught) : Number(argument), unitIn(caught)),
  halfDuration: (caught) => halves[unitIn(caught)] ?? periodText(0.5, unitIn(caught)),
  andHalf: (caught) =>
    unitIn(caught) === "H" && (numberIn(caught, "FRACTION") ?? 0.5) === 0.5
      ? `PT${numberIn(caught, "NUM") ?? 1}H30M`
      : periodText((numberIn(caught, "NUM") ?? 1) + (numberIn(caught, "FRACTION") ?? 0.5), unitIn(caught)),
  vagueDuration: (caught) => periodText("X", unitIn(caught)),
  set: (caught, _setting, argument) =>
    textIn(caught, "PERIODIC") ??
    periodText(
      argument === "X" ? "X" : Number(argument ?? (caught.has("UNITS") ? countIn(caught) : 1)),
      unitIn(caught),
    ),
  weekdaySet: (caught) => isoWeekday(numberIn(caught, "WEEKDAYS") ?? numberIn(caught, "WEEKDAY") ?? 1),
};

const halves: Partial<Record<Unit, string>> = { Y: "P6M", H: "PT30M", MI: "PT30S", D: "PT12H", DE: "P5Y", CE: "P50Y" };
