import {
  afterWords,
  beforeWords,
  courseVerbs,
  denyingVerbs,
  followingVerbs,
  governingPrepositions,
  implicativeVerbs,
  insteadWords,
  nonFactiveVerbs,
  nounEffects,
  tellingNouns,
  transparentNouns,
} from "../../../language/en/meeting-statuses.js";
import { supportVerbs } from "../../../language/en/meeting-words.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { entryOf, isOneOf } from "../lookup.js";
import { hasTense, isNegated, modalityOf } from "../modality.js";
import { bareAs, governed, put, refuted, type Standing } from "./compose.js";
import { carriesBy, courseOf, deny, effectOf, isPending } from "./effects.js";
import { ownStanding } from "./own-standing.js";
import { isPredicate, isReported } from "./predicates.js";
import { isInfinitive, isNominal } from "../subjects.js";
import { aimed, atTimeOf, beforeTimeOf, hasGone } from "./timing.js";
import type { Trigger } from "./triggers.js";

/** Words that open a clause of what came before, or went with it. */
const afterClauseWords: ReadonlySet<string> = new Set(["after", "since", "by", "upon", "following", "while"]);

/** How many words are read outwards from a meeting. */
const HIGHEST = 12;

/**
 * Whether a meeting comes about, by the words that it stands in, read from the inside out: its own adjectives, the verb
 * that carries it, and whatever that hangs from, until the sentence ends or somebody is merely said to say it.
 *
 *     Dovrek *has not agreed* to [hold] a *planned* MEETING    scheduled → agreed → possible
 */
export function standingOf(tree: Tree, { token, verb, isOffer }: Trigger): Standing {
  let standing: Standing = isOffer ? "proposed" : verb ? "bare" : ownStanding(tree, token);
  let isDenied = verb === null && relationOf(tree, token) !== "nsubj" && isNegated(tree, token);
  let at = token;
  for (let i = 0; i < HIGHEST && standing !== "none"; i++) {
    if (isPredicate(tree, at)) {
      standing = predicated(tree, at, standing, isDenied, at === token);
      isDenied = false;
    }
    const step = outwards(tree, at, standing, at === token && verb === null);
    if (step === null) break;
    standing = step.standing;
    at = step.at;
    if (step.last) break;
  }
  return isDenied ? "none" : standing;
}

/**
 * What a predicate on the way makes of it, by its own modality; "the aim *is to hold* talks" is as its subject says.
 * "would hold *no* talks" is denied by its object. What is said besides of a planned meeting ("wasn't discussed")
 * doesn't undo it.
 */
function predicated(tree: Tree, at: number, standing: Standing, isDenied: boolean, isMeeting: boolean): Standing {
  const own = modalityOf(tree, at);
  const isTelling =
    isMeeting ||
    isDenied ||
    standing === "bare" ||
    effectOf(tree, at) !== undefined ||
    isOneOf(supportVerbs, tree.words[at]) ||
    tree.words[at].lemma === "be";
  const modality = { ...own, negated: isTelling && own.negated !== isDenied };
  const subject =
    modality.modal === "be to"
      ? dependants(tree, at, "nsubj")
          .map((s) => entryOf(nounEffects, tree.words[s]))
          .find((effect) => effect !== undefined)
      : undefined;
  return subject ? governed(standing, subject) : put(standing, modality, isReported(tree, at));
}

interface Step {
  readonly at: number;
  readonly standing: Standing;
  /** Nothing further out says more. */
  readonly last?: boolean;
}

/** One word further out. */
function outwards(tree: Tree, at: number, standing: Standing, isMeeting: boolean): Step | null {
  const governor = tree.head[at];
  if (governor < 0) return null;
  const relation = relationOf(tree, at);
  if (relation === "parataxis" || relation === "appos" || relation === "list") return null;
  if (relation === "conj") return conjunct(tree, at, governor, standing);
  if (relation === "advcl" || relation === "acl") return clause(tree, at, governor, standing);
  if (relation === "ccomp") return underSaying(tree, at, governor, standing);
  if (isNominal(tree, governor) && !isPredicate(tree, governor)) return underNoun(tree, at, governor, standing);
  return underPredicate(tree, at, governor, standing, isMeeting);
}

/** A conjunct that isn't finite hangs from what the first one hangs from: "agreed to come and *meet* him". */
function conjunct(tree: Tree, at: number, first: number, standing: Standing): Step | null {
  if (isPredicate(tree, at) && hasTense(tree, at)) return null;
  const above = tree.head[first];
  return above < 0 && !isPredicate(tree, first) ? null : outwardsFrom(tree, first, standing);
}

const outwardsFrom = (tree: Tree, at: number, standing: Standing): Step | null =>
  isPredicate(tree, at) && hasTense(tree, at) ? { at, standing, last: false } : outwards(tree, at, standing, false);

/**
 * A clause that modifies: "willingness *to meet*", "talks *that have stalled*", "flew in *to meet* him", "*after
 * meeting* him".
 */
function clause(tree: Tree, at: number, governor: number, standing: Standing): Step | null {
  if (tree.words[at].relation === "acl:relcl") return null;
  const openers = dependants(tree, at, "mark", "case").map((m) => tree.words[m].lemma);
  if (openers.some((o) => insteadWords.has(o))) return { at: governor, standing: bareAs(standing, "none"), last: true };
  if (openers.some((o) => beforeWords.has(o)))
    return { at: governor, standing: standing === "bare" ? beforeTimeOf(tree, governor) : standing, last: true };
  if (openers.some((o) => afterClauseWords.has(o)))
    return { at: governor, standing: bareAs(standing, "held"), last: standing !== "bare" };
  if (isNominal(tree, governor) && !isPredicate(tree, governor)) return clauseOfNoun(tree, at, governor, standing);
  if (hasTense(tree, at)) return null;
  const effect = effectOf(tree, governor);
  if (effect) return { at: governor, standing: governed(standing, effect) };
  if (!isInfinitive(tree, at)) return { at: governor, standing };
  return {
    at: governor,
    standing: hasGone(tree, governor)
      ? bareAs(standing, "held")
      : aimed(standing, dependants(tree, governor, "cop").length > 0),
    last: true,
  };
}

/**
 * "*willingness* to meet", "*reports* that he had met him", "the first *leader* to meet him", "*diplomats* meeting
 * him".
 */
function clauseOfNoun(tree: Tree, at: number, noun: number, standing: Standing): Step {
  const effect = entryOf(nounEffects, tree.words[noun]);
  if (effect) return { at: noun, standing: deny(tree, noun, governed(standing, effect)) };
  if (hasTense(tree, at) && isOneOf(tellingNouns, tree.words[noun])) return { at: noun, standing };
  return {
    at: noun,
    standing: bareAs(standing, isInfinitive(tree, at) && !isOrdinal(tree, noun) ? "possible" : "held"),
    last: true,
  };
}

const isOrdinal = (tree: Tree, t: number): boolean =>
  dependants(tree, t, "amod").some((m) => ["first", "last", "only", "latest"].includes(tree.words[m].lemma));

/**
 * What saying, hoping, doubting or denying makes of what is said. Mere saying makes nothing of it, and nothing further
 * out does.
 */
function underSaying(tree: Tree, at: number, governor: number, standing: Standing): Step {
  const word = tree.words[governor];
  const isFact = standing === "held" || standing === "underway";
  if (isOneOf(denyingVerbs, word) && !isNegated(tree, governor))
    return { at: governor, standing: refuted(standing), last: true };
  const effect = effectOf(tree, governor);
  if (isFact && hasTense(tree, at)) return { at: governor, standing, last: true };
  if (effect === "proposed" && hasTense(tree, at) && modalityOf(tree, at).sort !== "obliged")
    return { at: governor, standing, last: true };
  if (effect && effect !== "scheduled") return { at: governor, standing: governed(standing, effect) };
  return {
    at: governor,
    standing: isOneOf(nonFactiveVerbs, word) ? governed(standing, "possible") : standing,
    last: true,
  };
}

/** Inside a noun phrase: "a proposal for *talks*", "a series of *meetings*", "delegation to the *talks*". */
function underNoun(tree: Tree, at: number, governor: number, standing: Standing): Step | null {
  const effect = entryOf(nounEffects, tree.words[governor]);
  if (effect) return { at: governor, standing: deny(tree, governor, governed(standing, effect)) };
  const isTransparent =
    dependants(tree, at, "case").some((c) => tree.words[c].lemma === "of") || relationOf(tree, at) === "compound";
  return isTransparent && isOneOf(transparentNouns, tree.words[governor]) ? { at: governor, standing } : null;
}

/** Under a verb or adjective: as what it is about, or as a time or place of it. */
function underPredicate(tree: Tree, at: number, governor: number, standing: Standing, isMeeting: boolean): Step | null {
  const relation = relationOf(tree, at);
  const word = tree.words[governor];
  if (word.norm.toLowerCase() === "following")
    return standing === "bare" ? { at: governor, standing: "held", last: true } : null;
  if (relation === "obl" || relation === "nmod") return underPreposition(tree, at, governor, standing);
  if (relation === "nsubj" && tree.words[at].relation !== "nsubj:pass" && isOneOf(courseVerbs.end, word))
    return { at: governor, standing };
  if (relation !== "nsubj" && isOneOf(denyingVerbs, word) && !isNegated(tree, governor))
    return { at: governor, standing: refuted(standing), last: true };
  const effect = effectOf(tree, governor);
  if (effect) return { at: governor, standing: governed(standing, effect) };
  if (relation === "xcomp" && isInfinitive(tree, at) && !isOneOf(implicativeVerbs, word))
    return { at: governor, standing: bareAs(standing, "possible") };
  if (!isMeeting) return { at: governor, standing };
  if (relation === "nsubj" && isPending(tree, governor))
    return { at: governor, standing: bareAs(standing, "possible"), last: true };
  if (relation === "obj" && isOneOf(followingVerbs, word))
    return { at: governor, standing: bareAs(standing, "held"), last: true };
  return relation === "obj" && !isOneOf(supportVerbs, word)
    ? null
    : { at: governor, standing: courseOf(tree, governor, standing) };
}

/** "ahead *of talks*", "ready *for talks*", "take part *in talks*", "said *at the talks*", "flew in *for talks*". */
function underPreposition(tree: Tree, at: number, governor: number, standing: Standing): Step | null {
  const prepositions = dependants(tree, at, "case").map((c) => tree.words[c].lemma);
  const effect = effectOf(tree, governor);
  if (prepositions.some((p) => beforeWords.has(p)))
    return standing === "bare" ? { at: governor, standing: beforeTimeOf(tree, governor), last: true } : null;
  if (
    effect &&
    (prepositions.length === 0 ||
      tree.words[governor].upos === "ADJ" ||
      prepositions.some((p) => governingPrepositions.has(p)))
  )
    return { at: governor, standing: governed(standing, effect) };
  if (carriesBy(tree, governor, prepositions)) return { at: governor, standing: courseOf(tree, governor, standing) };
  if (standing !== "bare") return null;
  if (prepositions.some((p) => afterWords.has(p)))
    return { at: governor, standing: atTimeOf(tree, governor), last: true };
  return prepositions.includes("for") ? { at: governor, standing: "aimed", last: true } : null;
}
