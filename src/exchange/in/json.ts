import type { Reading } from "../../read/reading.js";
import type { Record } from "../../record/record.js";
import { ExchangeError } from "../error.js";
import { LISTS } from "../lists.js";
import { READING } from "./reading-shape.js";
import { RECORD } from "./record-shape.js";
import type { Shape } from "./shape.js";

/** A record, from JSON as `rapporteur record --json` prints it, or as exported. */
export const readRecord = (json: string): Record => checked(RECORD, parsed(json, "the file"), "record");

/** A reading, from JSON as `rapporteur read --json` prints it. */
export const readReading = (json: string): Reading => checked(READING, parsed(json, "the file"), "reading");

export interface ManyReadings {
  readonly readings: readonly Reading[];
  /** Numbers of lines that hold an error in a report's place. */
  readonly failed: readonly number[];
}

/** Readings, a line each, as `rapporteur read --jsonl` prints them. */
export function readReadingLines(jsonl: string): ManyReadings {
  const lines = jsonl
    .replace(/^\ufeff/, "")
    .split("\n")
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== "");
  const values = lines.map(({ line, number }) => ({ number, value: parsed(line, `line ${number}`) }));
  const isError = ({ value }: { value: unknown }): boolean => "error" in fieldsOf(value);
  return {
    readings: values
      .filter((one) => !isError(one))
      .map(({ value, number }) => checked(READING, value, `line ${number}`)),
    failed: values.filter(isError).map(({ number }) => number),
  };
}

/** A record, from JSON Lines as exported: facts first, then an entry a line, in any order of lists. */
export function readRecordLines(jsonl: string): Record {
  const [first = "", ...rest] = jsonl
    .replace(/^\ufeff/, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const lists = Object.fromEntries(LISTS.map((list): [string, unknown[]] => [list, []]));
  for (const [i, line] of rest.entries()) {
    const { list, entry } = fieldsOf(parsed(line, `line ${i + 2}`));
    if (typeof list !== "string" || !Object.hasOwn(lists, list))
      throw new ExchangeError(`It has no list of a record: ${LISTS.join(", ")}`, `line ${i + 2}`);
    lists[list].push(entry);
  }
  return checked(RECORD, { ...fieldsOf(parsed(first, "line 1")), ...lists }, "record");
}

const fieldsOf = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null ? { ...value } : {};

function parsed(json: string, where: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new ExchangeError(`It isn't JSON: ${(error as Error).message}`, where);
  }
}

function checked<T>(shape: Shape<T>, value: unknown, name: string): T {
  const fault = shape(value, name);
  if (fault) throw new ExchangeError(`It isn't what it should be: ${fault}`, name);
  return value as T;
}
