import type { AllowPrivate } from "../gather/fetch/address.js";
import type { Hosts } from "../gather/fetch/hosts.js";
import { type FeedState, isDue, newFeed, type Polled, pollFeed } from "../gather/fetch/poll-feed.js";
import type { Gathered } from "../gather/gathered.js";
import { NO_FACTS } from "../gather/report.js";
import { gatherPolled } from "../gather/watch.js";
import type { Store } from "../store/store.js";

/** The store is looked into at least so often, in ms: others may have added feeds. */
const LONGEST_WAIT = 60_000;

/** The feeds whose time it is, and when to look again (ms since 1970). */
export function dueOf(feeds: readonly FeedState[], now: Date): { due: FeedState[]; next: number } {
  const times = feeds.flatMap(({ nextPollAt }) => (nextPollAt === null ? [] : [Date.parse(nextPollAt)]));
  return { due: feeds.filter((feed) => isDue(feed, now)), next: Math.min(...times, now.getTime() + LONGEST_WAIT) };
}

/** Watches a feed from now on. */
export async function subscribe(store: Store, url: string): Promise<FeedState> {
  const known = await store.feed(url);
  if (known) return known;
  const feed = newFeed(url, new Date());
  await store.keepFeed(feed);
  return feed;
}

export interface AskOptions {
  /** Whether the pages of items are fetched, rather than what the feed holds of them. */
  readonly follow: boolean;
  readonly allowPrivate: AllowPrivate;
  readonly hosts: Hosts;
  readonly signal: AbortSignal;
}

/** What a feed brings. */
export interface Asked {
  readonly polled: Polled;
  readonly reports: AsyncGenerator<Gathered>;
  /** Keeps how far the feed has come: only once its reports are in, so that what is broken off is asked for again. */
  keep(): Promise<void>;
}

/** Asks a feed for what is new. */
export async function asked(
  store: Store,
  feed: FeedState,
  { follow, allowPrivate, hosts, signal }: AskOptions,
): Promise<Asked> {
  const fetch = { allowPrivate, signal };
  const polled = await pollFeed(feed, { now: new Date(), ...fetch }, hosts);
  return {
    polled,
    reports: gatherPolled(polled, { facts: NO_FACTS, form: "text", follow, fetch, hosts }),
    async keep() {
      if (polled.state.url !== feed.url) await store.forgetFeed(feed.url);
      await store.keepFeed(polled.state);
    },
  };
}
