import { type Span, wordsOf } from "../../../document/span.js";
import type { Discrepancy, Issue, Position } from "../../reading.js";
import { DISCREPANCY_CONFIDENCE } from "../confidence.js";
import { likeness } from "../positions/issues.js";
import type { Grounded } from "../positions/positions.js";
import type { Stand } from "../positions/stands.js";
import { isVoiceOf } from "../positions/voice.js";
import type { Scene } from "../scene.js";
import { isBackground, isContrasted } from "./contrast.js";

type Kind = Discrepancy["kind"];

/** Pairs of positions of one side that don't sit together, each with a sentence that says why. */
export function discrepanciesOf(scene: Scene, positions: readonly Grounded[], issues: readonly Issue[]): Discrepancy[] {
  const { party } = scene.cast;
  const bySide = new Map<number, Grounded[]>();
  for (const one of positions) bySide.set(party[one.actor], [...(bySide.get(party[one.actor]) ?? []), one]);
  const labels = new Map(issues.map((issue) => [issue.id, issue]));
  return [...bySide.values()]
    .flatMap((held) => strongest(nearPairs(held).filter(([a, b]) => (a.counter || b.counter ? a.counter !== b.counter && a.position.issue === b.position.issue : a.position.stance !== b.position.stance) && areOne(scene, a.actor, b.actor)).map((pair) => ({ pair, tension: tension(scene, ...pair) }))))
    .sort(({ pair: [a] }, { pair: [b] }) => a.stands[0].at - b.stands[0].at)
    .map(({ pair: [{ position: a }, { position: b }] }, i) => {
      const kind = kindOf(a, b);
      const why = whyOf(scene, kind, a, b, labels.get(a.issue) as Issue);
      return { id: `d${i + 1}`, kind, actor: a.actor, issue: a.issue, between: [a.id, b.id], why, confidence: DISCREPANCY_CONFIDENCE };
    });
}

/** A side's positions are compared with so many before each: time stays linear. */
const NEAR = 40;
const nearPairs = (held: readonly Grounded[]): [Grounded, Grounded][] => held.flatMap((b, j) => held.slice(Math.max(0, j - NEAR), j).map((a): [Grounded, Grounded] => [a, b]));

interface Pulling {
  readonly pair: [Grounded, Grounded];
  readonly tension: number;
}

/** Of the pairs on one issue the one that pulls most. */
function strongest(pairs: readonly Pulling[]): Pulling[] {
  const best = new Map<string, Pulling>();
  for (const one of pairs) {
    const { issue } = one.pair[0].position;
    if (one.tension >= ENOUGH && one.tension > (best.get(issue)?.tension ?? 0)) best.set(issue, one);
  }
  return [...best.values()];
}

/** Whether two actors can be held to each other's word: one is the party that the other speaks for. */
const areOne = ({ cast }: Scene, a: number, b: number): boolean => isVoiceOf(cast, a, b);

const ENOUGH = 0.9;
const WEIGHTS = { same: 1, like: 0.8, near: 0.3, background: 0.3, contrast: 0.3, noncommittal: -0.4, counter: 0.5 } as const;

/** How much two positions of one side that differ in stance pull against each other. */
function tension({ tree }: Scene, a: Grounded, b: Grounded): number {
  const same = a.position.issue === b.position.issue;
  const like = Math.max(...a.stands.flatMap((x) => b.stands.map((y) => likeness(x.matter.stems, y.matter.stems))));
  const apart = Math.min(...a.stands.flatMap((x) => b.stands.map((y) => Math.abs(tree.sentence[x.at] - tree.sentence[y.at]))));
  const either = (test: (stand: Stand) => boolean): boolean => [...a.stands, ...b.stands].some(test);
  return (same ? WEIGHTS.same : WEIGHTS.like * like) + (apart <= 1 ? WEIGHTS.near : 0) + (a.counter || b.counter ? WEIGHTS.counter : 0) + (a.position.stance === "noncommittal" || b.position.stance === "noncommittal" ? WEIGHTS.noncommittal : 0)
    + (either(({ at }) => isBackground(tree, at)) ? WEIGHTS.background : 0) + (either(({ at, evidence }) => isContrasted(tree, at, evidence)) ? WEIGHTS.contrast : 0);
}

/** How two positions that differ in stance don't sit together. */
function kindOf(a: Position, b: Position): Kind {
  if (a.stance === b.stance || a.stance === "noncommittal" || b.stance === "noncommittal") return "shift";
  return a.claimedBy === b.claimedBy ? "reversal" : "disputed";
}

const WORDS: Readonly<Record<Position["stance"], string>> = { for: "for", against: "against", noncommittal: "noncommittal on" };

/** "Orvane is for observers (“is open to observers”, according to August Merrow) and against them (“…”)." */
function whyOf(scene: Scene, kind: Kind, a: Position, b: Position, { label }: Issue): string {
  const [one, other] = [sideOf(scene, a), sideOf(scene, b)];
  const name = nameOf(scene, a.actor);
  const ending: Record<Kind, string> = {
    reversal: "the stance has changed sign", shift: "it is not the same commitment", disputed: "one of them contradicts the other",
    conditional: "both conditions can't hold", unkept: "the day has passed",
  };
  if (a.stance === b.stance) return `${name} is ${a.firmness === "firm" ? "firmly " : ""}${WORDS[a.stance]} “${label}” ${one}, and then ${b.firmness === "firm" ? "firmly" : "less firmly"} so ${other}: ${ending[kind]}.`;
  return `${name} is ${WORDS[a.stance]} “${label}” ${one} and ${WORDS[b.stance]} it ${other}: ${ending[kind]}.`;
}

const LONGEST = 120;

/** The words that a position rests on, whose word it is, and the day. */
function sideOf(scene: Scene, { evidence, claimedBy, on }: Position): string {
  const words = wordsOf(scene.doc.text, evidence[0] as Span).replace(/\s+/g, " ");
  const day = on.value ? `, ${on.value}` : "";
  return `(“${words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words}”${claimedBy ? `, according to ${nameOf(scene, claimedBy)}` : ""}${day})`;
}

const nameOf = ({ cast }: Scene, id: string): string => cast.actors.find((actor) => actor.id === id)?.name ?? id;
