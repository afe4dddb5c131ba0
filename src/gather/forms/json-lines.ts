import { asUtf8 } from "../bytes/as-utf8.js";
import { decode } from "../decode.js";
import { RapporteurError } from "../error.js";
import type { Gathered } from "../gathered.js";
import { MOST_BYTES, MOST_LINE_BYTES, tooLarge } from "../limits.js";
import { type Line, linesOf } from "../lines.js";
import { parseJson } from "../parse-json.js";
import { type Context, failed, type Gatherer, type Source } from "../source.js";
import { gatherValue } from "./json.js";

/** One report a line; lines of white space are passed over. A line that can't be read fails in its own place. */
export const gatherJsonLines: Gatherer = async function* (source, context) {
  let isEmpty = true;
  for await (const line of linesOf(asUtf8(source.bytes), MOST_LINE_BYTES)) {
    const gathered = await gatherLine(line, source, context);
    if (gathered) {
      isEmpty = false;
      yield gathered;
    }
  }
  if (isEmpty && source.pointed !== "-") throw new RapporteurError("RAP-E-EMPTY", "There is no line in it.");
};

async function gatherLine({ number, bytes }: Line, source: Source, context: Context): Promise<Gathered | null> {
  const step = `line ${number}`;
  try {
    if (bytes === null) throw tooLarge(MOST_BYTES);
    const text = await decode(bytes);
    return text.trim() === "" ? null : await gatherValue(parseJson(text), bytes, source, context, step);
  } catch (error) {
    return failed(source, null, error, step);
  }
}
