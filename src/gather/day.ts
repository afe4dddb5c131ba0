import { RapporteurError } from "./error.js";

/** A calendar day as it was given, when it is one: ISO 8601, YYYY-MM-DD. Throws otherwise. */
export function checkDay(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === undefined) throw new RapporteurError("RAP-E-DATE", `${JSON.stringify(value)} isn't a date.`);
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
    throw new RapporteurError("RAP-E-DATE", `There is no day ${value}.`);
  return value;
}
