import { checkDay } from "./day.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ISO = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/;
/** "Fri, 14 Mar 2031 23:30:00 -0500", "14 March 2031" */
const DAY_FIRST = /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?!\d)/i;
/** "March 14, 2031", "Friday, March 14, 2031" */
const MONTH_FIRST = /^(?:[a-z]{3,9}\.?, )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;

/**
 * The day that a date of any usual form names, as it was written: "2031-03-14T23:30:00-05:00" is the 14th, for its
 * readers, wherever it is read. Null for what is none or could be two ("03/04/2031").
 */
export function dayOf(text: string): string | null {
  const plain = text.slice(0, 100).replace(/\s+/g, " ").trim();
  const written = iso(plain) ?? dayFirst(plain) ?? monthFirst(plain);
  if (written === null) return null;
  const [year, month, day] = written;
  try {
    return checkDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  } catch {
    return null;
  }
}

type Day = readonly [year: string, month: string, day: string];

function iso(text: string): Day | null {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return year === undefined ? null : [year, month, day];
}

function dayFirst(text: string): Day | null {
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  return year === undefined ? null : [wholeYear(year), numberOf(month), day];
}

function monthFirst(text: string): Day | null {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  return year === undefined ? null : [year, numberOf(month), day];
}

const numberOf = (month: string): string => String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);

/** Two digits of a year as RFC 5322 means them. */
const wholeYear = (year: string): string => (year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`);
