import { csvLine } from "../csv/write.js";
import { readCsv } from "../csv/read.js";
import { ExchangeError } from "../error.js";
import type { DnaProject, DnaStatement, DnaType } from "./project.js";

/** A line of an event list: a coded passage with its words, and what is known of its document. */
export interface DnaEvent {
  readonly statement: number;
  /** "2031-03-21 00:00:00", of a time without a zone. */
  readonly time: string;
  readonly document: number;
  readonly title: string;
  readonly author: string;
  readonly source: string;
  readonly section: string;
  readonly type: string;
  readonly text: string;
  readonly values: DnaStatement["values"];
}

const FIELDS = [
  "statement ID",
  "time",
  "document ID",
  "document title",
  "author",
  "source",
  "section",
  "type",
  "text",
] as const;

/** The coded passages of one type. */
export function eventsOf({ documents, statements }: DnaProject, type: DnaType): DnaEvent[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return statements
    .filter((statement) => statement.type === type.label)
    .map((statement) => {
      const { title, author, source, section, type: kind, text, date } = byId.get(statement.document)!;
      return {
        statement: statement.id,
        time: new Date(date * 1000).toISOString().slice(0, 19).replace("T", " "),
        document: statement.document,
        title,
        author,
        source,
        section,
        type: kind,
        text: text.slice(statement.start, statement.stop),
        values: statement.values,
      };
    });
}

/** An event list as DNA writes it, but that quotation marks and semicolons in the words stay what they are. */
export function* eventLines(events: readonly DnaEvent[], variables: DnaType["variables"]): Generator<string> {
  yield csvLine([...FIELDS, ...variables.map(({ name }) => name)], ";");
  for (const { statement, time, document, title, author, source, section, type, text, values } of events)
    yield csvLine(
      [
        statement,
        time,
        document,
        title,
        author,
        source,
        section,
        type,
        text,
        ...variables.map(({ name }) => values[name] ?? null),
      ],
      ";",
    );
}

/**
 * An event list of DNA's or ours. Columns beyond those that each has are variables; "agreement" and other whole numbers
 * are numbers.
 */
export function readEvents(csv: string): DnaEvent[] {
  return rowsOf(csv).map((row, i) => {
    const fields = new Map(Object.entries(row).map(([name, cell]) => [fieldOf(name), cell]));
    const the = (field: (typeof FIELDS)[number]): string => fields.get(field) ?? "";
    if (!fields.has("text") || !fields.has("document title"))
      throw new ExchangeError(
        "It isn't an event list of Discourse Network Analyzer: it has no column “text” or “document title”",
        `row ${i + 1}`,
      );
    return {
      statement: Number(the("statement ID")),
      time: the("time"),
      document: Number(the("document ID")),
      title: the("document title"),
      author: the("author"),
      source: the("source"),
      section: the("section"),
      type: the("type"),
      text: the("text"),
      values: valuesOf(row),
    };
  });
}

function rowsOf(csv: string): { readonly [column: string]: string }[] {
  try {
    return readCsv(csv, ";");
  } catch (error) {
    throw new ExchangeError(`It can't be read as CSV with semicolons: ${(error as Error).message}`, "event list");
  }
}

/** DNA has had "statement_id" and "Document ID" as well. */
const fieldOf = (name: string): string =>
  FIELDS.find((field) => field.toLowerCase() === name.replaceAll("_", " ").trim().toLowerCase()) ?? name;

const valuesOf = (row: { readonly [column: string]: string }): DnaStatement["values"] =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name, cell]) => !(FIELDS as readonly string[]).includes(fieldOf(name)) && cell !== "")
      .map(([name, cell]) => [name, cellValue(name, cell)]),
  );

const cellValue = (name: string, cell: string): string | number =>
  name.toLowerCase() === "agreement" && /^-?\d{1,9}$/.test(cell) ? Number(cell) : cell;
