import type {
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from "../record/record.js";
import type { Part } from "./ask/around.js";
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
import type { Filters, Page, PageOptions } from "./ask/filters.js";
import { askQueue, type QueuePage } from "./ask/queue.js";
import { type FoundReport, type FoundStatement, searchReports, searchStatements } from "./ask/search.js";
import { askSeats, type Seats } from "./ask/seats.js";
import { askTimeline, type Happening } from "./ask/timeline.js";
import type { Db } from "./db.js";

/** Lists of a store's entries, page by page, and single ones. */
export interface StoredLists {
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
}

export const storedLists = (db: Db): StoredLists => ({
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
});
