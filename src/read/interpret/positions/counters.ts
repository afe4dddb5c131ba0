import { awaiting, deadlines, lapsing, retreating, stanceNouns, yielding } from "../../../language/en/contrast.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { isContrasted } from "../discrepancies/contrast.js";
import { hasTense, isNegated } from "../modality.js";
import type { Scene } from "../scene.js";
import { isPassive, subjectOf } from "../subjects.js";
import { clauseOf } from "./evidence.js";
import { actorsIn } from "./holder.js";
import type { Firmness, Stance } from "./lexicon.js";
import { stemOf } from "./matter.js";
import type { Counter, Held } from "./stands.js";
import { deadlineOf } from "./terms.js";

/**
 * "The government seems to be backtracking": it stood where it now doesn't. The stance before is the contrary of the
 * one told beside it.
 */
export function retreats(scene: Scene, held: readonly Held[]): Held[] {
  const { cast, tree } = scene;
  const found: Held[] = [];
  for (let t = 0; t < tree.words.length; t++) {
    if (tree.words[t].upos !== "VERB" || !isRetreat(tree, t)) continue;
    for (const actor of actorsIn(cast, tree, subjectOf(tree, t))) {
      const now = nearest(scene, held, actor, t);
      if (now) found.push(retreatFrom(scene, now, actor, t));
    }
    const given = namedBefore(scene, held, t);
    if (given) found.push(retreatFrom(scene, given, given.actor, t));
  }
  return found;
}

const retreatFrom = (scene: Scene, now: Held, actor: number, at: number): Held =>
  counterTo(scene, now, actor, at, {
    counter: "retreat",
    stance: now.stand.stance === "for" ? "against" : "for",
    firmness: "vague",
  });

/** So many sentences back is looked for the demand of "the demand has been abandoned". */
const BACK = 3;

/** What is given up where nobody says who does it: the stance before that the word names. */
function namedBefore({ tree }: Scene, held: readonly Held[], t: number): Held | undefined {
  if (!isPassive(tree, t) || subjectOf(tree, t) >= 0) return undefined;
  const named = tree.children[t].find((c) => tree.words[c].relation === "nsubj:pass");
  return named === undefined
    ? undefined
    : held.findLast(
        ({ stand }) =>
          stand.at < t &&
          tree.sentence[t] - tree.sentence[stand.at] <= BACK &&
          tree.words[stand.at].lemma === tree.words[named].lemma,
      );
}

function isRetreat(tree: Tree, t: number): boolean {
  const { lemma } = tree.words[t];
  return (
    isYielding(tree, t) ||
    retreating.has(lemma) ||
    tree.children[t].some((c) => retreating.has(`${lemma}+${tree.words[c].lemma}`))
  );
}

/** "dropped its demand", "the demand had been abandoned", "changed their minds". */
const isYielding = (tree: Tree, t: number): boolean =>
  yielding.has(tree.words[t].lemma) &&
  !isNegated(tree, t) &&
  hasTense(tree, t) &&
  !dependants(tree, t, "mark").some((c) => awaiting.has(tree.words[c].lemma)) &&
  tree.children[t].some(
    (c) =>
      stanceNouns.has(tree.words[c].lemma) &&
      (relationOf(tree, c) === "obj" || tree.words[c].relation === "nsubj:pass"),
  );

/** "However, he acknowledged that it had become harder": the same stance, less firm than the promise before it. */
export function concessions(scene: Scene, held: readonly Held[]): Held[] {
  const { acts, attributions, cast, tree } = scene;
  return attributions.flatMap(({ cue }, i) => {
    const speaker = cast.speakers[i];
    if (speaker < 0 || acts[i] !== "concede" || !isContrasted(tree, cue.from, cue)) return [];
    const before = nearest(
      scene,
      held.filter(({ stand }) => stand.at < cue.from && stand.firmness === "firm"),
      speaker,
      cue.from,
    );
    return before
      ? [
          counterTo(scene, before, speaker, cue.from, {
            counter: "concession",
            stance: before.stand.stance,
            firmness: "qualified",
          }),
        ]
      : [];
  });
}

/**
 * What is held by an actor, or by who speaks for it, in the same sentence or beside it, nearest first. A person of whom
 * nobody knows whom he speaks for may speak for it in the same sentence.
 */
function nearest({ cast, tree }: Scene, held: readonly Held[], actor: number, at: number): Held | undefined {
  const isSide = ({ actor: other, stand }: Held): boolean =>
    cast.party[other] === cast.party[actor] ||
    (cast.party[other] === other &&
      cast.actors[other].kind === "person" &&
      cast.actors[actor].kind !== "person" &&
      tree.sentence[stand.at] === tree.sentence[at]);
  const near = held.filter(
    (one) => isSide(one) && one.stand.at !== at && Math.abs(tree.sentence[one.stand.at] - tree.sentence[at]) <= 1,
  );
  return near.sort((a, b) => Math.abs(a.stand.at - at) - Math.abs(b.stand.at - at))[0];
}

interface Told {
  readonly counter: Counter;
  readonly stance: Stance;
  readonly firmness: Firmness;
}

function counterTo(
  { tree }: Scene,
  { stand, topic }: Held,
  actor: number,
  at: number,
  { counter, stance, firmness }: Told,
): Held {
  return {
    stand: { at, holders: [actor], matter: stand.matter, stance, firmness, evidence: clauseOf(tree, at, at) },
    topic,
    actor,
    voice: { statement: -1, claimedBy: -1 },
    counter,
  };
}

/** So many places that tell of a date that passed are looked at: time stays linear. */
const MOST_LAPSES = 20;

/**
 * "The deadline passed without it", "it failed to deliver the names": a promise whose day is over by the report's, and
 * that wasn't kept.
 */
export function lapses(scene: Scene, held: readonly Held[]): Held[] {
  const { cast, doc, tree } = scene;
  if (doc.publishedAt === null) return [];
  const due = held.filter(
    ({ stand }) => stand.stance === "for" && isOver(deadlineOf(scene, stand)?.value ?? null, doc.publishedAt as string),
  );
  if (due.length === 0) return [];
  const passed = tree.words.flatMap((_, t) => (isLapse(tree, t) ? [t] : [])).slice(0, MOST_LAPSES);
  return due.flatMap((promise) => {
    const at = passed.find(
      (t) => t !== promise.stand.at && (isOfDeadline(tree, t) || isFailureOf(cast, tree, t, promise)),
    );
    return at === undefined
      ? []
      : [counterTo(scene, promise, promise.actor, at, { counter: "lapse", stance: "against", firmness: "firm" })];
  });
}

/** Whether a day or month lies before the report's day, or on it. */
const isOver = (value: string | null, publishedAt: string): boolean =>
  value !== null && /^\d{4}-\d\d(?:-\d\d)?$/.test(value) && value <= publishedAt;

const isLapse = (tree: Tree, t: number): boolean =>
  tree.words[t].upos === "VERB" && (lapsing.has(tree.words[t].lemma) || isFailure(tree, t));

/** "the deadline passed", "missed the date". */
const isOfDeadline = (tree: Tree, t: number): boolean =>
  lapsing.has(tree.words[t].lemma) &&
  dependants(tree, t, "nsubj", "obj").some((c) => deadlines.has(tree.words[c].lemma));

/** "failed to deliver", "did not deliver", "had not delivered". */
const isFailure = (tree: Tree, t: number): boolean =>
  isNegated(tree, t) || (relationOf(tree, t) === "xcomp" && tree.words[tree.head[t]].lemma === "fail");

/** Whether it is that side's not doing what it promised. */
function isFailureOf(cast: Scene["cast"], tree: Tree, t: number, { actor, stand }: Held): boolean {
  const same = [t, ...dependants(tree, t, "obj")].some((w) => stand.matter.stems.has(stemOf(tree.words[w].lemma)));
  return (
    isFailure(tree, t) &&
    hasTense(tree, t) &&
    same &&
    actorsIn(cast, tree, subjectOf(tree, t)).some((a) => cast.party[a] === cast.party[actor])
  );
}
