import type { Act } from "../document/act.js";
import type { Span } from "../document/span.js";
import type { When } from "../document/when.js";

export type { Act } from "../document/act.js";

/** What one report says. The public form: `rapporteur read --json` prints it. */
export interface Reading {
  schema: "rapporteur/reading/1";
  id: string;
  report: ReportFacts;
  dates: TemporalExpression[];
  actors: Actor[];
  statements: Statement[];
  meetings: Meeting[];
  issues: Issue[];
  positions: Position[];
  discrepancies: Discrepancy[];
}

/** What is known of the report itself. */
export interface ReportFacts {
  publishedAt: string | null;
  title: string | null;
  outlet: string | null;
  url: string | null;
  language: string;
  /**
   * What of these nobody gave, with the words of the text that tell it: its headline, its dateline, its signature. Left
   * out where all was given, or nothing was found.
   */
  found?: FoundFacts;
}

/** Where a text tells its own facts. */
export interface FoundFacts {
  publishedAt?: Span;
  title?: Span;
  outlet?: Span;
}

/** A TIMEX3 expression. */
export interface TemporalExpression extends Span {
  type: "DATE" | "TIME" | "DURATION" | "SET";
  value: string;
}

export interface Actor {
  id: string;
  kind: "person" | "state" | "organization" | "group";
  name: string;
  roles: { title: string; of: string | null; evidence: Span }[];
  speaksFor: string | null;
  mentions: (Span & { form: "name" | "title" | "pronoun" | "metonym" | "description" })[];
}

/** An attribution: somebody (source) is reported (cue) to say, write, think or want something (content). */
export interface Statement {
  id: string;
  /** Who says it, in the report's words; null when the text names nobody. */
  source: Span | null;
  /** The words that attribute it. */
  cue: Span | null;
  /** What is said, quotation marks included; several spans when the cue or the source breaks it. */
  content: Span[];
  /** *direct*: all of it in quotation marks; *mixed*: some of it; *indirect*: none. */
  quotation: "direct" | "indirect" | "mixed";
  /** Actor id. */
  speaker: string | null;
  addressee: Span | null;
  /** Id of the statement in whose content this one is reported. */
  within: string | null;
  act: Act | null;
  /** PLOVER event type of the act, where PLOVER has one. */
  plover: string | null;
  /** Issue ids. */
  about: string[];
  on: When | null;
  /** Calibrated probability that source, cue and content belong together as given, 0..1. */
  confidence: number;
}

export interface Meeting {
  id: string;
  kind: "meeting" | "call" | "visit" | "summit" | "talks" | "briefing";
  participants: string[];
  host: string | null;
  chair: string | null;
  status:
    | "held"
    | "underway"
    | "scheduled"
    | "agreed"
    | "proposed"
    | "possible"
    | "declined"
    | "cancelled"
    | "postponed";
  medium: "in-person" | "video" | "phone" | "unknown";
  level: "leaders" | "ministers" | "officials" | "military" | "unknown";
  on: When;
  place: string | null;
  according: string | null;
  evidence: Span[];
  confidence: number;
}

export interface Issue {
  id: string;
  label: string;
  mentions: Span[];
}

export interface Position {
  id: string;
  actor: string;
  issue: string;
  stance: "for" | "against" | "noncommittal";
  firmness: "firm" | "qualified" | "vague";
  condition: Span | null;
  deadline: When | null;
  beneficiary: string | null;
  statement: string | null;
  claimedBy: string | null;
  on: When;
  evidence: Span[];
  confidence: number;
}

export interface Discrepancy {
  id: string;
  kind: "reversal" | "shift" | "disputed" | "conditional" | "unkept";
  actor: string;
  issue: string;
  between: [string, string];
  why: string;
  confidence: number;
}
