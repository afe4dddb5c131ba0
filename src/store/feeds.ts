import { sql } from "kysely";
import { type Db, instant, maybeRow, rows, run } from "./db.js";

/** How far the watching of a feed has come. Instants are ISO 8601. */
export interface FeedState {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly nextPollAt: string | null;
  readonly polledAt: string | null;
  /** How often in a row it couldn't be had. */
  readonly failures: number;
  readonly error: string | null;
}

interface FeedRow {
  url: string;
  etag: string | null;
  last_modified: string | null;
  next_poll_at: string | null;
  polled_at: string | null;
  failures: number;
  error: string | null;
}

/** All feeds that are watched, the one that is due first first. */
export const feeds = async (db: Db): Promise<FeedState[]> =>
  (await rows(db, sql<FeedRow>`select * from feed order by next_poll_at nulls first, url`)).map(stateOf);

export async function maybeFeed(db: Db, url: string): Promise<FeedState | null> {
  const row = await maybeRow(db, sql<FeedRow>`select * from feed where url = ${url}`);
  return row && stateOf(row);
}

/** Keeps a feed's state in place of what was known of it. */
export const keepFeed = (db: Db, { url, etag, lastModified, nextPollAt, polledAt, failures, error }: FeedState): Promise<void> =>
  run(db, sql`
    insert into feed (url, etag, last_modified, next_poll_at, polled_at, failures, error)
    values (${url}, ${etag}, ${lastModified}, ${nextPollAt}, ${polledAt}, ${failures}, ${error})
    on conflict (url) do update set etag = excluded.etag, last_modified = excluded.last_modified, next_poll_at = excluded.next_poll_at,
      polled_at = excluded.polled_at, failures = excluded.failures, error = excluded.error`);

export const forgetFeed = (db: Db, url: string): Promise<void> => run(db, sql`delete from feed where url = ${url}`);

const stateOf = (row: FeedRow): FeedState => ({
  url: row.url, etag: row.etag, lastModified: row.last_modified, nextPollAt: row.next_poll_at && instant(row.next_poll_at),
  polledAt: row.polled_at && instant(row.polled_at), failures: row.failures, error: row.error,
});
