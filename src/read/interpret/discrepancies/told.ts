import { stanceNouns } from "../../../language/en/contrast.js";
import { MENTIONING, WISHES } from "../../../language/en/denials.js";
import { LIGHT_VERBS } from "../../../language/en/stance.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { isNegated, modalityOf } from "../modality.js";
import { actorsIn } from "../positions/holder.js";
import { matterOf, stemOf } from "../positions/matter.js";
import type { Held } from "../positions/stands.js";
import type { Scene } from "../scene.js";
import { isPassive, subjectsOf } from "../subjects.js";
import { isSetAgainst, isSurprising } from "./contrast.js";
import { isPast } from "./past.js";
import { netSignOf, type Sign, stanceSignOf } from "./sign.js";

/** Something that is told to be so, by the report or by somebody in it. */
export interface Told {
  /** Its predicate. */
  readonly at: number;
  /** The word that it is about. */
  readonly target: number;
  /** Who does it, as indices of actors. */
  readonly doers: readonly number[];
  /** A passive that names nobody who does it. */
  readonly isAgentless: boolean;
  /** Who says it; -1 for the report itself. */
  readonly speaker: number;
  /** The stems of what it is about, and of who or what does it. */
  readonly stems: ReadonlyMap<string, number>;
  readonly sign: Sign;
  /** "makes no mention of it": not so much as said. */
  readonly isSilence: boolean;
  /** The stance that it is; null for what somebody does. */
  readonly held: Held | null;
  /** How it is put: against what stands before it, as surprising, as past. */
  readonly isSetAgainst: boolean;
  readonly isSurprising: boolean;
  readonly isPast: boolean;
}

/** What a predicate tells, without how it is put. */
type Bare = Omit<Told, "isSetAgainst" | "isSurprising" | "isPast">;

/** Gives for a token what is told with it as the predicate. What was asked before is kept. */
export function tellerOf(scene: Scene, held: readonly Held[]): (t: number) => readonly Told[] {
  const found = new Map<number, readonly Told[]>();
  const stances = new Map<number, Held[]>();
  for (const one of held)
    if (one.counter === null) stances.set(one.stand.at, [...(stances.get(one.stand.at) ?? []), one]);
  const bare = (t: number): readonly Bare[] =>
    stances
      .get(t)
      ?.filter(() => isReal(scene.tree, t))
      .map((one) => stanceTold(scene, one)) ?? (isTold(scene, t) ? [deedTold(scene, t)] : []);
  const tell = (t: number): readonly Told[] =>
    bare(t).map((one) => ({
      ...one,
      isSetAgainst: isSetAgainst(scene.tree, t),
      isSurprising: isSurprising(scene.tree, t),
      isPast: isPast(scene, t),
    }));
  return (t) => {
    let told = found.get(t);
    if (told === undefined) found.set(t, (told = tell(t)));
    return told;
  };
}

/** Nothing that is denied, asked, supposed, wanted or merely possible is told to be so. */
function isTold({ places, tree }: Scene, t: number): boolean {
  if (tree.words[t].upos !== "VERB" || (places.cue[t] >= 0 && isCueOfClause(tree, t)) || isUndone(tree, t))
    return false;
  // "is going to sit down", "began to leave": what hangs from it is what is told.
  if (light.has(tree.words[t].lemma) && dependants(tree, t, "xcomp").length > 0) return false;
  // "published by the Courier and signed" is no statement of its own.
  if (tree.words[t].xpos === "VBN" && dependants(tree, t, "aux").length === 0) return false;
  if (isNegated(tree, t) && !isSilent(tree, t)) return false;
  if ((modalityOf(tree, t).infinitive || relationOf(tree, t) === "xcomp") && !isDone(tree, t)) return false;
  return isReal(tree, t) && (tree.head[t] < 0 || isReal(tree, tree.head[t]));
}

const light = new Set(LIGHT_VERBS);

/** What "said", "added", "asked to" tell stands in what is said; but "regard the aid as bait". */
const isCueOfClause = (tree: Tree, t: number): boolean =>
  dependants(tree, t, "obj").length === 0 || dependants(tree, t, "ccomp", "xcomp", "parataxis").length > 0;

const LACKING = new Set(["without", "instead", "rather", "until", "unless"]);

/** "without signing", "not … before it left"; but "hours before it left". */
function isUndone(tree: Tree, t: number): boolean {
  const marks = dependants(tree, t, "mark", "case").map((c) => tree.words[c].lemma);
  if (marks.some((lemma) => LACKING.has(lemma))) return true;
  const head = tree.head[t];
  return marks.includes("before") && head >= 0 && (isNegated(tree, head) || modalityOf(tree, head).sort !== null);
}

/** "has not mentioned such a promise", "makes no mention of it". */
const isSilent = (tree: Tree, t: number): boolean =>
  (isNegated(tree, t) && MENTIONING.has(tree.words[t].lemma)) ||
  dependants(tree, t, "obj").some(
    (c) => (MENTIONS.has(tree.words[c].lemma) && isNegated(tree, c)) || tree.words[c].lemma === "nothing",
  );
const MENTIONS = new Set(["mention", "reference", "word"]);

const wishes = new Set([...WISHES, ...[...stanceNouns].filter((noun) => noun !== "decision")]);

/**
 * "agreed to *sign*", "the decision to *hold* the meeting"; not "an appeal to help", nor what something is done for:
 * "gave grain to help *avoid* famine".
 */
const isDone = (tree: Tree, t: number): boolean =>
  (relationOf(tree, t) === "xcomp" && (!modalityOf(tree, tree.head[t]).infinitive || isDone(tree, tree.head[t]))) ||
  (relationOf(tree, t) === "acl" && !wishes.has(tree.words[tree.head[t]].lemma));

function isReal(tree: Tree, t: number): boolean {
  const { inCondition, questioned, sort } = modalityOf(tree, t);
  return !inCondition && !questioned && sort !== "possible" && sort !== "obliged";
}

function stanceTold({ tree }: Scene, held: Held): Bare {
  const { stand, actor, voice } = held;
  const speaker = voice.claimedBy >= 0 ? voice.claimedBy : voice.statement >= 0 ? actor : -1;
  const stems = new Map([[stemOf(tree.words[stand.at].lemma), 1], ...stand.matter.stems]);
  return {
    at: stand.at,
    target: stand.matter.head,
    doers: [actor],
    isAgentless: false,
    speaker,
    stems,
    sign: stanceSignOf(tree, stand),
    isSilence: false,
    held,
  };
}

/** Who does something says less of what is done than the rest. */
const DOER = 0.7;

function deedTold(scene: Scene, t: number): Bare {
  const { cast, places, tree } = scene;
  const subjects = subjectsOf(tree, t);
  const matter = matterOf(scene, t);
  const stems = new Map(matter.stems);
  const add = (w: number, weight: number): void =>
    void stems.set(stemOf(tree.words[w].lemma), Math.max(weight, stems.get(stemOf(tree.words[w].lemma)) ?? 0));
  add(t, 1);
  for (const s of subjects)
    for (const w of [s, ...dependants(tree, s, "compound", "amod", "nmod")])
      if (tree.words[w].upos !== "PRON") add(w, DOER);
  return {
    at: t,
    target: matter.head,
    doers: subjects.flatMap((s) => doersIn(scene, s)),
    isAgentless: isPassive(tree, t) && dependants(tree, t, "obl").every((c) => tree.words[c].relation !== "obl:agent"),
    speaker: places.said[t] < 0 ? -1 : cast.speakers[places.said[t]],
    stems,
    sign: netSignOf(tree, t),
    isSilence: isSilent(tree, t),
    held: null,
  };
}

/** A subject's actors, and those that stand before it: "*its* envoys", "*Vestrian* soldiers". */
const doersIn = ({ cast, tree }: Scene, s: number): number[] => [
  ...actorsIn(cast, tree, s),
  ...dependants(tree, s, "nmod", "amod", "compound")
    .filter((c) => c < s)
    .flatMap((c) => actorsIn(cast, tree, c)),
];
