import type { Discrepancy, Evidence, Meeting, Named, Position, Report, Statement, Schemas } from "./client";

/** Which list of the record an entry stands in. */
export type List = "statements" | "meetings" | "positions" | "discrepancies" | "actors" | "issues";
export type Entry = Statement | Meeting | Position | Discrepancy | Schemas["RecordedActor"] | Schemas["RecordedIssue"];
export type Status = Meeting["status"];
export type MeetingEvent = Meeting["history"][number];
export type Absence = Meeting["absent"][number];

/** A person's decision, as the journal keeps it. */
export interface Decision {
  readonly id: string;
  readonly by: string | null;
  readonly at: string | null;
  readonly do: string;
  readonly undone: boolean;
  readonly decision?: string;
  readonly words?: string;
  readonly name?: string;
  readonly list?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** An entry with all that is known of it. */
export interface EntryAnswer {
  readonly list: List;
  readonly entry: Entry;
  readonly named: Named;
  readonly history: readonly Decision[];
}

/** A line whose stance or firmness is another one by now. */
export interface Shift {
  readonly actor: string;
  readonly issue: string;
  readonly own?: boolean;
  readonly before: Position | null;
  readonly after: Position;
}

export interface TodayAnswer {
  readonly since: string;
  readonly on: string | null;
  readonly asOf: string | null;
  readonly reports?: number;
  readonly bounded?: boolean;
  readonly statements: readonly Statement[];
  readonly moreStatements?: number;
  readonly positions: readonly Shift[];
  readonly meetings: readonly { readonly meeting: Meeting; readonly before: MeetingEvent | null; readonly after: MeetingEvent }[];
  readonly discrepancies: readonly Discrepancy[];
  readonly absent: readonly { readonly meeting: Meeting; readonly absences: readonly Absence[] }[];
  readonly named: Named;
}

export interface Counted {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export interface FacetsAnswer {
  readonly total: number;
  readonly bounded?: boolean;
  readonly speakers: readonly Counted[];
  readonly parties: readonly Counted[];
  readonly issues: readonly { readonly id: string; readonly label: string; readonly count: number }[];
  readonly acts: readonly { readonly act: string; readonly count: number }[];
  readonly outlets: readonly { readonly outlet: string; readonly count: number }[];
  readonly quotations: readonly { readonly quotation: string; readonly count: number }[];
  readonly reviews: readonly { readonly review: string; readonly count: number }[];
}

export interface Version {
  readonly version: number;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly gatheredAt: string;
}

export interface ReportAnswer {
  readonly report: Report;
  readonly version: number;
  readonly versions: readonly Version[];
  readonly text: string;
  readonly gathered: { readonly from: string; readonly at: string; readonly mediaType: string };
  readonly entries: { readonly statements: readonly Statement[]; readonly meetings: readonly Meeting[]; readonly positions: readonly Position[]; readonly discrepancies: readonly Discrepancy[] };
  readonly named: Named;
}

/** An entry that nobody has looked at, and why it is worth a look. */
export type Doubtful = { readonly doubt: number; readonly why: string } & (
  | { readonly list: "statements"; readonly entry: Statement }
  | { readonly list: "meetings"; readonly entry: Meeting }
  | { readonly list: "positions"; readonly entry: Position }
);

/** What somebody wants to decide, of entries by their ids. */
export type Wish =
  | { readonly do: "confirm" | "reject" | "settle" | "dismiss"; readonly id: string }
  | { readonly do: "correct"; readonly id: string; readonly fields: Fields }
  | { readonly do: "add"; readonly list: "statements" | "meetings" | "positions"; readonly passages: readonly Evidence[]; readonly fields: Fields }
  | { readonly do: "note"; readonly id: string; readonly words: string }
  | { readonly do: "merge-actors" | "merge-issues"; readonly ids: readonly string[] }
  | { readonly do: "split-actor" | "split-issue"; readonly id: string; readonly names: readonly string[] }
  | { readonly do: "rename-actor" | "rename-issue"; readonly id: string; readonly name: string };

/** Fields of an entry as they should be; null where the report doesn't tell. */
export type Fields = Readonly<Record<string, string | null | readonly string[] | Evidence | readonly Evidence[]>>;

export interface Decided {
  readonly decision: Decision;
  readonly entry: Entry | null;
}

/** What comes with a 409: the entry and what was decided on it, as they are now. */
export interface Conflict {
  readonly error: { readonly message: string };
  readonly entry: Entry | null;
  readonly history: readonly Decision[];
}
