import { relationOf, type Tokens, type Tree } from "../../tag/tree.js";
import { actorsIn } from "../positions/holder.js";
import { stemOf } from "../positions/matter.js";
import type { Held } from "../positions/stands.js";
import type { Scene } from "../scene.js";
import { subjectsOf } from "../subjects.js";
import type { Anchor } from "./anchors.js";
import { bearing } from "./bearing.js";
import { isNow, isSetAgainst } from "./contrast.js";
import { dayAt, isReversed } from "./past.js";
import type { Told } from "./told.js";

/** Set by hand on the gold readings that may be tuned on, and on reports written for it. */
const WEIGHTS = {
  bearing: 1,
  beside: 0.2,
  near: 0.1,
  main: 0.1,
  contrast: 0.35,
  denial: 0.5,
  about: 0.2,
  silence: 0.6,
  past: 0.45,
  dayBefore: 0.3,
  now: 0.5,
  bound: 0.15,
  claim: 0.1,
  contrary: 0.35,
  alike: -0.6,
} as const;

/** So much must two have in common where nothing in the text sets them against each other. */
const RELATED = 0.25;
const CLOSE = 0.6;

/** What stands between an anchor and what is told, all that the weighing needs. */
interface Pairing {
  readonly scene: Scene;
  readonly anchor: Anchor;
  readonly told: Told;
  /** Sentences between them. */
  readonly apart: number;
  /** How much one bears on the other, 0..1. */
  readonly like: number;
  readonly contrast: boolean;
  /** The anchor's own side does it. */
  readonly doing: boolean;
  /** The anchor's own side says it. */
  readonly ownWord: boolean;
}

/** How much what is told pulls against a stance, 0 where it can't. */
export function pullOf(scene: Scene, anchor: Anchor, told: Told): number {
  const { held, sorts } = anchor;
  const side = sideOf(scene, held, told);
  // Most of what is told isn't the side's own, and is passed by before anything is weighed.
  if (!sorts.has("denial") && !side.doing && !side.ownWord && !told.isAgentless) return 0;
  if (isOfOne(scene, held, told)) return 0;
  const pairing: Pairing = {
    scene,
    anchor,
    told,
    ...side,
    like: bearing(stemsOf(scene.tree, held), told.stems),
    contrast: isContrary(scene, held, told, side.apart),
  };
  const own = told.isSilence
    ? silence(pairing)
    : sorts.has("denial") && !(side.ownWord && !isAdmitted(pairing))
      ? denial(pairing)
      : stance(pairing);
  if (own === null) return 0;
  const beside = side.apart <= 1 ? WEIGHTS.beside : side.apart <= 2 ? WEIGHTS.near : 0;
  return (
    own +
    WEIGHTS.bearing * pairing.like +
    beside +
    (pairing.contrast ? WEIGHTS.contrast : 0) +
    (isMain(scene.tree, told.at, held.stand.at) ? WEIGHTS.main : 0)
  );
}

/** "But he added that messages had been passed on." */
const isAdmitted = ({ anchor, told, contrast, like }: Pairing): boolean =>
  contrast && told.at > anchor.held.stand.at && like >= RELATED;

/** One of them is part of the other, or takes it: "*said* that it had not *broken* it". */
function isOfOne({ attributions, places, tree }: Scene, { stand }: Held, { at }: Told): boolean {
  const cue = attributions[places.said[stand.at]]?.cue;
  return (
    at === stand.at ||
    isInside(stand.evidence, at) ||
    (cue !== undefined && isInside(cue, at)) ||
    isAbove(tree, at, stand.at) ||
    isAbove(tree, stand.at, at)
  );
}

const isInside = ({ from, to }: Tokens, t: number): boolean => from <= t && t < to;
const COMPLEMENTS = new Set(["ccomp", "xcomp", "obj", "csubj", "acl"]);

/** Whether a word governs another through complements. */
export function isAbove(tree: Tree, high: number, low: number): boolean {
  for (let t = low; t !== high; t = tree.head[t])
    if (tree.head[t] < 0 || !COMPLEMENTS.has(relationOf(tree, t))) return false;
  return true;
}

/** How far apart two are, and whether what is told is the side's own deed or word. */
function sideOf(scene: Scene, { stand, actor }: Held, told: Told): Pick<Pairing, "apart" | "doing" | "ownWord"> {
  const { cast, tree } = scene;
  const apart = Math.abs(tree.sentence[stand.at] - tree.sentence[told.at]);
  const isOwn = (a: number): boolean =>
    a >= 0 &&
    (cast.party[a] === cast.party[actor] ||
      (apart <= 1 && (isOfficerOf(scene, a, actor) || isOfficerOf(scene, actor, a))));
  return {
    apart,
    doing: told.doers.some(isOwn) || (told.isSurprising && told.doers.length === 0),
    ownWord: isOwn(told.speaker),
  };
}

/** Whether the text sets one against the other: what is so set stands after the other, or in the same sentence. */
function isContrary(scene: Scene, { stand }: Held, told: Told, apart: number): boolean {
  const { tree } = scene;
  if (told.isSurprising) return true;
  if (apart > 2) return false;
  if (told.isSetAgainst && (apart === 0 || told.at > stand.at)) return true;
  if ((apart === 0 || stand.at > told.at) && isSetAgainst(tree, stand.at)) return true;
  return (
    apart === 0 &&
    isReversed(scene, stand.at) &&
    [told.at, tree.head[told.at]].some((t) => t >= 0 && isUnder(tree, stand.at, t))
  );
}

/** "President Ivo Dannik", of whom nobody says what he presides over, beside a state or body. */
function isOfficerOf({ cast }: Scene, person: number, body: number): boolean {
  const { kind, name, speaksFor, roles } = cast.actors[person];
  return (
    kind === "person" &&
    speaksFor === null &&
    roles.length > 0 &&
    /^\p{Lu}/u.test(name) &&
    ["state", "organization", "group"].includes(cast.actors[body].kind)
  );
}

/**
 * What a stance is on; of one that points back ("rejected such an offer") what its issue is on. "discuss tariffs" is
 * about discussing, too.
 */
function stemsOf(tree: Tree, { stand: { at, matter }, topic }: Held): ReadonlyMap<string, number> {
  const own = matter.stems.size > 0 ? matter.stems : topic.stems;
  const above = tree.head[matter.head];
  return above >= 0 && above !== at && tree.words[above].upos === "VERB"
    ? new Map([[stemOf(tree.words[above].lemma), 1], ...own])
    : own;
}

/** "agreed to free them, a week after he *said* that they would be tried". */
function isUnder({ head }: Tree, low: number, high: number): boolean {
  for (let t = low, steps = 0; t >= 0 && steps < 8; t = head[t], steps++) if (t === high) return true;
  return false;
}

/** No relative clause or participle, unless the stance stands in its sentence's main clause. */
const isMain = (tree: Tree, at: number, other: number): boolean =>
  !["acl", "amod", "advcl"].includes(relationOf(tree, at)) || tree.head[at] === other;

/** What is denied is told by somebody else, or admitted: "But he added that messages had been passed on". */
function denial({ scene, anchor, told, like, contrast, doing }: Pairing): number | null {
  if (like === 0 && !contrast) return null;
  const denied = subjectsOf(scene.tree, anchor.held.stand.matter.head).flatMap((s) =>
    actorsIn(scene.cast, scene.tree, s),
  );
  const about = doing || told.doers.some((a) => denied.includes(a));
  // Where others stand themselves says nothing of it.
  return told.held && (!about || told.held.stand.stance === "noncommittal")
    ? null
    : WEIGHTS.denial + (about ? WEIGHTS.about : 0);
}

/** What somebody says of a side isn't so much as mentioned by it. */
const silence = ({ scene, anchor, told, doing, ownWord, like }: Pairing): number | null => {
  const { stand, voice } = anchor.held;
  const named = scene.tree.children[told.at].some(
    (c) => scene.tree.words[c].lemma === scene.tree.words[stand.at].lemma,
  );
  return voice.claimedBy >= 0 && (doing || ownWord) && told.at > stand.at && (named || like >= RELATED)
    ? WEIGHTS.silence + (named ? RELATED : 0)
    : null;
};

/** A side does or says what doesn't go with where it stood or what it said of itself. */
function stance({ scene, anchor, told, apart, like, contrast, doing, ownWord }: Pairing): number | null {
  const { sorts, held } = anchor;
  if (!doing && !ownWord && !(told.isAgentless && like >= CLOSE)) return null;
  const before = !told.isPast && !isJoined(scene.tree, held.stand.at, told.at);
  const past = sorts.has("past") && before;
  const now = past && isNow(scene.tree, told.at);
  if (like < RELATED && !(past && apart <= 1 && (contrast || now))) return null;
  // Below 0 where one furthers what the other hinders.
  const opposition = anchor.sign * told.sign;
  const isTold = !ownWord && !told.held;
  if (sorts.size === 0 && !(doing && isTold && contrast && apart <= 1 && opposition <= 0)) return null;
  if (sorts.has("claim") && !(isTold && contrast && doing)) return null;
  const earlier = past ? WEIGHTS.past : before && isDayBefore(scene, held, told) ? WEIGHTS.dayBefore : 0;
  return (
    earlier +
    (now ? WEIGHTS.now : 0) +
    (sorts.has("bound") ? WEIGHTS.bound : 0) +
    (sorts.has("claim") ? WEIGHTS.claim : 0) +
    (opposition < 0 ? WEIGHTS.contrary : opposition > 0 ? WEIGHTS.alike : 0)
  );
}

function isDayBefore(scene: Scene, held: Held, told: Told): boolean {
  const then = dayAt(scene, held);
  const now = told.held ? dayAt(scene, told.held) : (scene.doc.publishedAt?.slice(0, 10) ?? null);
  return then !== null && now !== null && then < now;
}

/** Whether two predicates stand in one clause, joined by "and". */
const isJoined = (tree: Tree, a: number, b: number): boolean =>
  (tree.head[a] === b && relationOf(tree, a) === "conj") || (tree.head[b] === a && relationOf(tree, b) === "conj");
