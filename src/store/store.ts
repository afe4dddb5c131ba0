import type { Document } from "../document/document.js";
import type { Reading } from "../read/reading.js";
import { type Added, add, known } from "./add.js";
import { type BackupHead, backup } from "./backup.js";
import { type Checked, check } from "./check.js";
import type { Db } from "./db.js";
import type { FeedState } from "../gather/fetch/poll-feed.js";
import { feeds, forgetFeed, keepFeed, maybeFeed } from "./feeds.js";
import type { GatheredAs, ReadBy } from "./gathered.js";
import type { KnownDossier } from "./merge/merge.js";
import type { Watched } from "./progress.js";
import { type KeptVersion, maybeCurrent, versionsOf } from "./reports.js";
import { type KeptReading, maybeReading } from "./readings.js";

/** What a dossier's reports add up to, kept. */
export interface Store {
  /** Keeps a report with its reading, and all that it changes in the record, at once or not at all. */
  add(doc: Document, gathered: GatheredAs, reading: Reading, by: ReadBy): Promise<Added>;
  /** Whether a report is there as it is: what adding it would give; null where adding it would change something. */
  knows(doc: Document): Promise<Added | null>;
  /** A report as it is now; null where there is none of that id. */
  report(id: string): Promise<KeptVersion | null>;
  /** Every version of a report, the first first. */
  versions(id: string): Promise<KeptVersion[]>;
  /** What a report's current version was read as. */
  reading(id: string): Promise<KeptReading | null>;

  feeds(): Promise<FeedState[]>;
  feed(url: string): Promise<FeedState | null>;
  keepFeed(state: FeedState): Promise<void>;
  forgetFeed(url: string): Promise<void>;

  /** Writes all that is kept into one file. */
  backup(path: string, watched?: Watched): Promise<BackupHead>;
  /** Looks whether all that is kept holds together. */
  check(watched?: Watched): Promise<Checked>;
  close(): Promise<void>;
}

export const storeOf = (db: Db, dossier: KnownDossier, close: () => Promise<void>): Store => ({
  add: (doc, gathered, reading, by) => add(db, dossier, doc, gathered, reading, by),
  knows: (doc) => known(db, doc),
  report: (id) => maybeCurrent(db, id),
  versions: (id) => versionsOf(db, id),
  reading: (id) => maybeReading(db, id),
  feeds: () => feeds(db),
  feed: (url) => maybeFeed(db, url),
  keepFeed: (state) => keepFeed(db, state),
  forgetFeed: (url) => forgetFeed(db, url),
  backup: (path, watched) => backup(db, path, watched),
  check: (watched) => check(db, watched),
  close,
});
