import type { Agreement } from "../record/agreement.js";
import type { Decided } from "../record/decide.js";
import type { ActorRef, Decision, Deed, EntryRef } from "../record/decisions.js";
import { agreement } from "./agreement.js";
import type { Page, PageOptions } from "./ask/filters.js";
import { maybeActorRef, maybeWording } from "./called.js";
import { type Change, changesSince, versionOf } from "./changes.js";
import type { Db } from "./db.js";
import { decidedReports } from "./decided.js";
import { type DecideOptions, type Done, decide } from "./decisions.js";
import { entryRefsOf } from "./entry-refs.js";
import { historyOf } from "./history.js";
import {
  decisionBy,
  decisionOf,
  decisionsOf,
  journalPage,
  type KeptDecision,
  redoable,
  type Request,
  undoable,
  undoOf,
} from "./journal.js";
import type { KnownDossier } from "./merge/merge.js";

/** What is done with the decisions of a store, and what tells of its changes. */
export interface StoredDecisions {
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
}

export const storedDecisions = (db: Db, dossier: KnownDossier): StoredDecisions => ({
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
  decided: () => decidedReports(db),
  agreement: (first, second) => agreement(db, first, second),
  version: () => versionOf(db),
  changes: (n, limit) => changesSince(db, n, limit),
});
