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
