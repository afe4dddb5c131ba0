import type { Schemas } from "./client.js";

/** What the API answers, by shorter names. Everything here is made from the server's own description. */
export type List = Schemas["EntryList"];
export type Entry = Schemas["Entry"];
export type Status = Schemas["RecordedMeeting"]["status"];
export type MeetingEvent = Schemas["MeetingEvent"];
export type Absence = Schemas["Absence"];
export type EntryAnswer = Schemas["EntryAnswer"];
export type Shift = Schemas["Shift"];
export type TodayAnswer = Schemas["TodayAnswer"];
export type Counted = Schemas["Counted"];
export type FacetsAnswer = Schemas["Facets"];
export type ReportAnswer = Schemas["ReportAnswer"];
export type Doubtful = Schemas["Doubtful"];
export type MatrixAnswer = Schemas["MatrixAnswer"];
export type Cell = Schemas["Cell"];
export type PointsAnswer = {
  readonly entries: readonly Schemas["RecordedPosition"][];
  readonly named: Schemas["Named"];
  readonly next: string | null;
};
export type LanesAnswer = Schemas["Lanes"];
export type NetworkAnswer = Schemas["Network"];
