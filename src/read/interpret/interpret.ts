import type { Reading } from "../reading.js";
import type { Scene } from "./scene.js";

/** What a report says of who speaks, who meets whom, what is disputed and where its sides stand. */
export type Interpretation = Pick<Reading, "statements" | "meetings" | "issues" | "positions" | "discrepancies">;

export function interpret({ statements, cast, attributions }: Scene): Interpretation {
  const speakerOf = (i: number): string | null => cast.actors[cast.speakers[i]]?.id ?? null;
  return {
    statements: attributions.map((_, i) => ({ ...statements[i], speaker: speakerOf(i) })),
    meetings: [],
    issues: [],
    positions: [],
    discrepancies: [],
  };
}
