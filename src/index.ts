// The library: what others import, nothing else.
export type { Document } from "./document/document.js";
export type { Span } from "./document/span.js";
export type { When } from "./document/when.js";
export { loadReader } from "./read/read.js";
export { type LoadOptions, type Model, ModelMissing, type Reader, type ReadOptions } from "./read/reader.js";
export type * from "./read/reading.js";
export type {
  ActorRef,
  Correction,
  Decision,
  Deed,
  EntryRef,
  List,
  OnEntry,
  Passage,
  Subject,
} from "./record/decisions.js";
export { type Intake, intake } from "./record/intake.js";
export type {
  Evidence,
  Record,
  RecordedActor,
  RecordedDiscrepancy,
  RecordedIssue,
  RecordedMeeting,
  RecordedPosition,
  RecordedReport,
  RecordedStatement,
  Review,
} from "./record/record.js";
export { type RecordOptions, recordOf } from "./record/record-of.js";
