import { decode } from "../decode.js";
import { refuseForeignText } from "../foreign/tell.js";
import { idOfFile, idOfUrl } from "../id.js";
import { checkText, MOST_BYTES } from "../limits.js";
import { readAll } from "../open.js";
import { found, type Gatherer } from "../source.js";

/** A file that is one report's text, kept unchanged. Its id is the file's name without its ending, or made of the address where it was published. */
export const gatherText: Gatherer = async function* (source, context) {
  const bytes = await readAll(source.bytes, MOST_BYTES);
  const text = await decode(bytes);
  checkText(text);
  refuseForeignText(text);
  const id = source.url === null ? idOfFile(source.name) : idOfUrl(source.url);
  yield found(source, context, { id, text, ...context.facts, url: source.url ?? context.facts.url }, { bytes, type: "text/plain; charset=utf-8" });
};
