import type { Agreement } from "../../record/agreement.js";
import type { Decision } from "../../record/decisions.js";
import type {
  Evidence,
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
} from "../../record/record.js";
import type { Reading } from "../../read/reading.js";
import type { Facets } from "../../store/ask/facets.js";
import type { InReport } from "../../store/ask/in-report.js";
import type { Lanes } from "../../store/ask/lanes.js";
import type { Matrix } from "../../store/ask/matrix.js";
import type { Network } from "../../store/ask/network.js";
import type { Doubtful, QueuePage } from "../../store/ask/queue.js";
import type { Happening } from "../../store/ask/timeline.js";
import type { Today } from "../../store/ask/today.js";
import type { Counts } from "../../store/counts.js";
import type { Followed } from "../../store/followed.js";
import type { KeptDecision } from "../../store/journal.js";
import type { Progress } from "../hub.js";
import type { AuditEntry } from "../accounts/audit.js";
import type { Person } from "../accounts/people.js";
import type { Token } from "../accounts/tokens.js";
import type { Job } from "../jobs/job.js";
import type { You } from "../who.js";
import type { Named } from "./named.js";

/** What a text tells of itself, in its headline, its dateline, its signature; null for what it doesn't. */
export interface ToldOfItself {
  /** ISO 8601 day. */
  publishedAt: string | null;
  title: string | null;
  outlet: string | null;
}

/**
 * Everything that the API answers, beside lists: schema/answers.json is made of this, and the description of the API of
 * that.
 */
export interface Answers {
  refusal: Refusal;
  conflict: Conflict;
  named: Named;
  dossier: DossierAnswer;
  statement: ListedStatement;
  report: ListedReport;
  happening: Happening;
  today: TodayAnswer;
  queue: QueueAnswer;
  facets: Facets;
  lanes: Lanes;
  matrix: MatrixAnswer;
  network: Network;
  inReport: ReportAnswer;
  entry: EntryAnswer;
  actor: ActorAnswer;
  issue: IssueAnswer;
  reading: Reading;
  told: ToldOfItself;
  job: Job;
  begun: Begun;
  event: Event;
  subscription: Subscription;
  subscriptions: Subscriptions;
  decision: KeptDecision;
  decisions: Decisions;
  decided: Decided;
  lastDecisions: LastDecisions;
  doubtful: Doubtful;
  agreement: Agreement;
  health: Health;
  session: SessionAnswer;
  tokens: TokensAnswer;
  newToken: NewTokenAnswer;
  people: PeopleAnswer;
  person: PersonAnswer;
  audit: AuditAnswer;
}

/** Why something isn't done: a code to search for, what is wrong, and the remedy. */
export interface Refusal {
  error: { code: string; message: string; remedy?: string };
}

/** Somebody else has decided on an entry since it was looked at: the entry and all decisions on it as they are now. */
export interface Conflict extends Refusal {
  entry: Entry | null;
  history: KeptDecision[];
}

export interface Health {
  status: "ok";
  version: string;
}

export interface DossierAnswer {
  /** What the dossier's file calls it. */
  name: string | null;
  /** The dossier's own time: the latest day on which one of its reports was published. */
  asOf: string | null;
  counts: Counts;
  you: You;
  /** Whether people log in here; without accounts whoever uses this machine owns the record. */
  accounts: boolean;
}

/** `found`: where it says the words that were searched for. */
export interface ListedStatement extends RecordedStatement {
  found?: Evidence[];
}

/** `excerpt`: some words around those that were searched for, which stand between « and ». */
export interface ListedReport extends RecordedReport {
  excerpt?: string;
}

export interface TodayAnswer extends Today {
  named: Named;
}

/** A page of what nobody has looked at. */
export interface QueueAnswer extends QueuePage {
  named: Named;
}

export interface MatrixAnswer extends Matrix {
  named: Named;
}

export interface ReportAnswer extends InReport {
  named: Named;
}

export type Entry =
  | RecordedStatement
  | RecordedMeeting
  | RecordedPosition
  | RecordedDiscrepancy
  | RecordedActor
  | RecordedIssue;
export type EntryList = "statements" | "meetings" | "positions" | "discrepancies" | "actors" | "issues";

export interface EntryAnswer {
  /** Which list of the record it stands in. */
  list: EntryList;
  entry: Entry;
  named: Named;
  /** Every decision on it, the oldest first, with those that were taken back. */
  history: KeptDecision[];
}

export interface ActorAnswer {
  entry: RecordedActor;
  /** By what it says, and in all: facets of its statements. */
  counts: Facets;
  named: Named;
  history: KeptDecision[];
}

export interface IssueAnswer {
  entry: RecordedIssue;
  counts: Facets;
  named: Named;
  history: KeptDecision[];
}

/** Work that was taken on: ask /v1/jobs/{id} how it goes. */
export interface Begun {
  job: Job;
}

/** What /v1/events tells: a change of the record, or how a job goes. */
export type Event =
  | { kind: "added" | "changed" | "removed" | "reread"; at: string; report: string }
  | { kind: "decided"; at: string; decision: string }
  | { kind: "progress"; job: Progress };

/** A feed that is watched. */
export interface Subscription {
  url: string;
  title: string | null;
  /** When it is asked next (ISO 8601); null where it is gone for good. */
  nextPollAt: string | null;
  /** How often it has failed since it last worked, and with what. */
  failures: number;
  error: string | null;
  /** What to do about that error. */
  remedy: string | null;
}

export interface Subscriptions {
  entries: Subscription[];
}

export interface Decisions {
  /** The newest first. */
  entries: KeptDecision[];
  next: string | null;
}

/** What somebody would take back, and do again, without naming a decision. */
export interface LastDecisions {
  /** Their last one that holds; null: none. */
  undo: KeptDecision | null;
  /** What they took back last and have decided nothing since; null: none. */
  redo: KeptDecision | null;
}

export interface Decided {
  decision: Decision;
  /** What it was decided on, as it is now; null where that isn't one entry, or is gone. */
  entry: Entry | null;
  /** Entries that changed with it: what was derived from it. */
  followed: Followed[];
}

export interface SessionAnswer {
  /** Null where nobody is signed in. */
  you: You | null;
  /** Whether people sign in here. */
  accounts: boolean;
}

export interface TokensAnswer {
  entries: Token[];
}

export interface NewTokenAnswer {
  token: Token;
  /** What a program sends. It is told this once. */
  secret: string;
}

export interface PeopleAnswer {
  entries: Person[];
}

export interface PersonAnswer {
  person: Person;
}

export interface AuditAnswer {
  entries: AuditEntry[];
  next: string | null;
}
