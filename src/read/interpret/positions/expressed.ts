import { CLAIMS } from "../../../language/en/denials.js";
import {
  ACCEPTING,
  AIMS,
  ANONYMITY,
  ANSWER_NOUNS,
  ANSWERS,
  CALLING,
  CONVENED,
  DENYING,
  DETAILS,
  FAILINGS,
  REJECTING,
  SIGNS,
} from "../../../language/en/stance.js";
import { dependant, dependants, relationOf, type Tree } from "../../tag/tree.js";
import { actorsAt } from "../../resolve/cast.js";
import type { Scene } from "../scene.js";
import { isPassive, subjectOf } from "../subjects.js";
import { isNegated, type Modality, modalityOf } from "../modality.js";
import { clauseOf } from "./evidence.js";
import { evaluationAt } from "./evaluation.js";
import { firmnessOf } from "./firmness.js";
import { holdersOf } from "./holder.js";
import { framesOf, type PartOfSpeech, type Stance } from "./lexicon.js";
import { matterOf } from "./matter.js";
import { infinitiveOf } from "./completion.js";
import { isDeniedBelow, isToBeEnded, opposite, turnedBy } from "./polarity.js";
import type { Stand } from "./stands.js";
import { questionOf, takenBy } from "./takes.js";

const answers = new Set(ANSWERS);
const denying = new Set(DENYING);
const anonymity = new Set(ANONYMITY);
const signs = new Set(SIGNS);
const able = new Set("ready willing able prepared".split(" "));
const convened = new Set(CONVENED);
const calling = new Set(CALLING);
const aims = new Set(AIMS);
const failings = new Set(FAILINGS);
const answerNouns = new Set(ANSWER_NOUNS);
const details = new Set(DETAILS);
const accepting = new Set(ACCEPTING);
const rejecting = new Set(REJECTING);

/** Parts of speech that can say where somebody stands. */
const PREDICATES = new Set(["VERB", "AUX", "ADJ", "NOUN", "PROPN"]);

/** Stances that a word of its own expresses: "rejected the offer", "their refusal to sign", "is open to observers". */
export function expressedStands(scene: Scene): Stand[] {
  const { cast, tree, places } = scene;
  const within = new Set<number>();
  const denied = new Set<number>();
  const stands: Stand[] = [];
  for (let t = 0; t < tree.words.length; t++) {
    if (!PREDICATES.has(tree.words[t].upos)) continue;
    const isOwner = (target: number): boolean => aims.has(tree.words[t].lemma) && actorsAt(cast, target).length > 0;
    const expressed =
      maybeYes(tree, t) ??
      maybeUnanswered(tree, t) ??
      maybeSeconded(scene, t) ??
      maybeStance(tree, t, isOwner) ??
      maybeAim(tree, t) ??
      maybeCalled(tree, t) ??
      maybeConvened(tree, t);
    if (!expressed || within.has(t) || places.timex[expressed.target] >= 0) continue;
    if (denying.has(tree.words[t].lemma) && isOthersStance(tree, expressed.target)) {
      denied.add(expressed.target);
      continue;
    }
    // What is wanted, offered or refused isn't what somebody does: "refused to accept" is no acceptance.
    for (const inner of [
      ...heirsOf(tree, expressed.taken ?? expressed.target),
      ...heirsOf(tree, expressed.target),
      ...claimedIn(tree, expressed.target),
    ])
      within.add(inner);
    const modality = modalityOf(tree, t);
    if (isUnreal(tree, t, modality)) continue;
    // Nobody accuses himself: where the tree says so, it has lost who does.
    const suffering =
      expressed.part === "verb" && !isPassive(tree, t)
        ? dependants(tree, t, "obj", "iobj").flatMap((c) => actorsAt(cast, c))
        : [];
    const holders = holdersOf(scene, t, expressed.part).filter((actor) => !suffering.includes(actor));
    if (holders.length === 0) continue;
    const matter = matterOf(scene, expressed.target);
    const turns = (denied.has(t) ? 1 : 0) + (isDeniedBelow(tree, expressed.target, matter.head) ? 1 : 0);
    stands.push({
      at: t,
      holders,
      matter,
      stance: turnedBy(expressed.stance, turns),
      firmness: firmnessOf(tree, t, expressed.firmness, modality),
      evidence: clauseOf(tree, t, expressed.target),
    });
  }
  return stands;
}

/** "denied that *Dovrek had agreed* to observers": what is denied is where another one stands. */
const isOthersStance = (tree: Tree, target: number): boolean =>
  relationOf(tree, target) === "ccomp" &&
  dependants(tree, target, "nsubj").length > 0 &&
  maybeStance(tree, target) !== null;

interface Expressed extends Pick<Stand, "stance" | "firmness"> {
  readonly part: PartOfSpeech;
  readonly target: number;
  /** What the word takes, where the stance is on what hangs from that: "agreed to *drop* the demand". */
  readonly taken?: number;
}

/** `isOwner` tells a target that is whose stance it is: "the aim for *the president*". */
function maybeStance(tree: Tree, t: number, isOwner: (target: number) => boolean = () => false): Expressed | null {
  const taken = takenBy(tree, t);
  if (taken && isOwner(taken.target)) return null;
  // "declined to say whether …" is no refusal: what it declines tells.
  if (
    !taken ||
    ((answers.has(tree.words[taken.target].lemma) || isDetailed(tree, taken.target)) && isFailed(tree, taken.target))
  )
    return null;
  // "must be prepared": no adjective.
  if (taken.part === "adj" && modalityOf(tree, t).sort === "obliged") return null;
  const { frame, part } = taken;
  if (isAnonymity(tree, taken.target)) return null;
  if (isLeftOpen(tree, t) || isNeither(tree, t))
    return { part, target: taken.target, stance: "noncommittal", firmness: "vague" };
  const { stance, target } = throughAcceptance(tree, frame.stance, taken.target);
  const denied = (modalityOf(tree, t).negated || isNegated(tree, taken.target)) !== isFailed(tree, t);
  const turns = (denied ? 1 : 0) + (isToBeEnded(tree, t, target) ? 1 : 0);
  return { part, target, taken: taken.target, stance: turnedBy(stance, turns), firmness: frame.firmness };
}

/**
 * "The Union, *supported* by Sorland, *opposed* by Drevia, proposed deleting it": where the others stand on what
 * somebody proposes.
 */
function maybeSeconded({ cast, tree }: Scene, t: number): Expressed | null {
  const first = relationOf(tree, t) === "conj" ? tree.head[t] : t;
  const proposer = tree.words[first].relation === "acl" ? tree.head[first] : -1;
  if (tree.words[t].xpos !== "VBN" || proposer < 0 || actorsAt(cast, proposer).length === 0 || subjectOf(tree, t) < 0)
    return null;
  const frame = framesOf("verb", tree.words[t].lemma).find(({ takes }) => takes.includes("obj"));
  const verb = relationOf(tree, proposer) === "nsubj" ? tree.head[proposer] : -1;
  const proposed = frame && verb >= 0 ? maybeStance(tree, verb) : null;
  if (!frame || !proposed || proposed.stance === "noncommittal") return null;
  return {
    part: "verb",
    target: proposed.target,
    firmness: frame.firmness,
    stance: frame.stance === "for" ? proposed.stance : opposite(proposed.stance),
  };
}

/** "asked not to be named", "requested that his name not be published". */
const isAnonymity = (tree: Tree, target: number): boolean =>
  [target, ...dependants(tree, target, "nsubj")].some((t) => anonymity.has(tree.words[t].lemma));

/** "gave no sign that he was ready": the clause of a noun that is denied. */
function isLeftOpen(tree: Tree, t: number): boolean {
  const head = tree.head[t];
  const nouns = head < 0 ? [] : [head, ...dependants(tree, head, "obj")];
  return nouns.some((noun) => signs.has(tree.words[noun].lemma) && isNegated(tree, noun));
}

/** "neither accepted nor refused it". */
function isNeither(tree: Tree, t: number): boolean {
  const has = (w: number, word: string): boolean => tree.children[w].some((c) => tree.words[c].lemma === word);
  const first = has(t, "nor") && tree.head[t] >= 0 ? tree.head[t] : t;
  return has(first, "neither") && dependants(tree, first, "conj").some((c) => has(c, "nor"));
}

/** "refused to accept the plan" is against the plan, "agreed to drop the demand" against the demand. */
function throughAcceptance(tree: Tree, stance: Stance, target: number): { stance: Stance; target: number } {
  const { lemma } = tree.words[target];
  const particle = tree.children[target].find((c) => tree.words[c].relation === "compound:prt");
  const verb = particle === undefined ? lemma : `${lemma}+${tree.words[particle].lemma}`;
  const object = dependants(tree, target, "obj", "obl")[0] ?? -1;
  // "promised to end it" isn't against what "it" may stand for.
  if (object < 0 || !(accepting.has(verb) || (rejecting.has(verb) && tree.words[object].upos !== "PRON")))
    return { stance, target };
  const turned = rejecting.has(verb) !== modalityOf(tree, target).negated;
  return { stance: turned ? opposite(stance) : stance, target: object };
}

/** "failed to support", "declined to endorse", "not ready to commit". */
function isFailed(tree: Tree, t: number): boolean {
  const head = tree.head[t];
  if (head < 0 || !["xcomp", "advcl", "ccomp"].includes(relationOf(tree, t)) || !modalityOf(tree, t).infinitive)
    return false;
  return (
    failings.has(tree.words[head].lemma) || (able.has(tree.words[head].norm.toLowerCase()) && isNegated(tree, head))
  );
}

/** "refused to give *details*". */
const isDetailed = (tree: Tree, t: number): boolean =>
  dependants(tree, t, "obj").some((c) => details.has(tree.words[c].lemma));

/**
 * Verbs of answering whose phrase names the matter: "declined to comment on the offer", "not ready to commit to it".
 */
const COMMITTING = new Set(["commit", "comment"]);

/** "has not said whether it will come", "declined to say when", "failed to give an answer", "awaits a reply". */
function maybeUnanswered(tree: Tree, t: number): Expressed | null {
  const { lemma, upos } = tree.words[t];
  if (upos !== "VERB") return null;
  const object = dependant(tree, t, "obj");
  const answering = object >= 0 && answerNouns.has(tree.words[object].lemma);
  if (lemma === "await" || lemma === "wait")
    return answering || dependants(tree, t, "xcomp").some((c) => ["see", "hear"].includes(tree.words[c].lemma))
      ? { part: "verb", target: object >= 0 ? object : t, stance: "noncommittal", firmness: "vague" }
      : null;
  if (!answers.has(lemma) && !(answering && ["give", "provide", "make", "offer"].includes(lemma))) return null;
  if (modalityOf(tree, t).negated === isFailed(tree, t)) return null;
  const target =
    questionOf(tree, t) ??
    (answering ? object : COMMITTING.has(lemma) ? dependants(tree, t, "obl", "xcomp")[0] : undefined);
  return target === undefined ? null : { part: "verb", target, stance: "noncommittal", firmness: "vague" };
}

/** "Inspections remain a Belmaran condition", "the envoy's aim is to reopen the bridge", "at Teshk's request". */
function maybeAim(tree: Tree, t: number): Expressed | null {
  const { lemma, upos } = tree.words[t];
  if (upos !== "NOUN" || !aims.has(lemma) || modalityOf(tree, t).sort === "obliged") return null;
  const target = aimedAt(tree, t);
  return target < 0 ? null : { part: "noun", target, stance: isNegated(tree, t) ? "against" : "for", firmness: "firm" };
}

function aimedAt(tree: Tree, t: number): number {
  const head = tree.head[t];
  if (dependants(tree, t, "cop").length > 0) return dependant(tree, t, "nsubj", "csubj");
  if (head < 0) return -1;
  const relation = relationOf(tree, t);
  if ((relation === "xcomp" || relation === "obj") && ["remain", "become", "stay"].includes(tree.words[head].lemma))
    return dependant(tree, head, "nsubj", "csubj");
  if (relation === "nsubj" && dependants(tree, head, "cop").length > 0) return head;
  return relation === "obl" && dependants(tree, t, "case").some((c) => tree.words[c].lemma === "at") ? head : -1;
}

/** "called the charge absurd", "described their efforts as clumsy". */
function maybeCalled(tree: Tree, t: number): Expressed | null {
  const { lemma, upos } = tree.words[t];
  if (upos !== "VERB" || !calling.has(lemma)) return null;
  const target = dependant(tree, t, "obj");
  const name = dependants(tree, t, "xcomp", "obl", "ccomp", "advcl").find(
    (c) => c > t && evaluationAt(tree, c) !== null,
  );
  const evaluation = name === undefined ? null : evaluationAt(tree, name);
  if (target < 0 || !evaluation) return null;
  return {
    part: "verb",
    target,
    firmness: evaluation.firmness,
    stance: isNegated(tree, t) ? opposite(evaluation.stance) : evaluation.stance,
  };
}

/** "said yes to the talks", "have said no", "never said no". */
function maybeYes(tree: Tree, t: number): Expressed | null {
  if (tree.words[t].lemma !== "say") return null;
  // Wherever the tree puts it: "no" may pass for the determiner of what follows.
  const answer = tree.words[t + 1]?.norm.toLowerCase();
  const what = tree.children[t].find(
    (c) =>
      c > t && relationOf(tree, c) === "obl" && dependants(tree, c, "case").some((k) => tree.words[k].lemma === "to"),
  );
  if (answer !== "yes" && answer !== "no") return null;
  const agreed = (answer === "yes") !== isNegated(tree, t);
  return { part: "verb", target: what ?? t + 1, stance: agreed ? "for" : "against", firmness: "firm" };
}

/** "called a meeting", "called the talks to give their answer": for what it is called for, where that is said. */
function maybeConvened(tree: Tree, t: number): Expressed | null {
  const object = dependant(tree, t, "obj");
  if (
    !["call", "convene", "summon"].includes(tree.words[t].lemma) ||
    object < 0 ||
    !convened.has(tree.words[object].lemma)
  )
    return null;
  const purpose = [t, object]
    .flatMap((w) => dependants(tree, w, "xcomp", "advcl", "acl"))
    .find((c) => modalityOf(tree, c).infinitive);
  return { part: "verb", target: purpose ?? object, stance: "for", firmness: "firm" };
}

/** "rejected the claim that he *agreed*": what is claimed is no stance that anybody takes. */
const claimedIn = (tree: Tree, target: number): number[] =>
  CLAIMS.has(tree.words[target].lemma) ? dependants(tree, target, "acl") : [];

/** A target and the verbs that it governs without a subject of their own: "calls to *cancel* it". */
function heirsOf(tree: Tree, t: number): number[] {
  const inside = tree.words[t].upos === "NOUN" ? [infinitiveOf(tree, t)].filter((c) => c >= 0) : [];
  return [t, ...[...dependants(tree, t, "xcomp", "conj"), ...inside].flatMap((c) => heirsOf(tree, c))];
}

/** Asked, supposed or put under a condition: nobody has said it. */
function isUnreal(tree: Tree, t: number, { inCondition, questioned }: Modality): boolean {
  if (inCondition || questioned) return true;
  const head = tree.head[t];
  return (
    head >= 0 && ["conj", "xcomp", "cop"].includes(relationOf(tree, t)) && isUnreal(tree, head, modalityOf(tree, head))
  );
}
