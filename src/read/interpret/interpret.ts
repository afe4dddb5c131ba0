import type { Reading } from "../reading.js";
import { meetingsOf } from "./meetings/meetings.js";
import type { Scene } from "./scene.js";

/** What a report says of who speaks, who meets whom, what is disputed and where its sides stand. */
export type Interpretation = Pick<Reading, "statements" | "meetings" | "issues" | "positions" | "discrepancies">;

export function interpret(scene: Scene): Interpretation {
  const { statements, cast, attributions } = scene;
  const speakerOf = (i: number): string | null => cast.actors[cast.speakers[i]]?.id ?? null;
  return {
    statements: attributions.map((_, i) => ({ ...statements[i], speaker: speakerOf(i) })),
    meetings: meetingsOf(scene),
    issues: [],
    positions: [],
    discrepancies: [],
  };
}
