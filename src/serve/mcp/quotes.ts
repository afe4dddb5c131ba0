import type { Look } from "../../exchange/look.js";
import type { Evidence } from "../../record/record.js";
import type { Quote } from "./shapes.js";

/** So much of what an entry rests on is shown. The rest can be had from the reports themselves. */
const MOST_REPORTS = 4;
const MOST_PLACES = 6;
const MOST_WORDS = 1_500;

/** The id of a text that is read without being kept. */
export const UNKEPT = "text";

export const resourceOf = (report: string): string => `rapporteur://report/${encodeURIComponent(report)}`;

export interface Quoted {
  readonly quotes: Quote[];
  /** Reports that aren't among them. */
  readonly moreReports: number;
}

/** What an entry rests on: exact words with their places, report by report, in the order given. */
export function quoted(evidence: readonly Evidence[], look: Look): Quoted {
  const byReport = new Map<string, Evidence[]>();
  for (const one of evidence) byReport.set(one.report, [...(byReport.get(one.report) ?? []), one]);
  const all = [...byReport];
  return {
    quotes: all.slice(0, MOST_REPORTS).map(([report, places]) => quoteOf(report, places, look)),
    moreReports: Math.max(0, all.length - MOST_REPORTS),
  };
}

function quoteOf(id: string, places: readonly Evidence[], look: Look): Quote {
  const { outlet, publishedAt, title, url } = look.report(id);
  return {
    report: id,
    outlet,
    publishedAt,
    title,
    url,
    resource: id === UNKEPT ? null : resourceOf(id),
    places: places.slice(0, MOST_PLACES).map(placeOf),
  };
}

const placeOf = ({ start, end, text }: Evidence): Quote["places"][number] => ({
  start,
  end,
  words: wholeWords(text),
  cut: text.length > MOST_WORDS,
});

/** A passage; of a very long one its beginning, up to the end of a word. */
function wholeWords(text: string): string {
  if (text.length <= MOST_WORDS) return text;
  const part = beginning(text, MOST_WORDS + 1);
  return part.slice(0, part.lastIndexOf(" ") > 0 ? part.lastIndexOf(" ") : MOST_WORDS);
}

/** The first characters of a text; none is halved. */
export const beginning = (text: string, most: number): string =>
  text.slice(0, /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most);
