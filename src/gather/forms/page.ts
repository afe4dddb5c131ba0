import { decodeMarked } from "../decode-marked.js";
import { RapporteurError } from "../error.js";
import { refuseForeignPage } from "../foreign/tell.js";
import type { Gathered } from "../gathered.js";
import { articleOf } from "../html/article.js";
import { idOfFile, idOfUrl, plainUrl } from "../id.js";
import { knownByAddress, knownByPlace } from "../known-by.js";
import { checkText, MOST_BYTES } from "../limits.js";
import { readAll } from "../open.js";
import { type Context, found, type Gatherer, type Source } from "../source.js";

/** A page with one article on it. Its id is made of its address, or of the file's name where it has none. */
export const gatherPage: Gatherer = async function* (source, context) {
  const bytes = await readAll(source.bytes, MOST_BYTES);
  if (bytes.length === 0) throw new RapporteurError("RAP-E-EMPTY", "It is empty.");
  yield gatherArticle(bytes, source, context);
};

function gatherArticle(bytes: Uint8Array, source: Source, context: Context): Gathered {
  const { facts } = context;
  const html = decodeMarked(bytes, source.type);
  refuseForeignPage(html);
  const { text, byline, ...said } = articleOf(html, source.url ?? facts.url);
  checkText(text);
  const url = said.url === null ? null : plainUrl(said.url);
  const { title, outlet, publishedAt } = {
    ...facts,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  };
  const id = url === null ? idOfFile(source.name) : idOfUrl(url);
  const knownBy =
    url === null ? knownByPlace(source, id, text) : knownByAddress(source, { found: source.url, said: url }, id, text);
  return found(source, context, { id, text, publishedAt, title, outlet, url }, knownBy, {
    bytes,
    type: source.type ?? "text/html",
    byline,
  });
}
