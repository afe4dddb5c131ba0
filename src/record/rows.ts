import type { Act } from "../document/act.js";
import type { Actor, Discrepancy, FoundFacts, Meeting, Position, Statement } from "../read/reading.js";
import type { DatedBy, Evidence, Review } from "./record.js";
import type { Clauses } from "./wording/clauses.js";

/**
 * Everything that one report brings to the record, as plain rows. A function of that report and its reading alone: what
 * a report brings doesn't depend on what else is known.
 *
 * Rows never name actors or issues by id: they name *forms* and *labels*. Which forms are one actor, and which labels
 * one issue, is decided over those (`clusterForms`, `clusterLabels`) and can change without touching a row.
 */
export interface Intake {
  report: ReportRow;
  /** The report's text: what people say of passages is looked for in it. */
  text: string;
  forms: FormRow[];
  labels: LabelRow[];
  statements: StatementRow[];
  meetings: MeetingRow[];
  absences: AbsenceRow[];
  positions: PositionRow[];
  discrepancies: DiscrepancyRow[];
}

export interface ReportRow {
  id: string;
  publishedAt: string | null;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /** What of these was found in its text, and where; what is left out was given or decided, or isn't known. */
  found: FoundFacts;
  /** What people made of them. */
  review: Review;
  version: number;
  /**
   * Min-hash of its word shingles: the share of places in which two agree is the share of shingles that they share.
   * Empty for a text too short to tell.
   */
  signature: number[];
  /** Keys of which two reports share at least one when they carry the same text. */
  buckets: string[];
}

/**
 * How one report names one actor. Reports that name it alike give the same `form`, so that the number of forms grows
 * slowly. A source without a name has a form of its own in each report: it is never one with another.
 */
export interface FormRow {
  /** Its key. */
  form: string;
  /** Forms of one actor have the same block: the skeleton of a surname, or of a name's last word. */
  block: string;
  report: string;
  /** The report's day of publication, which dates the roles. */
  day: string | null;
  kind: Actor["kind"];
  name: string;
  /** Of persons: the plain words before the surname ("robert s"); "" where only the surname is given. */
  given: string;
  /** Of persons the plain surname; of others the plain name. */
  surname: string;
  /** Father or son: "jr", "sr", "ii" … */
  generation: string | null;
  named: boolean;
  /** All names, plain (`plainName`): decisions find forms by these. */
  names: string[];
  /** Form of whom it speaks for. */
  speaksFor: string | null;
  /** Form of the party in the end; its own where it speaks for nobody. */
  party: string;
  roles: { title: string; of: string | null; evidence: Evidence }[];
  aliases: string[];
  /** The first mention, by name where there is one. */
  evidence: Evidence;
}

/** How one report words one issue. */
export interface LabelRow {
  /** Its key: the stems of its words. Labels of the same stems are the same issue. */
  label: string;
  /** Labels of one issue have the same block: the stem of what it is about. */
  block: string;
  report: string;
  day: string | null;
  words: string;
  stems: { stem: string; weight: number }[];
  evidence: Evidence;
}

export interface StatementRow {
  /** Its key: report and id in the reading, "r1#s3". */
  statement: string;
  report: string;
  /** The report's day of publication. */
  day: string | null;
  /** Form. */
  speaker: string | null;
  /** Block of the speaker's form; null where nobody is named. */
  voice: string | null;
  source: Evidence | null;
  cue: Evidence | null;
  content: Evidence[];
  quotation: Statement["quotation"];
  addressee: Evidence | null;
  /** Key of a statement of this report. */
  within: string | null;
  act: Act | null;
  plover: string | null;
  /** Label keys. */
  about: string[];
  on: DatedBy | null;
  confidence: number;
  /** Its content as it is compared: sentences, of clauses, of words. */
  clauses: Clauses;
  /** Two statements that can be one utterance share one of these. */
  buckets: string[];
}

export interface MeetingRow {
  /** Its key: "r1#m2". */
  meeting: string;
  report: string;
  /** The report's day of publication. */
  day: string | null;
  kind: Meeting["kind"];
  /** Forms. */
  participants: string[];
  host: string | null;
  chair: string | null;
  status: Meeting["status"];
  medium: Meeting["medium"];
  level: Meeting["level"];
  on: DatedBy;
  place: string | null;
  /** Statement key. */
  according: string | null;
  /** Stems of what it is about and how it is called ("missil", "four"). */
  topics: string[];
  /** The day on which the history sorts it: that of the meeting where it is told, else that of the report. */
  anchor: string | null;
  evidence: Evidence[];
  confidence: number;
}

/** That a party was left out of a meeting, or stayed away from it. */
export interface AbsenceRow {
  /** Meeting key. */
  meeting: string;
  report: string;
  /** Form. */
  actor: string;
  manner: "left-out" | "stayed-away";
  evidence: Evidence;
}

export interface PositionRow {
  /** Its key: "r1#p2". */
  position: string;
  report: string;
  /** The report's day of publication. */
  day: string | null;
  /** Form of who takes it. */
  actor: string;
  /** Form of the party whose voice that is. */
  party: string;
  /** Label key. */
  issue: string;
  stance: Position["stance"];
  firmness: Position["firmness"];
  condition: Evidence | null;
  deadline: DatedBy | null;
  /** Form. */
  beneficiary: string | null;
  /** Statement key. */
  statement: string | null;
  /** Form. */
  claimedBy: string | null;
  on: DatedBy;
  evidence: Evidence[];
  confidence: number;
}

/** A discrepancy within the report. */
export interface DiscrepancyRow {
  /** Its key: "r1#d1". */
  discrepancy: string;
  report: string;
  kind: Discrepancy["kind"];
  /** Form. */
  actor: string;
  /** Label key. */
  issue: string;
  /** Position keys. */
  between: [string, string];
  /** As the reading tells it; null where one of the positions was corrected: then it is told of what they are now. */
  why: string | null;
  confidence: number;
}
