import { RapporteurError } from "../error.js";
import { readOpml } from "../feed/read-opml.js";
import { MOST_FEED_BYTES } from "../limits.js";
import { readAll } from "../open.js";
import { type Gatherer, within } from "../source.js";

/** A list of feeds: the reports of each of them, fetched. Lists that include each other are gone through once. */
export const gatherOpml: Gatherer = async function* (source, context) {
  const feeds = readOpml(await readAll(source.bytes, MOST_FEED_BYTES), source.type);
  if (feeds.length === 0)
    throw new RapporteurError(
      "RAP-E-EMPTY",
      "It lists no feeds.",
      "Check that its outlines have an xmlUrl that begins with http:// or https://.",
    );
  for (const { url } of feeds) yield* context.visit(url, within(source, url));
};
