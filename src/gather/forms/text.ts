import { decode } from "../decode.js";
import { refuseForeignText } from "../foreign/tell.js";
import { idOfFile, idOfUrl } from "../id.js";
import { knownByAddress, knownByPlace } from "../known-by.js";
import { checkText, MOST_BYTES } from "../limits.js";
import { readAll } from "../open.js";
import { found, type Gatherer } from "../source.js";

/**
 * A file that is one report's text, kept unchanged. Its id is the file's name without its ending, or made of the
 * address where it was published.
 */
export const gatherText: Gatherer = async function* (source, context) {
  const bytes = await readAll(source.bytes, MOST_BYTES);
  const text = await decode(bytes);
  checkText(text);
  refuseForeignText(text);
  const id = source.url === null ? idOfFile(source.name) : idOfUrl(source.url);
  const knownBy =
    source.url === null
      ? knownByPlace(source, id, text)
      : knownByAddress(source, { found: source.url, said: null }, id, text);
  yield found(source, context, { id, text, ...context.facts, url: source.url ?? context.facts.url }, knownBy, {
    bytes,
    type: "text/plain; charset=utf-8",
  });
};
