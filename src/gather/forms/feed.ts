import { gatherItems } from "../feed/items.js";
import { MOST_FEED_BYTES } from "../limits.js";
import { readAll } from "../open.js";
import type { Gatherer } from "../source.js";

/** A feed: RSS of any version, or Atom. */
export const gatherFeed: Gatherer = async function* (source, context) {
  yield* gatherItems(await readAll(source.bytes, MOST_FEED_BYTES), source, context);
};
