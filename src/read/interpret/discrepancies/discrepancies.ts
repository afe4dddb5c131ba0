import type { Discrepancy, Issue } from "../../reading.js";
import { DISCREPANCY_CONFIDENCE } from "../confidence.js";
import type { Grounded } from "../positions/positions.js";
import { isVoiceOf } from "../positions/voice.js";
import type { Scene } from "../scene.js";
import { kindOf } from "./kinds.js";
import { ENOUGH, tension } from "./tension.js";
import { whyOf } from "./why.js";

/** Pairs of positions of one side that don't sit together, each with a sentence that says why. */
export function discrepanciesOf(scene: Scene, positions: readonly Grounded[], issues: readonly Issue[]): Discrepancy[] {
  const labels = new Map(issues.map(({ id, label }) => [id, label]));
  return sidesOf(scene, positions)
    .flatMap((held) => strongest(scene, nearPairs(held).filter(([a, b]) => isVoiceOf(scene.cast, a.actor, b.actor))))
    .sort(([a], [b]) => a.stands[0].at - b.stands[0].at)
    .map(([a, b], i) => {
      const kind = kindOf(scene, a, b) ?? "shift";
      const { actor, issue } = a.position;
      const why = whyOf(scene, kind, a.position, b.position, labels.get(issue) ?? issue);
      return { id: `d${i + 1}`, kind, actor, issue, between: [a.position.id, b.position.id], why, confidence: DISCREPANCY_CONFIDENCE };
    });
}

/** Positions by the party whose voice they are. */
function sidesOf({ cast }: Scene, positions: readonly Grounded[]): Grounded[][] {
  const sides = new Map<number, Grounded[]>();
  for (const one of positions) {
    const side = cast.party[one.actor];
    sides.set(side, [...(sides.get(side) ?? []), one]);
  }
  return [...sides.values()];
}

/** A position is compared with so many of its side before it: time stays linear. */
const NEAR = 40;
const nearPairs = (held: readonly Grounded[]): [Grounded, Grounded][] => held.flatMap((b, j) => held.slice(Math.max(0, j - NEAR), j).map((a): [Grounded, Grounded] => [a, b]));

/** Of the pairs on one issue that pull enough the one that pulls most. */
function strongest(scene: Scene, pairs: readonly [Grounded, Grounded][]): [Grounded, Grounded][] {
  const best = new Map<string, { pair: [Grounded, Grounded]; pull: number }>();
  for (const pair of pairs) {
    const [a, b] = pair;
    const pull = kindOf(scene, a, b) === null ? 0 : tension(scene, a, b);
    if (pull >= ENOUGH && pull > (best.get(a.position.issue)?.pull ?? 0)) best.set(a.position.issue, { pair, pull });
  }
  return [...best.values()].map(({ pair }) => pair);
}
