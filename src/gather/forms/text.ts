import { decode } from "../decode.js";
import { idOfFile } from "../id.js";
import { checkText, MOST_BYTES } from "../limits.js";
import { readAll } from "../open.js";
import { found, type Gatherer } from "../source.js";

/** A file that is one report's text, kept unchanged. Its id is the file's name without its ending. */
export const gatherText: Gatherer = async function* (source, context) {
  const bytes = await readAll(source.bytes, MOST_BYTES);
  const text = await decode(bytes);
  checkText(text);
  yield found(source, context, { id: idOfFile(source.name), text, ...context.facts, url: context.facts.url ?? source.url }, { bytes, type: "text/plain; charset=utf-8" });
};
