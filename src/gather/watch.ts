import { gatherItem } from "./feed/items.js";
import type { Polled } from "./fetch/poll-feed.js";
import { contextOf, type GatherOptions } from "./gather.js";
import type { Gathered } from "./gathered.js";
import { plainUrl } from "./id.js";
import { placeOf } from "./source.js";
import { nameOf } from "./visit.js";

/**
 * The reports of the items that a poll brought: their pages, as far as robots.txt lets programs there, else what the
 * feed holds of them.
 */
export async function* gatherPolled({ items, state }: Polled, options: GatherOptions): AsyncGenerator<Gathered> {
  const context = contextOf({ follow: true, ...options, fetch: { robots: true, ...options.fetch } });
  const feed = { ...placeOf(state.url, [plainUrl(state.url)]), name: nameOf(state.url) };
  for (const item of items) yield* gatherItem(item, feed, context, item.itemId ?? item.title ?? "item");
}
