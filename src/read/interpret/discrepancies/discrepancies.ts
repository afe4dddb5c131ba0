import type { Discrepancy, Issue } from "../../reading.js";
import { discrepancyConfidence } from "../confidence.js";
import type { Grounded } from "../positions/positions.js";
import type { Held } from "../positions/stands.js";
import { isVoiceOf } from "../positions/voice.js";
import type { Scene } from "../scene.js";
import { type Kind, kindOf } from "./kinds.js";
import type { Opposed } from "./opposed.js";
import { isAbove } from "./pull.js";
import { ENOUGH, tension } from "./tension.js";
import { whyOf } from "./why.js";

/** Two positions that don't sit together. */
interface Pair {
  readonly a: Grounded;
  readonly b: Grounded;
  /** Whose they are, as the index of an actor. */
  readonly actor: number;
  readonly kind: Kind;
  readonly pull: number;
}

/**
 * Pairs of positions of one side that don't sit together, each with a sentence that says why. `opposed` are sides that
 * were found to stand against each other before they were positions.
 */
export function discrepanciesOf(
  scene: Scene,
  positions: readonly Grounded[],
  issues: readonly Issue[],
  opposed: readonly Opposed[],
): Discrepancy[] {
  const labels = new Map(issues.map(({ id, label }) => [id, label]));
  const among = sidesOf(
    scene,
    positions.filter(({ counter }) => counter !== "conduct"),
  ).flatMap((held) => strongest(scene, nearPairs(scene, held)));
  return apart([...among, ...opposed.flatMap(pairFinder(positions))])
    .sort((x, y) => x.a.stands[0].at - y.a.stands[0].at)
    .map(({ a, b, actor, kind, pull }, i) => {
      const { issue } = a.position;
      const why = whyOf(scene, kind, a.position, b.position, labels.get(issue) ?? issue);
      return {
        id: `d${i + 1}`,
        kind,
        actor: scene.cast.actors[actor].id,
        issue,
        between: [a.position.id, b.position.id],
        why,
        confidence: discrepancyConfidence(pull),
      };
    });
}

/** Of pairs that share a position the one that pulls most. */
function apart(pairs: readonly Pair[]): Pair[] {
  const taken = new Set<Grounded>();
  return [...pairs]
    .sort((x, y) => y.pull - x.pull)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

/** Gives for two sides the positions of which they are part, in the order of the text. */
function pairFinder(positions: readonly Grounded[]): (opposed: Opposed) => Pair[] {
  const byStand = new Map<Held["stand"], Grounded[]>();
  for (const one of positions) for (const stand of one.stands) byStand.set(stand, [...(byStand.get(stand) ?? []), one]);
  const positionOf = ({ stand, actor }: Held): Grounded | undefined =>
    byStand.get(stand)?.find((one) => one.actor === actor) ?? byStand.get(stand)?.[0];
  return ({ a, b, actor, kind, pull }) => {
    const [x, y] = [positionOf(a), positionOf(b)];
    if (!x || !y || x === y) return [];
    const [first, second] = x.stands[0].at < y.stands[0].at ? [x, y] : [y, x];
    return [{ a: first, b: second, actor, kind, pull }];
  };
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

const nearPairs = (scene: Scene, held: readonly Grounded[]): [Grounded, Grounded][] =>
  held
    .flatMap((b, j) => held.slice(Math.max(0, j - NEAR), j).map((a): [Grounded, Grounded] => [a, b]))
    .filter(([a, b]) => isVoiceOf(scene.cast, a.actor, b.actor) && !isNested(scene, a, b));

/** "does not want *to go back*": one stance that takes the other. */
const isNested = ({ tree }: Scene, a: Grounded, b: Grounded): boolean =>
  a.counter === null &&
  b.counter === null &&
  a.stands.every((x) => b.stands.every((y) => isAbove(tree, x.at, y.at) || isAbove(tree, y.at, x.at)));

/** Of the pairs on one issue that pull enough the one that pulls most. */
function strongest(scene: Scene, pairs: readonly [Grounded, Grounded][]): Pair[] {
  const best = new Map<string, Pair>();
  for (const [a, b] of pairs) {
    const kind = kindOf(scene, a, b);
    const pull = kind === null ? 0 : tension(scene, a, b);
    if (kind !== null && pull >= ENOUGH && pull > (best.get(a.position.issue)?.pull ?? 0))
      best.set(a.position.issue, { a, b, actor: a.actor, kind, pull });
  }
  return [...best.values()];
}
