import type { MeetingEvent, RecordedPosition, RecordedStatement } from "../record/record.js";
import type { Look } from "./look.js";

/**
 * Whose word something is. *own*: the actor's; *claimed*: somebody else's of the actor; *report*: nobody is named, the
 * report says so itself.
 */
export interface Voice {
  readonly word: "own" | "claimed" | "report";
  /** Actor id of who says it; null where it is the report. */
  readonly by: string | null;
}

export function voiceOfPosition({ claimedBy, voice, statement, actor }: RecordedPosition, look: Look): Voice {
  if (claimedBy !== null) return { word: "claimed", by: claimedBy };
  if (statement === null) return { word: "report", by: null };
  return { word: "own", by: voice ?? look.statement(statement)?.speaker ?? actor };
}

/** A meeting is never anybody's own word: either somebody claims it, or the report tells it. */
export function voiceOfEvent({ according }: MeetingEvent, look: Look): Voice {
  const by = look.statement(according)?.speaker ?? null;
  return according === null ? { word: "report", by: null } : { word: "claimed", by };
}

/** A statement reported inside another is what that one's speaker says of it. */
export function voiceOfStatement({ within, speaker }: RecordedStatement, look: Look): Voice {
  const outer = look.statement(within);
  return outer ? { word: "claimed", by: outer.speaker } : { word: "own", by: speaker };
}

/** In words: "own word of Ana Ruel", "claimed by Jon Averil", "the report". */
export function voiced({ word, by }: Voice, look: Look): string {
  if (word === "report") return "the report";
  const name = by === null ? "somebody unnamed" : look.name(by);
  return word === "own" ? `own word of ${name}` : `claimed by ${name}`;
}
