import { sql } from "kysely";
import type { FeedState } from "../gather/fetch/poll-feed.js";
import { type Db, maybeRow, rows, run } from "./db.js";

interface FeedRow {
  readonly state: FeedState;
}

/** All feeds that are watched, the one that is due first first; those that are gone for good last. */
export const feeds = async (db: Db): Promise<FeedState[]> =>
  (await rows(db, sql<FeedRow>`select state from feed order by next_poll_at nulls last, url`)).map(
    ({ state }) => state,
  );

export const maybeFeed = async (db: Db, url: string): Promise<FeedState | null> =>
  (await maybeRow(db, sql<FeedRow>`select state from feed where url = ${url}`))?.state ?? null;

/** Keeps a feed's state in place of what was known of it. */
export const keepFeed = (db: Db, state: FeedState): Promise<void> =>
  run(
    db,
    sql`
    insert into feed (url, next_poll_at, state)
      values (${state.url}, ${state.nextPollAt}, ${JSON.stringify(state)}::jsonb)
    on conflict (url) do update set next_poll_at = excluded.next_poll_at, state = excluded.state`,
  );

export const forgetFeed = (db: Db, url: string): Promise<void> => run(db, sql`delete from feed where url = ${url}`);
