import type { Reading } from "../reading.js";
import { discrepanciesOf } from "./discrepancies/discrepancies.js";
import { meetingsOf } from "./meetings/meetings.js";
import { opposedOf } from "./discrepancies/opposed.js";
import { heldIn, positionsOf } from "./positions/positions.js";
import { saidOf } from "./said.js";
import type { Scene } from "./scene.js";

/** What a report says of who speaks, who meets whom, what is disputed and where its sides stand. */
export type Interpretation = Pick<Reading, "statements" | "meetings" | "issues" | "positions" | "discrepancies">;

export function interpret(scene: Scene): Interpretation {
  const { days } = scene;
  const held = heldIn(scene);
  const opposed = opposedOf(scene, held);
  const { positions: grounded, issues } = positionsOf(scene, [
    ...new Set([...held, ...opposed.flatMap(({ a, b }) => [a, b])]),
  ]);
  const discrepancies = discrepanciesOf(scene, grounded, issues, opposed);
  // What somebody does is a position only beside what it speaks against.
  const against = new Set(discrepancies.flatMap(({ between }) => between));
  return {
    statements: saidOf(scene, days, issues),
    meetings: meetingsOf(scene),
    issues,
    positions: grounded
      .filter(({ counter, position }) => counter !== "conduct" || against.has(position.id))
      .map(({ position }) => position),
    discrepancies,
  };
}
