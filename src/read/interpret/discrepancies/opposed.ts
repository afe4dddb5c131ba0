import type { Tokens, Tree } from "../../tag/tree.js";
import { clauseOf } from "../positions/evidence.js";
import type { Held } from "../positions/stands.js";
import { isVoiceOf, voiceOf } from "../positions/voice.js";
import type { Scene } from "../scene.js";
import { type Anchor, anchorsOf } from "./anchors.js";
import { isOfMore, type Kind } from "./kinds.js";
import { isDatedBefore } from "./past.js";
import { pullOf } from "./pull.js";
import { type Told, tellerOf } from "./told.js";

/** Two sides of one party that don't sit together. */
export interface Opposed {
  readonly a: Held;
  readonly b: Held;
  /** Whose they are, as the index of an actor. */
  readonly actor: number;
  readonly kind: Kind;
  readonly pull: number;
}

/** So many words before and after a stance are looked through at most: time stays linear. */
const WORDS = 200;
/**
 * Sentences before and after that are looked through; only what stands right beside it may speak against a stance that
 * nothing marks.
 */
const sentencesAround = ({ sorts }: Anchor): number => (sorts.size === 0 || sorts.has("claim") ? 1 : 4);
/**
 * So much pull sets what is told against a stance. Less (1.05) shows as many wrong as right ones more in reports of
 * negotiations, and in other news nothing but wrong ones.
 */
const LEAST = 1.3;

/** Stances with what speaks most against them near by: what is done, what others tell. */
export function opposedOf(scene: Scene, held: readonly Held[]): Opposed[] {
  const tell = tellerOf(scene, held);
  return strongestOf(
    anchorsOf(scene, held).flatMap((anchor) => {
      let best: Opposed | undefined;
      const { from, to } = around(scene.tree, anchor);
      for (let t = from; t < to; t++) {
        for (const told of tell(t)) {
          const pull =
            told.held !== null &&
            (isAddition(scene, anchor.held, told.held) || isAddition(scene, told.held, anchor.held))
              ? 0
              : pullOf(scene, anchor, told);
          if (pull >= LEAST && pull > (best?.pull ?? 0)) best = opposedBy(scene, anchor, told, pull);
        }
      }
      return best ? [best] : [];
    }),
  );
}

/** What was given before doesn't speak against a refusal of more. */
const isAddition = (scene: Scene, refused: Held, given: Held): boolean =>
  refused.stand.stance === "against" &&
  given.stand.stance === "for" &&
  isOfMore(scene.tree, refused.stand) &&
  isDatedBefore(scene, given);

/** Of those that share a side the one that pulls most. */
function strongestOf(found: readonly Opposed[]): Opposed[] {
  const taken = new Set<number>();
  return [...found]
    .sort((x, y) => y.pull - x.pull)
    .filter(({ a, b }) => {
      const places = [a.stand.at, b.stand.at];
      if (places.some((at) => taken.has(at))) return false;
      for (const at of places) taken.add(at);
      return true;
    });
}

function around({ sentence, sentences }: Tree, anchor: Anchor): Tokens {
  const { at } = anchor.held.stand;
  const near = sentencesAround(anchor);
  const first = sentences[Math.max(0, sentence[at] - near)];
  const last = sentences[Math.min(sentences.length - 1, sentence[at] + near)];
  return { from: Math.max(first.firstToken, at - WORDS), to: Math.min(last.endToken, at + WORDS) };
}

function opposedBy(scene: Scene, { held, sign, sorts }: Anchor, told: Told, pull: number): Opposed {
  const { cast, tree } = scene;
  const { stand, topic, actor } = held;
  // What others tell of a side without naming anybody who does it is the party's.
  const holder =
    told.doers.find((a) => isVoiceOf(cast, a, actor)) ??
    (isOthersWord(scene, told.at, actor) ? cast.party[actor] : actor);
  // Who does what was to be done under a condition only is for it.
  const conditional = stand.stance === "for" && sign < 0;
  const counter: Held = {
    stand: {
      at: told.at,
      holders: [holder],
      matter: stand.matter,
      stance: stand.stance === "for" && !conditional ? "against" : "for",
      firmness: "firm",
      evidence: clauseOf(tree, told.at, told.target),
    },
    topic,
    actor: holder,
    voice: toldBy(scene, told.at, holder),
    counter: "conduct",
  };
  const kind =
    sorts.has("denial") || sorts.has("claim") || told.isSilence
      ? "disputed"
      : conditional && !told.held
        ? "conditional"
        : "reversal";
  return { a: held, b: told.held ?? counter, actor: holder === actor ? actor : cast.party[actor], kind, pull };
}

/** "*Analysts regard* the aid as bait": the cue of somebody else's statement. */
function isOthersWord({ cast, places }: Scene, at: number, actor: number): boolean {
  const speaker = cast.speakers[places.cue[at]] ?? -1;
  return speaker >= 0 && !isVoiceOf(cast, speaker, actor);
}

/** Whose word it is: of a cue that of its speaker. */
function toldBy(scene: Scene, at: number, holder: number): Held["voice"] {
  const { cast, places } = scene;
  return isOthersWord(scene, at, holder)
    ? { statement: places.cue[at], claimedBy: cast.speakers[places.cue[at]] }
    : voiceOf(scene, at, holder);
}
