import { ACTS } from "../../document/act.js";
import type { Correction } from "../../record/decisions.js";

/**
 * How the value of a field is given: as it is, as one of these words, as several names, as words of a report, as
 * several pieces of them.
 */
export type FieldKind = "text" | "names" | "passage" | "passages" | readonly string[];

/** The fields that can be corrected. */
export const FIELD_KINDS: Readonly<Record<keyof Correction, FieldKind>> = {
  speaker: "text",
  act: ACTS,
  quotation: ["direct", "indirect", "mixed"],
  source: "passage",
  cue: "passage",
  content: "passages",
  addressee: "passage",
  about: "names",
  status: ["held", "underway", "scheduled", "agreed", "proposed", "possible", "declined", "cancelled", "postponed"],
  kind: ["meeting", "call", "visit", "summit", "talks", "briefing"],
  participants: "names",
  host: "text",
  chair: "text",
  place: "text",
  medium: ["in-person", "video", "phone", "unknown"],
  level: ["leaders", "ministers", "officials", "military", "unknown"],
  actor: "text",
  claimedBy: "text",
  issue: "text",
  stance: ["for", "against", "noncommittal"],
  firmness: ["firm", "qualified", "vague"],
  condition: "passage",
  deadline: "text",
  beneficiary: "text",
  evidence: "passages",
  on: "text",
};

export const FIELDS = Object.keys(FIELD_KINDS) as (keyof Correction)[];

/** Fields that a report may not tell. */
export const MAY_BE_UNTOLD: ReadonlySet<keyof Correction> = new Set([
  "speaker",
  "act",
  "source",
  "cue",
  "addressee",
  "host",
  "chair",
  "place",
  "claimedBy",
  "condition",
  "deadline",
  "beneficiary",
  "on",
]);
