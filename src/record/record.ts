import type { Act } from "../document/act.js";
import type { Actor, Discrepancy, FoundFacts, Meeting, Position, Statement } from "../read/reading.js";

/**
 * What many reports add up to. The public form: `rapporteur record --json` prints it. Every list is in a fixed order:
 * the same reports give the same bytes.
 */
export interface Record {
  schema: "rapporteur/record/1";
  /** The dossier's name, where its file gives one. */
  dossier: string | null;
  /** The dossier's own time: the latest day on which one of its reports was published. */
  asOf: string | null;
  reports: RecordedReport[];
  actors: RecordedActor[];
  issues: RecordedIssue[];
  statements: RecordedStatement[];
  meetings: RecordedMeeting[];
  /** Lines: the points of one actor on one issue stand together, oldest first. */
  positions: RecordedPosition[];
  discrepancies: RecordedDiscrepancy[];
}

/** Words of a report: `text` is the slice of its text from `start` to `end`, in UTF-16 code units. */
export interface Evidence {
  report: string;
  start: number;
  end: number;
  text: string;
}

/** A day or period, with how it is known, and the words that tell it. */
export interface DatedBy {
  value: string | null;
  known: "stated" | "implied" | "unknown";
  basis: Evidence | null;
}

/** What a person made of an entry. *machine*: nobody has looked at it. */
export interface Review {
  state: "machine" | "confirmed" | "corrected" | "rejected";
  by: string | null;
  at: string | null;
}

export interface RecordedReport {
  id: string;
  publishedAt: string | null;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /**
   * What of these was found in its own text, and where it stands there; what is left out was given or decided, or isn't
   * known.
   */
  found?: FoundFacts;
  /** 1 for the text as it first came, 2 for a changed one … */
  version: number;
  /** The earliest report that carries the same text (a wire story under several names); null where this is it. */
  sameTextAs: string | null;
  review: Review;
}

/** A role, and from when to when reports give it to the actor (days of publication). */
export interface DatedRole {
  title: string;
  /** Actor id. */
  of: string | null;
  since: string | null;
  until: string | null;
  evidence: Evidence;
}

export interface RecordedActor {
  id: string;
  kind: Actor["kind"];
  name: string;
  /** Every other name that reports have for it. */
  aliases: string[];
  roles: DatedRole[];
  /** The party whose voice it is: actor id. */
  speaksFor: string | null;
  /** Other ids that it goes or has gone by; each still means this actor. */
  otherIds: string[];
  /** Where each form of its name was first met. */
  evidence: Evidence[];
  review: Review;
}

export interface RecordedIssue {
  id: string;
  label: string;
  /** Every other wording. */
  aliases: string[];
  otherIds: string[];
  /** Where each wording was first met. */
  evidence: Evidence[];
  review: Review;
}

/** One utterance, in one report or several. */
export interface RecordedStatement {
  id: string;
  /** Actor id. */
  speaker: string | null;
  act: Act | null;
  plover: string | null;
  /** Issue ids. */
  about: string[];
  on: DatedBy | null;
  /** Id of the statement in whose content this one is reported. */
  within: string | null;
  /** Where it is carried, the earliest first: wordings of one utterance. */
  appearances: Appearance[];
  /** How many of these are independent: carriers of one text count once. */
  independent: number;
  confidence: number;
  review: Review;
}

export interface Appearance {
  report: string;
  source: Evidence | null;
  cue: Evidence | null;
  content: Evidence[];
  quotation: Statement["quotation"];
  addressee: Evidence | null;
  confidence: number;
}

/** One meeting, talked of in one report or several. */
export interface RecordedMeeting {
  id: string;
  kind: Meeting["kind"];
  /** Actor ids. */
  participants: string[];
  /** Parties that the record says were left out or stayed away; those merely not mentioned aren't here. */
  absent: Absence[];
  host: string | null;
  chair: string | null;
  place: string | null;
  medium: Meeting["medium"];
  level: Meeting["level"];
  /** What was last told of it. */
  status: Meeting["status"];
  /** The day that it was held on, or is planned for. */
  on: DatedBy;
  /** Every status that a report gives it, the oldest first; accounts that conflict stand side by side. */
  history: MeetingEvent[];
  confidence: number;
  review: Review;
}

export interface Absence {
  /** Actor id. */
  actor: string;
  /** *left-out*: others met without it; *stayed-away*: it didn't come. */
  manner: "left-out" | "stayed-away";
  evidence: Evidence;
}

export interface MeetingEvent {
  status: Meeting["status"];
  /** The day on which it had this status: when it was held, or when it was said that it will be. */
  on: DatedBy;
  /** The day that the meeting is set for, as told here. */
  day: DatedBy;
  report: string;
  /** Id of the statement that it rests on; null when the report itself says so. */
  according: string | null;
  evidence: Evidence[];
  confidence: number;
}

/** A point in the line of an actor on an issue. */
export interface RecordedPosition {
  id: string;
  /** Whose position: the party where somebody speaks for one. */
  actor: string;
  /** Who voices it, where that is somebody who speaks for the actor. */
  voice: string | null;
  issue: string;
  stance: Position["stance"];
  firmness: Position["firmness"];
  condition: Evidence | null;
  deadline: DatedBy | null;
  beneficiary: string | null;
  /** Id of the statement in which it is taken. */
  statement: string | null;
  /** Who says it of the actor, where that is somebody else: never the actor's own word. */
  claimedBy: string | null;
  on: DatedBy;
  /** Several reports' where carriers of one text tell the same. */
  evidence: Evidence[];
  confidence: number;
  review: Review;
}

/** Positions that don't sit together. */
export interface RecordedDiscrepancy {
  id: string;
  kind: Discrepancy["kind"];
  actor: string;
  issue: string;
  /**
   * Ids of two positions or more, the oldest first; of one where a promise's day has passed and nothing has been told
   * of it since.
   */
  between: string[];
  why: string;
  confidence: number;
  /** *settled*: a person found out what holds; *dismissed*: a person found that it is none. */
  outcome: "open" | "settled" | "dismissed";
  review: Review;
}
