import type { ErrorCode } from "../../gather/error.js";
import type { Store } from "../store.js";

/**
 * How a call is answered: by a value, by several in turn, or by one that takes long, which an argument of it watches.
 */
export type Manner = "value" | "several" | { readonly watchedBy: number };

/** What can be asked of something through the hatch. */
export type Calls<Of> = { readonly [name in keyof Of]: Manner };

/** What is asked: which of the things behind the hatch, by which of its functions. */
export interface Call {
  readonly of: string;
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What comes of it, in pieces: some of several values, how far it is, and last the value or what went wrong. */
export type Piece =
  | { readonly one: unknown }
  | { readonly progress: readonly [done: number, total: number] }
  | { readonly done: unknown }
  | { readonly failed: Failed };

export interface Failed {
  readonly name: string;
  readonly message: string;
  /** Of an error of ours. */
  readonly code?: ErrorCode;
  readonly remedy?: string;
}

export const STORE_CALLS: Calls<Omit<Store, "close">> = {
  identify: "value",
  add: "value",
  addMany: "value",
  reread: "value",
  remove: "value",
  bringBack: "value",
  report: "value",
  toRead: "value",
  asDecided: "value",
  toReadAfter: "value",
  versions: "value",
  reading: "value",
  decide: "value",
  decisions: "value",
  journal: "value",
  decision: "value",
  decisionBy: "value",
  undoOf: "value",
  refs: "value",
  actorRef: "value",
  wording: "value",
  history: "value",
  undoable: "value",
  redoable: "value",
  decided: "several",
  agreement: "value",
  version: "value",
  changes: "value",
  record: "value",
  settle: { watchedBy: 0 },
  reports: "value",
  statements: "value",
  meetings: "value",
  positions: "value",
  discrepancies: "value",
  timeline: "value",
  seats: "value",
  queue: "value",
  actors: "value",
  issues: "value",
  actor: "value",
  issue: "value",
  searchReports: "value",
  searchStatements: "value",
  entry: "value",
  inReport: "value",
  around: "value",
  facets: "value",
  matrix: "value",
  lanes: "value",
  network: "value",
  today: "value",
  period: "value",
  counts: "value",
  feeds: "value",
  feed: "value",
  keepFeed: "value",
  forgetFeed: "value",
  backup: { watchedBy: 1 },
  check: { watchedBy: 0 },
};

/** Those that change the record, for which it matters what is known of the negotiation beforehand. */
export const CHANGING: ReadonlySet<string> = new Set<keyof Store>([
  "add",
  "addMany",
  "reread",
  "remove",
  "bringBack",
  "decide",
]);
