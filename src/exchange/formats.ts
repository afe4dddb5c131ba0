/** Formats in which a whole record goes out, and some of which come in. */
export const EXCHANGE_FORMATS = {
  csv: {
    title: "CSV (RFC 4180)",
    extension: ".csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    files: "a file a list",
    reads: false,
    texts: false,
    holds: "A row for each passage: who said it, when, in which words of which report.",
    loses:
      "Which words told a day, roles' days; cells that a spreadsheet would run as a formula begin with an apostrophe.",
  },
  json: {
    title: "JSON",
    extension: ".json",
    mediaType: "application/json",
    files: "one file",
    reads: true,
    texts: false,
    holds: "The record whole, as `schema/record.json` has it.",
    loses: "Nothing.",
  },
  jsonl: {
    title: "JSON Lines",
    extension: ".jsonl",
    mediaType: "application/jsonl",
    files: "one file",
    reads: true,
    texts: false,
    holds: "The record whole: a line of facts, then a line an entry, with its list.",
    loses: "Nothing.",
  },
  parquet: {
    title: "Apache Parquet",
    extension: ".parquet",
    mediaType: "application/vnd.apache.parquet",
    files: "a file a list",
    reads: false,
    texts: false,
    holds: "The same tables as CSV, with types.",
    loses: "Which words told a day, roles' days.",
  },
  graphml: {
    title: "GraphML",
    extension: ".graphml",
    mediaType: "application/graphml+xml",
    files: "one file",
    reads: false,
    texts: false,
    holds:
      "Actors, linked by the issues on which what they last said themselves agrees or conflicts; each link with " +
      "both passages.",
    loses:
      "Meetings, statements without a position, what is only claimed of an actor, earlier positions, " +
      "noncommittal ones.",
  },
  dna: {
    title: "Discourse Network Analyzer 3",
    extension: ".dna",
    mediaType: "application/vnd.sqlite3",
    files: "one file",
    reads: true,
    texts: true,
    holds:
      "Reports, and as coded statements positions, claimed positions and utterances, the latter two in statement " +
      "types of their own.",
    loses:
      "Meetings, discrepancies, noncommittal positions, conditions and deadlines; names and titles beyond 190 " +
      "characters.",
  },
  "dna-csv": {
    title: "Event lists of Discourse Network Analyzer",
    extension: ".csv",
    mediaType: "text/csv; charset=utf-8; header=present",
    files: "a file a statement type",
    reads: true,
    texts: true,
    holds: "What the .dna holds as event lists, separated by semicolons.",
    loses:
      "What the .dna loses; the reports' texts; cells that a spreadsheet would run as a formula begin with an " +
      "apostrophe.",
  },
  "json-ld": {
    title: "JSON-LD (schema.org)",
    extension: ".jsonld",
    mediaType: "application/ld+json",
    files: "one file",
    reads: false,
    texts: false,
    holds:
      "Reports, actors, issues; direct quotations as Quotation, other statements and positions as Claim, each " +
      "with speaker, day, words and report.",
    loses: "Meetings, discrepancies, spans.",
  },
  webannotation: {
    title: "W3C Web Annotation",
    extension: ".jsonld",
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    files: "a file a report",
    reads: false,
    texts: true,
    holds: "Every passage of every report, with what it is evidence of.",
    loses: "Discrepancies between reports.",
  },
  brat: {
    title: "brat standoff",
    extension: ".ann",
    mediaType: "text/plain; charset=utf-8",
    files: "a .txt and a .ann a report",
    reads: true,
    texts: true,
    holds: "Every passage of every report, to be corrected in brat.",
    loses: "Discrepancies between reports, which words told a day, deadlines without a day; runs of white space.",
  },
  plover: {
    title: "PLOVER JSON Lines",
    extension: ".jsonl",
    mediaType: "application/jsonl",
    files: "one file",
    reads: false,
    texts: false,
    holds: "Statements whose act is a PLOVER event, and meetings that took place (CONSULT).",
    loses:
      "Statements of other acts, meetings that are only planned, positions, country codes, whatever no report dates.",
  },
  icalendar: {
    title: "iCalendar (RFC 5545)",
    extension: ".ics",
    mediaType: "text/calendar; charset=utf-8",
    files: "one file",
    reads: false,
    texts: false,
    holds: "Meetings as events of whole days, with their status and all that was told of them.",
    loses: "Meetings whose day nobody tells, and all that isn't a meeting.",
  },
  atom: {
    title: "Atom (RFC 4287)",
    extension: ".atom",
    mediaType: "application/atom+xml",
    files: "one file",
    reads: false,
    texts: false,
    holds:
      "What is new: discrepancies, what was told of meetings, positions; the newest report first, a hundred at most.",
    loses: "What is older, statements without a position.",
  },
} as const satisfies { readonly [name: string]: FormatFacts };

export interface FormatFacts {
  readonly title: string;
  /** Of the file that matters most. */
  readonly extension: string;
  readonly mediaType: string;
  readonly files: string;
  /** Whether it can be read back. */
  readonly reads: boolean;
  /** Whether it needs the reports' texts. */
  readonly texts: boolean;
  readonly holds: string;
  /** What of a record isn't in it. */
  readonly loses: string;
}

export type ExchangeFormat = keyof typeof EXCHANGE_FORMATS;

export const EXCHANGE_NAMES = Object.keys(EXCHANGE_FORMATS) as ExchangeFormat[];

/** Those that can be read. */
export const READABLE_NAMES = EXCHANGE_NAMES.filter((name) => EXCHANGE_FORMATS[name].reads);

/** The rows of the table in docs/exchange.md. */
export const documentedFormats = (): string[] =>
  EXCHANGE_NAMES.map((name) => {
    const { title, extension, mediaType, files, reads, holds, loses } = EXCHANGE_FORMATS[name];
    return (
      `| \`${name}\` | ${title} | \`${extension}\` | \`${mediaType}\` | ${files} | ${reads ? "out, in" : "out"} | ` +
      `${holds} | ${loses} |`
    );
  });
