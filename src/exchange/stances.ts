import type { RecordedPosition } from "../record/record.js";
import type { Look } from "./look.js";
import { type Passage, passagesOf } from "./passages.js";
import { stands } from "./stands.js";
import { voiced, voiceOfPosition } from "./voice.js";

/** What an actor last said itself of an issue: for or against. */
export interface LastStance {
  readonly actor: string;
  readonly issue: string;
  readonly stance: "for" | "against";
  readonly position: RecordedPosition;
}

/** The last stance of each actor on each issue, of its own word alone; none where that was noncommittal. */
export function lastStances(look: Look): LastStance[] {
  const last = new Map<string, RecordedPosition>();
  for (const position of look.record.positions) {
    const { actor, issue } = position;
    if (stands(position) && voiceOfPosition(position, look).word === "own")
      last.set(JSON.stringify([actor, issue]), position); // oldest first
  }
  return [...last.values()].flatMap((position) => {
    const { actor, issue, stance } = position;
    return stance === "noncommittal" ? [] : [{ actor, issue, stance, position }];
  });
}

/** A position as a sentence that says whose word it is, of which day, in which words of which report. */
export function cited(position: RecordedPosition, look: Look): string {
  const { actor, issue, stance, firmness, on } = position;
  const passage: Passage | undefined = passagesOf(position.evidence)[0];
  const voice = voiced(voiceOfPosition(position, look), look);
  const details = `${firmness}; ${voice}; ${on.value ?? "day unknown"}`;
  const said = `${look.name(actor)} ${stance} “${look.label(issue)}” (${details})`;
  return passage ? `${said}: “${passage.words}” [${reportCited(passage.report, look)}]` : said;
}

/** A report in words: outlet, day and id. */
export function reportCited(id: string, look: Look): string {
  const { outlet, publishedAt } = look.report(id);
  return [outlet, publishedAt, id].filter((fact) => fact !== null).join(", ");
}
