import type { Issue, Position } from "../../reading.js";
import { positionConfidence } from "../confidence.js";
import { distinctSpans, evidenceAt } from "../evidence.js";
import type { Scene } from "../scene.js";
import { expressedStands } from "./expressed.js";
import { issuesOf, labelOf, topicsOf } from "./issues.js";
import { judgedStands } from "./judged.js";
import { concessions, lapses, retreats } from "./counters.js";
import type { Stance } from "./lexicon.js";
import { stanceOn } from "./polarity.js";
import { meantStands } from "./meant.js";
import type { Counter, Held, Stand, Topic } from "./stands.js";
import { beneficiaryOf, conditionOf, deadlineOf, standDay } from "./terms.js";
import { isVoiceOf, voiceOf } from "./voice.js";

/** Where each side stands on what; nowhere on what has no name. */
export function heldIn(scene: Scene): Held[] {
  const stands = standsIn(scene);
  const topics = topicsOf(scene, stands);
  const named = new Set([...new Set(topics)].filter((topic) => labelOf(scene, topic) !== null));
  const held = stands.flatMap((stand, i) =>
    (named.has(topics[i]) ? stand.holders : []).map(
      (actor): Held => ({ stand, topic: topics[i], actor, voice: voiceOf(scene, stand.at, actor), counter: null }),
    ),
  );
  held.push(...retreats(scene, held), ...concessions(scene, held), ...lapses(scene, held));
  return held;
}

/** The network's stances, and those of rules in sentences where it finds none. In the order of the text. */
function standsIn(scene: Scene): Stand[] {
  const { meaning, tree } = scene;
  const meant = meaning ? meantStands(scene, meaning.stands) : [];
  const told = new Set(meant.map(({ at }) => tree.sentence[at]));
  const ruled = inOrder([...expressedStands(scene), ...judgedStands(scene)]);
  return [...meant, ...ruled.filter(({ at }) => !told.has(tree.sentence[at]))].sort((a, b) => a.at - b.at);
}

/** One position for each side, issue, stance and voice; none on what has no name. */
export function positionsOf(scene: Scene, held: readonly Held[]): { positions: Grounded[]; issues: Issue[] } {
  const { issues, ids } = issuesOf(
    scene,
    held.map(({ topic }) => topic),
  );
  const positions = together(
    scene,
    held.filter(({ topic }) => ids.has(topic)),
  ).map(({ same, stance }, k) => ({
    position: positionOf(scene, same, stance, `p${k + 1}`, ids.get(same[0].topic) as string),
    actor: same[0].actor,
    stands: same.map(({ stand }) => stand),
    counter: same[0].counter,
  }));
  return { positions, issues };
}

/** A position, the index of its actor, and the places in the text that it rests on. */
export interface Grounded {
  readonly position: Position;
  readonly actor: number;
  readonly stands: readonly Stand[];
  readonly counter: Counter | null;
}

/** In the order of the text; of two at one word the first is kept. */
function inOrder(stands: readonly Stand[]): Stand[] {
  const at = new Set<number>();
  return [...stands].sort((a, b) => a.at - b.at).filter((stand) => !at.has(stand.at) && at.add(stand.at));
}

interface Together {
  readonly same: Held[];
  /** Towards what the issue is called. */
  readonly stance: Stance;
}

/** What one side says of one issue in one way is one position, however often it says so. */
function together({ cast, tree }: Scene, held: readonly Held[]): Together[] {
  const groups: Together[] = [];
  const byTopic = new Map<Topic, Together[]>();
  for (const one of held) {
    const near = byTopic.get(one.topic) ?? [];
    byTopic.set(one.topic, near);
    const isAsNamed = one.stand.matter.isNamed && one.topic.known === null;
    const stance = isAsNamed ? one.stand.stance : stanceOn(tree, one.topic, one.stand);
    const group = near.find(
      ({ same: [first], stance: before }) =>
        first.counter !== "conduct" &&
        before === stance &&
        isVoiceOf(cast, first.actor, one.actor) &&
        first.voice.claimedBy === one.voice.claimedBy &&
        first.counter === one.counter,
    );
    if (group) group.same.push(one);
    else {
      near.push({ same: [one], stance });
      groups.push(near[near.length - 1]);
    }
  }
  return groups;
}

function positionOf(scene: Scene, same: readonly Held[], stance: Stance, id: string, issue: string): Position {
  const { cast, tree, statements } = scene;
  const [{ stand, actor, voice }] = same;
  const first = <T>(of: (stand: Stand) => T | null): T | null =>
    same.map((one) => of(one.stand)).find((found) => found !== null) ?? null;
  const beneficiary = same.map((one) => beneficiaryOf(cast, tree, one.stand.matter, actor)).find((found) => found >= 0);
  return {
    id,
    actor: cast.actors[actor].id,
    issue,
    stance,
    firmness: stand.firmness,
    condition: first((one) => conditionOf(scene, one)),
    deadline: first((one) => deadlineOf(scene, one)),
    beneficiary: beneficiary === undefined ? null : cast.actors[beneficiary].id,
    statement: voice.statement < 0 ? null : statements[voice.statement].id,
    claimedBy: voice.claimedBy < 0 ? null : cast.actors[voice.claimedBy].id,
    on: standDay(scene, stand, voice.statement),
    evidence: distinctSpans(same.flatMap((one) => evidenceAt(scene, one.stand.at, one.stand.evidence))),
    confidence: positionConfidence(stance, surest(same)),
  };
}

/** The greatest probability that the network gives to one of them; undefined where rules found them. */
function surest(same: readonly Held[]): number | undefined {
  const given = same.flatMap(({ stand: { probability } }) => (probability === undefined ? [] : [probability]));
  return given.length > 0 ? Math.max(...given) : undefined;
}
