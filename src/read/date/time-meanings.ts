import type { Meaning } from "../../language/dates.js";
import { isoDay, parsedDay } from "./iso.js";
import { numberIn, type Reckoning, type Setting, textIn } from "./setting.js";
import type { Caught } from "./trie.js";

type TimeMeaning = "partOfDay" | "dayPart" | "clock" | "military" | "timeOfDay";

/** Times of a day: of the one that the text named last, or of today. */
export const timeMeanings: Readonly<Record<TimeMeaning & Meaning, Reckoning>> = {
  partOfDay: (caught, setting) => dayFor(setting) + timeOf("partOfDay", caught),
  dayPart: (caught, { today }, argument) =>
    isoDay(today === null ? null : today + (numberIn(caught, "SHIFT") ?? Number(argument ?? 0))) +
    timeOf("dayPart", caught),
  clock: (caught, setting) => dayFor(setting) + timeOf("clock", caught),
  military: (caught, setting) => dayFor(setting) + timeOf("military", caught),
  timeOfDay: (caught, setting, argument) => dayFor(setting) + timeOf("timeOfDay", caught, argument),
};

/** The time alone, as it is written after a day: "T10:30", "TMO". Empty for a meaning that tells no time. */
export function timeOf(meaning: Meaning, caught: Caught, argument?: number | string): string {
  if (meaning === "timeOfDay") return String(argument);
  if (meaning === "partOfDay" || meaning === "dayPart") return `T${textIn(caught, "PART") ?? "NI"}`;
  if (meaning === "clock")
    return clockTime(numberIn(caught, "CLOCK") ?? (numberIn(caught, "HOURS") ?? 0) * 60, numberIn(caught, "MERIDIEM"));
  if (meaning === "military") return militaryTime(numberIn(caught, "YEAR") ?? numberIn(caught, "NUM") ?? 0);
  return "";
}

function clockTime(minutes: number, meridiem: number | null): string {
  const hours = Math.floor(minutes / 60);
  return timeText(meridiem === null ? hours : (hours % 12) + meridiem, minutes % 60);
}

const militaryTime = (digits: number): string => timeText(Math.floor(digits / 100), digits % 100);

const timeText = (hours: number, minutes: number): string =>
  `T${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;

const dayFor = ({ today, reference }: Setting): string =>
  isoDay(today === null ? null : (parsedDay(reference) ?? today));
