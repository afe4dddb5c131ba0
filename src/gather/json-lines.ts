import { decode } from "./decode.js";
import { asRapporteurError } from "./error.js";
import type { Gathered } from "./gathered.js";
import { parseJson } from "./json-file.js";
import { MOST_BYTES, MOST_LINE_BYTES, tooLarge } from "./limits.js";
import { linesOf } from "./lines.js";
import { open } from "./open.js";
import { gatherReport, type Facts } from "./report.js";

/** Called with the bytes of each line as it is taken. */
export type OnBytes = (bytes: number) => void;

/** One report a line; lines of white space are passed over. A line that can't be read fails in its own place. */
export async function* gatherJsonLines(path: string, where: string, facts: Facts, onBytes: OnBytes): AsyncGenerator<Gathered> {
  for await (const { number, bytes } of linesOf(await open(path), MOST_LINE_BYTES)) {
    onBytes((bytes?.length ?? 0) + 1);
    const place = `${where}, line ${number}`;
    const gathered = bytes === null ? { id: null, where: place, error: tooLarge(MOST_BYTES) } : await gatherLine(bytes, place, facts);
    if (gathered) yield gathered;
  }
}

async function gatherLine(bytes: Uint8Array, place: string, facts: Facts): Promise<Gathered | null> {
  try {
    const text = await decode(bytes);
    return text.trim() === "" ? null : gatherReport(parseJson(text), place, facts);
  } catch (error) {
    return { id: null, where: place, error: asRapporteurError(error) };
  }
}
