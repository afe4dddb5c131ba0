import type { Document } from "../document/document.js";
import type { FeedState } from "../gather/fetch/poll-feed.js";
import type { Agreement } from "../record/agreement.js";
import type { Decided } from "../record/decide.js";
import type { ActorRef, Decision, Deed, EntryRef } from "../record/decisions.js";
import { withDecided } from "../record/facts.js";
import type { Period } from "../record/period.js";
import type {
  Record,
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from "../record/record.js";
import type { Reading } from "../read/reading.js";
import { type Added, type Addition, add, placeIn } from "./add.js";
import { agreement } from "./agreement.js";
import { around, type Part } from "./ask/around.js";
import {
  askActors,
  askDiscrepancies,
  askIssues,
  askMeetings,
  askPositions,
  askReports,
  askStatements,
  maybeActor,
  maybeIssue,
} from "./ask/ask.js";
import { entryOf } from "./ask/entry.js";
import { type InReport, inReport } from "./ask/in-report.js";
import type { Filters, Page, PageOptions } from "./ask/filters.js";
import { type Facets, facets } from "./ask/facets.js";
import { type LaneOptions, type Lanes, lanes } from "./ask/lanes.js";
import { type Matrix, matrix } from "./ask/matrix.js";
import { type Network, network } from "./ask/network.js";
import { partOfPeriod } from "./ask/period.js";
import { askQueue, type QueuePage } from "./ask/queue.js";
import { type FoundReport, type FoundStatement, searchReports, searchStatements } from "./ask/search.js";
import { askSeats, type Seats } from "./ask/seats.js";
import { type Today, today } from "./ask/today.js";
import { askTimeline, type Happening } from "./ask/timeline.js";
import { type BackupHead, backup } from "./backup.js";
import { maybeActorRef, maybeWording } from "./called.js";
import { type Change, changesSince, versionOf } from "./changes.js";
import { type Checked, check } from "./check.js";
import { type Counts, counting } from "./counts.js";
import { ACCOUNTS_SCHEMA, type Db } from "./db.js";
import { decidedReports } from "./decided.js";
import { type DecideOptions, type Done, decide } from "./decisions.js";
import { entryRefsOf } from "./entry-refs.js";
import { maybeToRead, maybeToReadAfter } from "./facts.js";
import { feeds, forgetFeed, keepFeed, maybeFeed } from "./feeds.js";
import type { GatheredAs, ReadBy } from "./gathered.js";
import { historyOf } from "./history.js";
import {
  decisionBy,
  decisionOf,
  decisionsOf,
  decisionsOn,
  journalPage,
  type KeptDecision,
  redoable,
  type Request,
  undoable,
  undoOf,
} from "./journal.js";
import type { KnownDossier } from "./merge/merge.js";
import type { Watched } from "./progress.js";
import { type KeptReading, maybeReading } from "./readings.js";
import { type KeptVersion, maybeAsKnown, versionsOf } from "./reports.js";
import { bringBack, type Removed, remove } from "./remove.js";
import { reread } from "./reread.js";
import { settle } from "./settle/settle.js";
import { tending } from "./tend.js";
import { wholeRecord } from "./whole.js";
import { sure } from "./write.js";

/** What a dossier's reports add up to, kept: all that can be asked of it and done with it, wherever it was opened. */
export interface Store {
  /**
   * The id that a report is, or would be, kept under, and what `add` would say of one that is there already; `known` is
   * null where it would be new or changed. Asked before it is read.
   */
  identify(doc: Document, gathered: GatheredAs): Promise<{ readonly id: string; readonly known: Added | null }>;
  /** Keeps a report with its reading, and all that it changes in the record, at once or not at all. */
  add(doc: Document, gathered: GatheredAs, reading: Reading, by: ReadBy): Promise<Added>;
  /**
   * Keeps several reports at once or none of them. Each costs a fraction of one that is added by itself: some fifty at
   * a time is a good number.
   */
  addMany(additions: readonly Addition[]): Promise<Added[]>;
  /** Puts another reading of a report in the place of the one before; what people decided stays. */
  reread(report: string, reading: Reading, by: ReadBy): Promise<void>;
  /**
   * Takes a report and all that it brought out of the record; what people decided stays in the journal. Gives what
   * `bringBack` needs: it is kept nowhere.
   */
  remove(report: string): Promise<Removed>;
  /** Brings a report back that was taken out, as it was; refuses where one of its id has come since. */
  bringBack(removed: Removed): Promise<void>;
  /** A report as it is now, with what is known of it; null where there is none of that id. */
  report(id: string): Promise<KeptVersion | null>;
  /**
   * A report as it is to be read: with what people decided of it, else what was given. What nobody gave is for the
   * reader to find.
   */
  toRead(id: string): Promise<Document | null>;
  /** A report that comes, as it is to be read: what people decided of one of its id holds for its new text as well. */
  asDecided(doc: Document): Promise<Document>;
  /**
   * The same as it would be after a deed, whose reading `decide` then needs; null where that changes nothing that is
   * known of a report.
   */
  toReadAfter(deed: Deed): Promise<Document | null>;
  /** Every version of a report, the first first. */
  versions(id: string): Promise<KeptVersion[]>;
  /** What a report's current version was read as. */
  reading(id: string): Promise<KeptReading | null>;

  /**
   * Writes down what a person decided, and changes in the record what it concerns, with all that is derived from that.
   * Taking one back is one as well: `{ do: "undo" }`.
   */
  decide(by: string | null, at: string | null, deed: Deed, options?: DecideOptions): Promise<Done>;
  /** The journal of what people decided, in order. */
  decisions(): Promise<Decision[]>;
  /** A page of it, the newest first, with whether each was taken back; everybody's or one person's. */
  journal(by?: string, page?: Pick<PageOptions, "limit" | "after">): Promise<Page<KeptDecision>>;
  /** A decision of the journal; refuses where there is none of that id. */
  decision(id: string): Promise<KeptDecision>;
  /** The decision that a request has made already; null where it hasn't made any. */
  decisionBy(request: Request): Promise<Decision | null>;
  /** The decision that took this one back and holds. */
  undoOf(id: string): Promise<Decision | null>;
  /**
   * A statement, meeting or position by its words, in each report that it rests on; none where there is no such entry.
   * `deedOf` (refs.ts) makes a deed of an id with it.
   */
  refs(id: string): Promise<EntryRef[]>;
  /** An actor by a name, an issue by a wording that reports have for it; null where there is none of that id. */
  actorRef(id: string): Promise<ActorRef | null>;
  wording(id: string): Promise<string | null>;
  /**
   * Every decision about an entry of any list, the oldest first, taken back or not; of an actor or issue also by an id
   * that it has gone by.
   */
  history(id: string): Promise<KeptDecision[]>;
  /** What somebody did last that still holds: `{ do: "undo", decision: its id }` takes it back. */
  undoable(by: string | null): Promise<Decision | null>;
  /** The "undo" that somebody made last, and nothing new since: to take that back does again what it took back. */
  redoable(by: string | null): Promise<Decision | null>;
  /** The reports with entries that somebody has decided on, as people left them. */
  decided(): AsyncGenerator<Decided>;
  /** How far two reviewers agree, on what both went through. */
  agreement(first: string, second: string): Promise<Agreement>;

  /**
   * A text that is another one after every change of the record, whoever made it: what was answered holds for as long
   * as it is the same.
   */
  version(): Promise<string>;
  /** What changed after the n-th change (0: from the beginning), in order, at most a thousand at a time. */
  changes(n: number, limit?: number): Promise<Change[]>;

  /** The whole record. */
  record(): Promise<Record>;
  /**
   * Looks for discrepancies wherever something has changed; questions that need them do it themselves. After many
   * reports it takes a while.
   */
  settle(watched?: Watched): Promise<void>;
  reports(filters?: Pick<Filters, "since" | "until" | "outlet">, page?: PageOptions): Promise<Page<RecordedReport>>;
  statements(filters?: Filters, page?: PageOptions): Promise<Page<RecordedStatement>>;
  meetings(filters?: Filters, page?: PageOptions): Promise<Page<RecordedMeeting>>;
  positions(filters?: Filters, page?: PageOptions): Promise<Page<RecordedPosition>>;
  discrepancies(filters?: Filters, page?: PageOptions): Promise<Page<RecordedDiscrepancy>>;
  timeline(filters?: Filters, page?: PageOptions): Promise<Page<Happening>>;
  seats(filters?: Filters, page?: PageOptions): Promise<Page<Seats>>;
  /**
   * What nobody has looked at, the most doubtful first: what is least sure, and what most hangs on; with the first
   * page, how much is left.
   */
  queue(filters?: Omit<Filters, "review">, page?: Omit<PageOptions, "oldestFirst">): Promise<QueuePage>;
  /** Actors and issues by words of their names; all without any. Actors that have a name first, by their names. */
  actors(words?: string, page?: PageOptions): Promise<Page<RecordedActor>>;
  issues(words?: string, page?: PageOptions): Promise<Page<RecordedIssue>>;
  /** The actor or issue of an id, or that has gone by it; null where there is none. */
  actor(id: string): Promise<RecordedActor | null>;
  issue(id: string): Promise<RecordedIssue | null>;
  /** By words of English: `"a phrase"`, `-without`, `this or that`. */
  searchReports(
    words: string,
    filters?: Pick<Filters, "since" | "until" | "outlet">,
    page?: PageOptions,
  ): Promise<Page<FoundReport>>;
  searchStatements(words: string, filters?: Filters, page?: PageOptions): Promise<Page<FoundStatement>>;

  /** The statement, meeting, position or discrepancy of an id; null where there is none. */
  entry(id: string): Promise<Part | null>;
  /**
   * A report with the text of one of its versions (default: the current one) and every entry that rests on its words;
   * null where there is none.
   */
  inReport(id: string, version?: number): Promise<InReport | null>;
  /** Entries with all that they name, as a record of these alone. */
  around(part: Part): Promise<Record>;
  /**
   * How many statements there are of what is asked for, by speaker, party, issue, act, outlet, quotation and review; of
   * words too.
   */
  facets(filters?: Filters, words?: string): Promise<Facets>;
  /** Who stands where: actors by issues, at most forty of each. */
  matrix(filters?: Pick<Filters, "speaker" | "party" | "issue" | "since" | "until">, most?: number): Promise<Matrix>;
  /** How much the biggest actors say, and how often they meet, over time. */
  lanes(filters?: Filters, options?: LaneOptions): Promise<Lanes>;
  /** Who agrees with whom, and who is against whom, over issues. */
  network(filters?: Pick<Filters, "since" | "until" | "issue">): Promise<Network>;
  /** What moved since a day of publication, up to another one. */
  today(since: string, on?: string): Promise<Today>;
  /**
   * Of the record what is of a period of publication, and what that is to be compared with: all that a briefing needs.
   * Refused where it has a first day, and more than `most` reports.
   */
  period(period: Period, most?: number): Promise<Record>;
  /** How much there is of everything. */
  counts(): Promise<Counts>;

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

export const storeOf = (db: Db, dossier: KnownDossier, close: () => Promise<void>): OwnStore => {
  const tend = tending(db);
  const addAll = async (additions: readonly Addition[]): Promise<Added[]> => {
    const added = await add(db, dossier, additions);
    await tend(additions.length);
    return added;
  };
  return {
    identify: (doc, gathered) => placeIn(db, doc, gathered),
    add: async (doc, gathered, reading, by) => (await addAll([{ doc, gathered, reading, by }]))[0],
    addMany: addAll,
    reread: (report, reading, by) => reread(db, dossier, report, reading, by),
    remove: (report) => remove(db, dossier, report),
    bringBack: (removed) => bringBack(db, dossier, removed),
    report: (id) => maybeAsKnown(db, id),
    toRead: (id) => maybeToRead(db, id),
    asDecided: async (doc) => withDecided(doc, await decisionsOn(db, "report", [doc.id])),
    toReadAfter: (deed) => maybeToReadAfter(db, deed),
    versions: (id) => versionsOf(db, id),
    reading: (id) => maybeReading(db, id),
    decide: (by, at, deed, options) => decide(db, dossier, by, at, deed, options),
    decisions: () => decisionsOf(db),
    journal: (by, page = {}) => journalPage(db, by, page),
    decision: async (id) => {
      const { n: _, ...decision } = await decisionOf(db, id);
      return decision;
    },
    decisionBy: (request) => decisionBy(db, request),
    undoOf: (id) => undoOf(db, id),
    refs: (id) => entryRefsOf(db, id),
    actorRef: (id) => maybeActorRef(db, id),
    wording: (id) => maybeWording(db, id),
    history: (id) => historyOf(db, id),
    undoable: (by) => undoable(db, by),
    redoable: (by) => redoable(db, by),
    version: () => versionOf(db),
    changes: (n, limit) => changesSince(db, n, limit),
    decided: () => decidedReports(db),
    agreement: (first, second) => agreement(db, first, second),
    record: () => wholeRecord(db, dossier.name ?? null),
    settle: (watched) => settle(db, watched),
    reports: (filters = {}, page = {}) => askReports(db, filters, page),
    statements: (filters = {}, page = {}) => askStatements(db, filters, page),
    meetings: (filters = {}, page = {}) => askMeetings(db, filters, page),
    positions: (filters = {}, page = {}) => askPositions(db, filters, page),
    discrepancies: (filters = {}, page = {}) => askDiscrepancies(db, filters, page),
    timeline: (filters = {}, page = {}) => askTimeline(db, filters, page),
    seats: (filters = {}, page = {}) => askSeats(db, filters, page),
    queue: (filters = {}, page = {}) => askQueue(db, filters, page),
    actors: (words, page = {}) => askActors(db, words, page),
    issues: (words, page = {}) => askIssues(db, words, page),
    actor: (id) => maybeActor(db, id),
    issue: (id) => maybeIssue(db, id),
    searchReports: (words, filters = {}, page = {}) => searchReports(db, words, filters, page),
    searchStatements: (words, filters = {}, page = {}) => searchStatements(db, words, filters, page),
    entry: (id) => entryOf(db, id),
    inReport: (id, version) => inReport(db, id, version),
    around: async (part) => ({
      schema: "rapporteur/record/1",
      dossier: dossier.name ?? null,
      ...(await around(db, part)),
    }),
    facets: (filters = {}, words) => facets(db, filters, words),
    matrix: (filters = {}, most) => matrix(db, filters, most),
    lanes: (filters = {}, options) => lanes(db, filters, options),
    network: (filters = {}) => network(db, filters),
    today: (since, on) => today(db, since, on ?? null),
    period: async (period, most) =>
      period.since === null
        ? wholeRecord(db, dossier.name ?? null)
        : {
            schema: "rapporteur/record/1",
            dossier: dossier.name ?? null,
            ...(await partOfPeriod(db, { ...period, since: period.since }, most)),
          },
    counts: counting(db),
    feeds: () => feeds(db),
    feed: (url) => maybeFeed(db, url),
    keepFeed: (state) => sure(db, (transaction) => keepFeed(transaction, state)),
    forgetFeed: (url) => sure(db, (transaction) => forgetFeed(transaction, url)),
    accounts: db.withSchema(ACCOUNTS_SCHEMA),
    backup: (path, watched) => backup(db, path, watched),
    check: (watched) => check(db, watched),
    close,
  };
};
