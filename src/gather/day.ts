import { isDay } from "../document/dates.js";
import { RapporteurError } from "./error.js";

/** A calendar day as it was given, when it is one: ISO 8601, YYYY-MM-DD. Throws otherwise. */
export function checkDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value))
    throw new RapporteurError("RAP-E-DATE", `${JSON.stringify(value)} isn't a date.`);
  if (!isDay(value)) throw new RapporteurError("RAP-E-DATE", `There is no day ${value}.`);
  return value;
}
