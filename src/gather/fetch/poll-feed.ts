import { asRapporteurError, type ErrorCode, type RapporteurError } from "../error.js";
import type { FeedItem } from "../feed/item.js";
import { readFeed } from "../feed/read-feed.js";
import { hashOf } from "../id.js";
import { MOST_FEED_BYTES } from "../limits.js";
import { fetchPolitely } from "./fetch.js";
import type { FetchOptions, New, NotFetched, Same } from "./fetched.js";
import { Hosts } from "./hosts.js";
import { afterFailure, afterSuccess } from "./schedule.js";

/** What is kept of a feed between two polls: plain JSON. */
export interface FeedState {
  readonly url: string;
  readonly title: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it is to be asked again (ISO 8601); null when it is gone for good. */
  readonly nextPollAt: string | null;
  /** How often it has failed since it last worked, and with what. */
  readonly failures: number;
  readonly error: ErrorCode | null;
  /** Marks of the items that were in it last time. */
  readonly seen: readonly string[];
}

export interface Polled {
  /** *waiting*: it wasn't time yet, and nobody was asked. */
  readonly status: "new" | "same" | "failed" | "waiting";
  readonly state: FeedState;
  /** Items that are new or have changed, in the feed's order. */
  readonly items: readonly FeedItem[];
  readonly error: RapporteurError | null;
}

export interface PollOptions extends FetchOptions {
  readonly now: Date;
  /** Ask even though it isn't time yet. */
  readonly force?: boolean;
}

/** A feed that hasn't been asked yet. */
export const newFeed = (url: string, now: Date): FeedState => ({
  url,
  title: null,
  etag: null,
  lastModified: null,
  nextPollAt: now.toISOString(),
  failures: 0,
  error: null,
  seen: [],
});

/** Asks a feed for what is new when it is time, and says what to keep of it. Never throws. */
export async function pollFeed(
  state: FeedState,
  { now, force = false, ...options }: PollOptions,
  hosts: Hosts = new Hosts(),
): Promise<Polled> {
  if (!force && !isDue(state, now)) return { status: "waiting", state, items: [], error: null };
  const { etag, lastModified } = state;
  const fetched = await fetchPolitely(
    state.url,
    { robots: true, mostBytes: MOST_FEED_BYTES, ...options, etag, lastModified },
    hosts,
  );
  if (fetched.status === "failed") return failed(state, fetched, now);
  if (fetched.status === "same")
    return { status: "same", state: worked(state, fetched, null, now), items: [], error: null };
  return taken(state, fetched, now);
}

export const isDue = ({ nextPollAt }: FeedState, now: Date): boolean =>
  nextPollAt !== null && Date.parse(nextPollAt) <= now.getTime();

function taken(state: FeedState, fetched: New, now: Date): Polled {
  try {
    const { title, minutes, items } = readFeed(fetched.bytes, fetched.type, fetched.url);
    const [known, marks] = [new Set(state.seen), items.map(markOf)];
    const fresh = items.filter((_, i) => !known.has(marks[i]));
    return {
      status: fresh.length > 0 ? "new" : "same",
      state: { ...worked(state, fetched, minutes, now), title: title ?? state.title, seen: [...new Set(marks)] },
      items: fresh,
      error: null,
    };
  } catch (error) {
    return failed(
      state,
      { status: "failed", error: asRapporteurError(error), answered: null, retryAfter: null, gone: false },
      now,
    );
  }
}

/** What an item is told by, with its words: the same item with other words is to be read again. */
const markOf = ({ itemId, title, text }: FeedItem): string => hashOf(`${itemId ?? ""}\n${title ?? ""}\n${text ?? ""}`);

const worked = (
  state: FeedState,
  { etag, lastModified, movedTo, freshFor }: New | Same,
  minutes: number | null,
  now: Date,
): FeedState => ({
  ...state,
  url: movedTo ?? state.url,
  etag,
  lastModified,
  failures: 0,
  error: null,
  nextPollAt: afterSuccess(minutes, freshFor, now),
});

function failed(state: FeedState, { error, retryAfter, gone }: NotFetched, now: Date): Polled {
  const failures = state.failures + 1;
  return {
    status: "failed",
    state: { ...state, failures, error: error.code, nextPollAt: gone ? null : afterFailure(failures, retryAfter, now) },
    items: [],
    error,
  };
}
