import { RapporteurError } from "../error.js";
import { MOST_ARCHIVE_BYTES } from "../limits.js";
import type { Bytes } from "../open.js";
import { ByteReader } from "./byte-reader.js";

/** Named values in the head of a record or an answer, by name in small letters. */
export type Fields = ReadonlyMap<string, string>;

export interface Rec {
  readonly fields: Fields;
  readonly content: Uint8Array;
}

/** Kinds of records that hold what was published. */
const KINDS = new Set(["response", "resource", "conversion"]);
/** The longest head, in fields. */
const MOST_FIELDS = 500;

/**
 * The records of a WARC file that hold something published, and what is wrong where one can't be read; the next one is
 * looked for then.
 */
export async function* recordsOf(bytes: Bytes): AsyncGenerator<Rec | RapporteurError> {
  const reader = new ByteReader(bytes);
  let lost = false;
  for (let line = await reader.line(); line !== null; line = await reader.line()) {
    if (line === "") continue;
    if (line.startsWith("WARC/")) {
      lost = false;
      const record = await recordAt(reader);
      if (record) yield record;
    } else if (!lost) {
      lost = true;
      yield new RapporteurError("RAP-E-WARC", "A record isn't as long as it says, or none begins where one should.");
    }
  }
}

async function recordAt(reader: ByteReader): Promise<Rec | RapporteurError | null> {
  const fields = await fieldsAt(reader);
  const said = fields.get("content-length") ?? "";
  const length = /^\d{1,15}$/.test(said) ? Number(said) : null;
  if (length === null)
    return new RapporteurError("RAP-E-WARC", `A record says that its length is ${JSON.stringify(said)}.`);
  if (!KINDS.has(fields.get("warc-type")?.toLowerCase() ?? "")) return cutOff(await reader.skip(length), length);
  if (length > MOST_ARCHIVE_BYTES)
    return (
      cutOff(await reader.skip(length), length) ??
      new RapporteurError(
        "RAP-E-TOO-LARGE",
        `A record is over ${MOST_ARCHIVE_BYTES / 1_000_000} MB.`,
        "It is left out.",
      )
    );
  const content = await reader.take(length);
  return cutOff(content.length, length) ?? { fields, content };
}

const cutOff = (there: number, said: number): RapporteurError | null =>
  there === said ? null : new RapporteurError("RAP-E-WARC", "Its last record is cut off.");

async function fieldsAt(reader: ByteReader): Promise<Fields> {
  const fields = new Map<string, string>();
  for (
    let line = await reader.line();
    line !== null && line !== "" && fields.size < MOST_FIELDS;
    line = await reader.line()
  )
    addField(fields, line);
  return fields;
}

export function addField(fields: Map<string, string>, line: string): void {
  const colon = line.indexOf(":");
  if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
}
