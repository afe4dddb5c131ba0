import type { FeedState } from "../gather/fetch/poll-feed.js";
import type { Period } from "../record/period.js";
import type { Record } from "../record/record.js";
import { around, type Part } from "./ask/around.js";
import { type InReport, inReport } from "./ask/in-report.js";
import { partOfPeriod } from "./ask/period.js";
import { type BackupHead, backup } from "./backup.js";
import { type Checked, check } from "./check.js";
import { ACCOUNTS_SCHEMA, type Db } from "./db.js";
import { feeds, forgetFeed, keepFeed, maybeFeed } from "./feeds.js";
import type { KnownDossier } from "./merge/merge.js";
import type { Watched } from "./progress.js";
import { settle } from "./settle/settle.js";
import { type StoredDecisions, storedDecisions } from "./store-decisions.js";
import { type StoredLists, storedLists } from "./store-lists.js";
import { type StoredReports, storedReports } from "./store-reports.js";
import { type StoredViews, storedViews } from "./store-views.js";
import { wholeRecord } from "./whole.js";
import { sure } from "./write.js";

/** What a dossier's reports add up to, kept: all that can be asked of it and done with it, wherever it was opened. */
export interface Store extends StoredReports, StoredDecisions, StoredLists, StoredViews {
  /** The whole record. */
  record(): Promise<Record>;
  /**
   * Looks for discrepancies wherever something has changed; questions that need them do it themselves. After many
   * reports it takes a while.
   */
  settle(watched?: Watched): Promise<void>;
  /**
   * A report with the text of one of its versions (default: the current one) and every entry that rests on its words;
   * null where there is none.
   */
  inReport(id: string, version?: number): Promise<InReport | null>;
  /** Entries with all that they name, as a record of these alone. */
  around(part: Part): Promise<Record>;
  /**
   * Of the record what is of a period of publication, and what that is to be compared with: all that a briefing needs.
   * Refused where it has a first day, and more than `most` reports.
   */
  period(period: Period, most?: number): Promise<Record>;

  feeds(): Promise<FeedState[]>;
  feed(url: string): Promise<FeedState | null>;
  keepFeed(state: FeedState): Promise<void>;
  forgetFeed(url: string): Promise<void>;

  /** Writes all that is kept into one file, but for accounts. */
  backup(path: string, watched?: Watched): Promise<BackupHead>;
  /** Looks whether all that is kept holds together. */
  check(watched?: Watched): Promise<Checked>;
  close(): Promise<void>;
}

/** One that this process has opened itself. */
export interface OwnStore extends Store {
  /** The database with the tables of accounts, for those who let people in: what they are is none of the record. */
  readonly accounts: Db;
}

export const storeOf = (db: Db, dossier: KnownDossier, close: () => Promise<void>): OwnStore => ({
  ...storedReports(db, dossier),
  ...storedDecisions(db, dossier),
  ...storedLists(db),
  ...storedViews(db),
  record: () => wholeRecord(db, dossier.name ?? null),
  settle: (watched) => settle(db, watched),
  inReport: (id, version) => inReport(db, id, version),
  around: async (part) => ({
    schema: "rapporteur/record/1",
    dossier: dossier.name ?? null,
    ...(await around(db, part)),
  }),
  period: async (period, most) =>
    period.since === null
      ? wholeRecord(db, dossier.name ?? null)
      : {
          schema: "rapporteur/record/1",
          dossier: dossier.name ?? null,
          ...(await partOfPeriod(db, { ...period, since: period.since }, most)),
        },
  feeds: () => feeds(db),
  feed: (url) => maybeFeed(db, url),
  keepFeed: (state) => sure(db, (transaction) => keepFeed(transaction, state)),
  forgetFeed: (url) => sure(db, (transaction) => forgetFeed(transaction, url)),
  accounts: db.withSchema(ACCOUNTS_SCHEMA),
  backup: (path, watched) => backup(db, path, watched),
  check: (watched) => check(db, watched),
  close,
});
