import { CsvError, parse } from "csv-parse";
import { checkDay } from "../day.js";
import { dayOf } from "../day-of.js";
import { RapporteurError } from "../error.js";
import { asUtf8 } from "../bytes/as-utf8.js";
import { through } from "../bytes/through.js";
import type { Gathered } from "../gathered.js";
import { idOfContent, idOfUrl } from "../id.js";
import { knownByAddress, knownById } from "../known-by.js";
import { checkText, MOST_BYTES } from "../limits.js";
import type { Bytes } from "../open.js";
import { peek } from "../bytes/peek.js";
import { type Context, failed, found, type Gatherer, type Source } from "../source.js";
import { FIELDS, type FieldName, USUAL } from "./columns.js";

type Row = readonly string[];
/** Which column holds what. */
type Places = Partial<Record<FieldName, number>>;

/** A table with a row of names above it and a report in each row below. */
export const gatherCsv: Gatherer = async function* (source, context) {
  const { head, bytes } = await peek(asUtf8(source.bytes), 4096);
  const said = saidDelimiter(head);
  const options = {
    bom: true,
    delimiter: said ?? delimiterIn(head),
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 2 * MOST_BYTES,
  };
  let places: Places | null = null;
  let number = said === null ? 1 : 0;
  try {
    for await (const row of through<string, Row>(textOf(bytes), parse(options))) {
      if (number > 0 && places === null) places = placesIn(row, context);
      else if (places !== null) yield gatherRow(row, places, source, context, `row ${number}`);
      number++;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RapporteurError("RAP-E-CSV", `From row ${number} on it can't be read (${error.message}).`);
  }
  if (number < 3)
    throw new RapporteurError(
      "RAP-E-EMPTY",
      places === null ? "It is empty." : "It has no rows below the names of its columns.",
    );
};

/** What a first line "sep=;" says: spreadsheets write one, and don't count it among the rows. */
const saidDelimiter = (head: Uint8Array): string | null =>
  /^(?:\xef\xbb\xbf)?"?sep=([^\r\n"])"?(?:\r?\n|\r)/i.exec(Buffer.from(head.subarray(0, 20)).toString("latin1"))?.[1] ??
  null;

/** The delimiter that stands most often in the first line. */
function delimiterIn(head: Uint8Array): string {
  const [first] = Buffer.from(head)
    .toString("latin1")
    .split(/[\r\n]/, 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return [",", ";", "\t", "|"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

async function* textOf(bytes: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError
      ? new RapporteurError(
          "RAP-E-NOT-UTF8",
          "Not all of it is UTF-8.",
          "Save it anew as CSV UTF-8 in the program that it comes from.",
        )
      : error;
  }
}

/**
 * Finds the columns by the names that were given, else by what they are usually called. Throws when one isn't there, or
 * no text is.
 */
function placesIn(names: Row, { columns }: Context): Places {
  const places: Places = {};
  for (const field of FIELDS) {
    const place = placeOf(field, columns[field], names);
    if (place !== -1) places[field] = place;
  }
  if (places.text === undefined)
    throw new RapporteurError("RAP-E-COLUMN", `None of its columns is known to hold the text: ${listed(names)}.`);
  return places;
}

function placeOf(field: FieldName, given: string | undefined, names: Row): number {
  if (given === undefined)
    return (
      USUAL[field]
        .map((usual) => names.findIndex((name) => name.toLowerCase().replace(/[\s_-]/g, "") === usual))
        .find((at) => at !== -1) ?? -1
    );
  const at = names.findIndex((name) => name.trim() === given.trim());
  if (at === -1)
    throw new RapporteurError(
      "RAP-E-COLUMN",
      `It has no column ${JSON.stringify(given)} for ${field}.`,
      `Name one of: ${listed(names)}.`,
    );
  return at;
}

const listed = (names: Row): string =>
  names
    .slice(0, 20)
    .map((name) => JSON.stringify(name.slice(0, 40)))
    .join(", ");

function gatherRow(row: Row, places: Places, source: Source, context: Context, step: string): Gathered {
  const value = (field: FieldName): string | null => row[places[field] ?? -1]?.trim() || null;
  const given = value("id");
  try {
    const text = row[places.text!] ?? "";
    checkText(text);
    const { facts } = context;
    const url = value("url");
    const id = given ?? (url === null ? idOfContent(source.name, text) : idOfUrl(url));
    const knownBy =
      given === null && url !== null
        ? knownByAddress(source, { found: null, said: url }, id, text, step)
        : knownById(source, id, text, step);
    const doc = {
      id,
      text,
      publishedAt: dayIn(value("publishedAt")) ?? facts.publishedAt,
      title: value("title") ?? facts.title,
      outlet: value("outlet") ?? facts.outlet,
      url: url ?? facts.url,
    };
    return found(
      source,
      context,
      doc,
      knownBy,
      { bytes: Buffer.from(JSON.stringify(row)), type: "application/json", byline: value("byline") },
      step,
    );
  } catch (error) {
    return failed(source, given, error, step);
  }
}

/** A day in any usual form; one that could be another is refused rather than guessed. */
const dayIn = (date: string | null): string | null => (date === null ? null : (dayOf(date) ?? checkDay(date)));
