import type { Look } from "../../exchange/look.js";
import { type Voice, voiceOfEvent, voiceOfPosition, voiceOfStatement } from "../../exchange/voice.js";
import type { MeetingEvent, RecordedPosition, RecordedStatement } from "../../record/record.js";
import type { Said } from "./shapes.js";

/** Whose word it is where that isn't told apart. */
export const UNTOLD: Said = {
  word: "untold",
  by: null,
  text: "in the report's words; whose word it is isn't told apart",
};

export const saidOfPosition = (position: RecordedPosition, look: Look): Said =>
  saidOf(voiceOfPosition(position, look), position.actor, look);

export const saidOfEvent = (event: MeetingEvent, look: Look): Said => saidOf(voiceOfEvent(event, look), null, look);

/** A statement within one that can't be found is still somebody's claim. */
export const saidOfStatement = (statement: RecordedStatement, look: Look): Said =>
  saidOf(
    statement.within !== null && !look.statement(statement.within)
      ? { word: "claimed", by: null }
      : voiceOfStatement(statement, look),
    statement.speaker,
    look,
  );

/** In words as well; *through* where an actor's own word comes from somebody else, who speaks for it. */
function saidOf({ word, by }: Voice, actor: string | null, look: Look): Said {
  if (word === "report") return { word, by: null, text: "the report's own word: nobody is cited" };
  const who = by === null ? null : { id: by, name: look.name(by) };
  const name = who?.name ?? "somebody unnamed";
  if (word === "claimed") return { word, by: who, text: `claimed by ${name}` };
  return actor !== null && by !== null && by !== actor
    ? { word: "through", by: who, text: `the word of ${look.name(actor)} through ${name}` }
    : { word, by: who, text: `own word of ${name}` };
}
