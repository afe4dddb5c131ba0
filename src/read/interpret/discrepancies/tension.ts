import { likeness } from "../positions/issues.js";
import type { Grounded } from "../positions/positions.js";
import type { Stand } from "../positions/stands.js";
import type { Scene } from "../scene.js";
import { isBackground, isContrasted } from "./contrast.js";

/** So much pull makes a discrepancy. */
export const ENOUGH = 0.9;
const WEIGHTS = {
  same: 1,
  like: 0.8,
  near: 0.3,
  background: 0.3,
  contrast: 0.3,
  noncommittal: -0.4,
  counter: 0.5,
} as const;

/**
 * How much two positions of one side pull against each other: whether they are on one issue or how alike what they are
 * on is, whether they stand side by side, whether one is told as of the past, whether the text sets them against each
 * other. The weights were set by hand on the gold readings that may be tuned on.
 */
export function tension({ tree }: Scene, a: Grounded, b: Grounded): number {
  const pairs = a.stands.flatMap((x) => b.stands.map((y): [Stand, Stand] => [x, y]));
  const like = Math.max(...pairs.map(([x, y]) => likeness(x.matter.stems, y.matter.stems)));
  const apart = Math.min(...pairs.map(([x, y]) => Math.abs(tree.sentence[x.at] - tree.sentence[y.at])));
  const either = (test: (stand: Stand) => boolean): boolean => [...a.stands, ...b.stands].some(test);
  const pulls: [boolean, number][] = [
    [apart <= 1, WEIGHTS.near],
    [a.counter !== null || b.counter !== null, WEIGHTS.counter],
    [a.position.stance === "noncommittal" || b.position.stance === "noncommittal", WEIGHTS.noncommittal],
    [either(({ at }) => isBackground(tree, at)), WEIGHTS.background],
    [either(({ at, evidence }) => isContrasted(tree, at, evidence)), WEIGHTS.contrast],
  ];
  const on = a.position.issue === b.position.issue ? WEIGHTS.same : WEIGHTS.like * like;
  return pulls.reduce((sum, [pulled, weight]) => (pulled ? sum + weight : sum), on);
}
