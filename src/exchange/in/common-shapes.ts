import type { Act } from "../../document/act.js";
import type { Actor, Discrepancy, Meeting, Position, Statement } from "../../read/reading.js";
import { ACTS } from "../../document/act.js";
import { oneOf, type Shape } from "./shape.js";

export const ACT: Shape<Act> = oneOf<Act>(...ACTS);
export const ACTOR_KIND: Shape<Actor["kind"]> = oneOf("person", "state", "organization", "group");
export const QUOTATION: Shape<Statement["quotation"]> = oneOf("direct", "indirect", "mixed");
export const MEETING_KIND: Shape<Meeting["kind"]> = oneOf("meeting", "call", "visit", "summit", "talks", "briefing");
export const STATUS: Shape<Meeting["status"]> = oneOf(
  "held",
  "underway",
  "scheduled",
  "agreed",
  "proposed",
  "possible",
  "declined",
  "cancelled",
  "postponed",
);
export const MEDIUM: Shape<Meeting["medium"]> = oneOf("in-person", "video", "phone", "unknown");
export const LEVEL: Shape<Meeting["level"]> = oneOf("leaders", "ministers", "officials", "military", "unknown");
export const STANCE: Shape<Position["stance"]> = oneOf("for", "against", "noncommittal");
export const FIRMNESS: Shape<Position["firmness"]> = oneOf("firm", "qualified", "vague");
export const DISCREPANCY_KIND: Shape<Discrepancy["kind"]> = oneOf(
  "reversal",
  "shift",
  "disputed",
  "conditional",
  "unkept",
);
export const KNOWN: Shape<"stated" | "implied" | "unknown"> = oneOf("stated", "implied", "unknown");
