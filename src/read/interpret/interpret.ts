import type { Reading } from "../reading.js";
import { discrepanciesOf } from "./discrepancies/discrepancies.js";
import { meetingsOf } from "./meetings/meetings.js";
import { positionsOf } from "./positions/positions.js";
import { saidOf } from "./said.js";
import type { Scene } from "./scene.js";

/** What a report says of who speaks, who meets whom, what is disputed and where its sides stand. */
export type Interpretation = Pick<Reading, "statements" | "meetings" | "issues" | "positions" | "discrepancies">;

export function interpret(scene: Scene): Interpretation {
  const { days } = scene;
  const { positions: grounded, issues } = positionsOf(scene);
  return {
    statements: saidOf(scene, days, issues),
    meetings: meetingsOf(scene),
    issues,
    positions: grounded.map(({ position }) => position),
    discrepancies: discrepanciesOf(scene, grounded, issues),
  };
}
