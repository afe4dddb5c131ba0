import { afterWords, beforeWords, courseVerbs, denyingVerbs, type Effect, governorEffects, modifierEffects, detailNouns, nonFactiveVerbs, nounEffects, governingPrepositions, pendingNouns, followingVerbs, motionVerbs, implicativeVerbs, particleEffects } from "../../../language/en/meeting-statuses.js";
import { supportVerbs } from "../../../language/en/meeting-words.js";
import { entryOf, isOneOf } from "../lookup.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { isNegated, modalityOf } from "../modality.js";
import { governed, put, type Standing } from "./compose.js";
import { isInfinitive, isNominal } from "./subjects.js";
import type { Trigger } from "./triggers.js";

/** How many words are read outwards from a meeting. */
const HIGHEST = 12;

/**
 * Whether a meeting comes about, by the words that it stands in, read from the inside out: its own adjectives, the verb that
 * carries it, and whatever that hangs from, until the sentence ends or somebody is merely said to say it.
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

/** What a predicate on the way makes of it, by its own modality; "the aim *is to hold* talks" is as its subject says.
 * "would hold *no* talks" is denied by its object. What is said besides of a planned meeting ("wasn't discussed") doesn't undo it.
 */
function predicated(tree: Tree, at: number, standing: Standing, isDenied: boolean, isMeeting: boolean): Standing {
  const own = modalityOf(tree, at);
  const isTelling = isMeeting || isDenied || standing === "bare" || effectOf(tree, at) !== undefined || isOneOf(supportVerbs, tree.words[at]) || tree.words[at].lemma === "be";
  const modality = { ...own, negated: isTelling && own.negated !== isDenied };
  const subject = modality.modal === "be to" ? dependants(tree, at, "nsubj").map((s) => entryOf(nounEffects, tree.words[s])).find((effect) => effect !== undefined) : undefined;
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

const outwardsFrom = (tree: Tree, at: number, standing: Standing): Step | null => (isPredicate(tree, at) && hasTense(tree, at) ? { at, standing, last: false } : outwards(tree, at, standing, false));

/** A clause that modifies: "willingness *to meet*", "talks *that have stalled*", "flew in *to meet* him", "*after meeting* him". */
function clause(tree: Tree, at: number, governor: number, standing: Standing): Step | null {
  if (tree.words[at].relation === "acl:relcl") return null;
  const opener = dependants(tree, at, "mark", "case").map((m) => tree.words[m].lemma);
  if (opener.some((o) => beforeWords.has(o))) return { at: governor, standing: standing === "bare" ? beforeTimeOf(tree, governor) : standing, last: true };
  if (opener.some((o) => o === "after" || o === "since" || o === "by" || o === "upon" || o === "following" || o === "while")) return { at: governor, standing: standing === "bare" ? "held" : standing, last: standing !== "bare" };
  if (isNominal(tree, governor) && !isPredicate(tree, governor)) {
    const effect = entryOf(nounEffects, tree.words[governor]);
    if (effect) return { at: governor, standing: deny(tree, governor, governed(standing, effect)) };
    return isInfinitive(tree, at) ? { at: governor, standing: standing === "bare" ? (isOrdinal(tree, governor) ? "held" : "possible") : standing, last: true } : { at: governor, standing: standing === "bare" ? "held" : standing, last: true };
  }
  if (hasTense(tree, at)) return null;
  const effect = effectOf(tree, governor);
  if (effect) return { at: governor, standing: governed(standing, effect) };
  if (isInfinitive(tree, at)) return { at: governor, standing: hasGone(tree, governor) ? reached(standing) : aimed(standing, dependants(tree, governor, "cop").length > 0), last: true };
  return { at: governor, standing };
}

/** What somebody acts for is to come; what "is necessary", or is only to be agreed on or undone, is no more than possible. */
function aimed(standing: Standing, isJudged: boolean): Standing {
  if (standing === "bare") return isJudged ? "proposed" : "aimed";
  return standing === "agreed" || standing === "declined" || standing === "cancelled" || standing === "postponed" ? "possible" : standing;
}

/** "has twice *travelled* to Teshk to meet him". */
function hasGone(tree: Tree, verb: number): boolean {
  const { perfect, tense, sort, negated } = modalityOf(tree, verb);
  return isOneOf(motionVerbs, tree.words[verb]) && perfect && tense !== null && sort === null && !negated;
}
const reached = (standing: Standing): Standing => (standing === "bare" ? "held" : standing);

/** Before a meeting something was done, so that it is to come; what should be done before it says nothing of it. */
function beforeTimeOf(tree: Tree, predicate: number): Standing {
  const { tense, sort, inCondition } = modalityOf(tree, predicate);
  return tense !== null && sort === null && !inCondition ? "aimed" : "bare";
}

const isOrdinal = (tree: Tree, t: number): boolean => dependants(tree, t, "amod").some((m) => ["first", "last", "only", "latest"].includes(tree.words[m].lemma));

/** What saying, hoping, doubting or denying makes of what is said. Mere saying makes nothing of it, and nothing further out does. */
function underSaying(tree: Tree, at: number, governor: number, standing: Standing): Step {
  const word = tree.words[governor];
  const isFact = standing === "held" || standing === "underway";
  if (isOneOf(denyingVerbs, word) && !isNegated(tree, governor)) return { at: governor, standing: isFact || standing === "bare" ? "none" : standing === "agreed" || standing === "scheduled" ? "possible" : standing, last: true };
  const effect = effectOf(tree, governor);
  if (isFact && hasTense(tree, at)) return { at: governor, standing, last: true };
  if (effect === "proposed" && hasTense(tree, at) && modalityOf(tree, at).sort !== "obliged") return { at: governor, standing, last: true };
  if (effect && effect !== "scheduled") return { at: governor, standing: governed(standing, effect) };
  return { at: governor, standing: isOneOf(nonFactiveVerbs, word) ? governed(standing, "possible") : standing, last: true };
}

/** Inside a noun phrase: "a proposal for *talks*", "a series of *meetings*", "delegation to the *talks*". */
function underNoun(tree: Tree, at: number, governor: number, standing: Standing): Step | null {
  const { lemma } = tree.words[governor];
  const effect = entryOf(nounEffects, tree.words[governor]);
  if (effect) return { at: governor, standing: deny(tree, governor, governed(standing, effect)) };
  const isTransparent = dependants(tree, at, "case").some((c) => tree.words[c].lemma === "of") || relationOf(tree, at) === "compound";
  return isTransparent && /^(series|round|day|days|start|end|beginning|opening|session|resumption|outcome|result|success|failure|conclusion|set|string|kind|sort|lot|number|phase|stage|part|meeting|talk|talks)$/.test(lemma) ? { at: governor, standing } : null;
}

/** "*no* plans to meet". */
function deny(tree: Tree, t: number, standing: Standing): Standing {
  if (!isNegated(tree, t)) return standing;
  if (isOneOf(detailNouns, tree.words[t])) return "possible";
  return standing === "possible" || standing === "proposed" || standing === "scheduled" ? "none" : standing;
}

/** Under a verb or adjective: as what it is about, or as a time or place of it. */
function underPredicate(tree: Tree, at: number, governor: number, standing: Standing, isMeeting: boolean): Step | null {
  const relation = relationOf(tree, at);
  const prepositions = dependants(tree, at, "case").map((c) => tree.words[c].lemma);
  const effect = effectOf(tree, governor);
  if (tree.words[governor].norm.toLowerCase() === "following") return standing === "bare" ? { at: governor, standing: "held", last: true } : null;
  if (relation === "obl" || relation === "nmod") {
    if (prepositions.some((p) => beforeWords.has(p))) return standing === "bare" ? { at: governor, standing: beforeTimeOf(tree, governor), last: true } : null;
    if (effect && (prepositions.length === 0 || prepositions.some((p) => governingPrepositions.has(p)))) return { at: governor, standing: governed(standing, effect) };
    if (carriesBy(tree, governor, prepositions)) return { at: governor, standing: courseOf(tree, governor, standing) };
    if (prepositions.some((p) => afterWords.has(p))) return standing === "bare" ? { at: governor, standing: atTimeOf(tree, governor), last: true } : null;
    return prepositions.includes("for") && standing === "bare" ? { at: governor, standing: "aimed", last: true } : null;
  }
  if (relation === "nsubj" && tree.words[at].relation !== "nsubj:pass" && isOneOf(courseVerbs.end, tree.words[governor])) return { at: governor, standing };
  if (effect) return { at: governor, standing: governed(standing, effect) };
  if (!isMeeting) return { at: governor, standing };
  if (relation === "nsubj" && isPending(tree, governor)) return { at: governor, standing: standing === "bare" ? "possible" : standing, last: true };
  if (relation === "obj" && isOneOf(followingVerbs, tree.words[governor])) return { at: governor, standing: standing === "bare" ? "held" : standing, last: true };
  if (relation === "obj" && !isOneOf(supportVerbs, tree.words[governor])) return null;
  return { at: governor, standing: courseOf(tree, governor, standing) };
}

/** "is *under discussion*", "was *in doubt*", "remains *on the agenda*". */
const isPending = (tree: Tree, t: number): boolean => tree.words[t].upos === "NOUN" && isOneOf(pendingNouns, tree.words[t]) && dependants(tree, t, "case").length > 0;

/** At, during or after a meeting something was done or will be: so was the meeting, or will be. */
function atTimeOf(tree: Tree, predicate: number): Standing {
  if (hasTense(tree, predicate)) {
    const modality = modalityOf(tree, predicate);
    return modality.sort === null && modality.tense === "past" ? "held" : put("bare", { ...modality, negated: false }, isReported(tree, predicate));
  }
  const governor = tree.head[predicate];
  return isInfinitive(tree, predicate) && governor >= 0 && isOneOf(implicativeVerbs, tree.words[governor]) ? atTimeOf(tree, governor) : "bare";
}

/** "take part *in* talks", "come *to* talks", "show up *for* talks". */
function carriesBy(tree: Tree, verb: number, prepositions: readonly string[]): boolean {
  const isArrival = ["show", "turn", "appear", "come", "return", "sit"].includes(tree.words[verb].lemma);
  return isOneOf(supportVerbs, tree.words[verb]) && prepositions.some((p) => p === "in" || p === "to" || p === "into" || p === "at" || p === "through" || (isArrival && p === "for"));
}

/** "talks *began*" are held or underway as its day tells; "*continued*" underway; "*ended*" held. Only where it is asserted. */
function courseOf(tree: Tree, verb: number, standing: Standing): Standing {
  const { tense, sort, negated, progressive } = modalityOf(tree, verb);
  if (standing !== "bare" || tense === null || sort !== null || negated || isInfinitive(tree, verb)) return standing;
  const word = tree.words[verb];
  if (isOneOf(courseVerbs.going, word)) return "underway";
  if (isOneOf(courseVerbs.start, word)) return tense === "past" || progressive ? "underway" : standing;
  return standing;
}

/** What a verb or adjective makes of what it governs, its particle counted: "*called off* the talks". */
function effectOf(tree: Tree, t: number): Effect | undefined {
  const { lemma, norm } = tree.words[t];
  for (const c of particlesOf(tree, t)) {
    const particle = tree.words[c].lemma;
    const effect = particleEffects.get(`${lemma}-${particle}`) ?? particleEffects.get(`${norm.toLowerCase()}-${particle}`);
    if (effect) return effect;
  }
  return entryOf(governorEffects, tree.words[t]);
}

/** Its particle, wherever the tree has it: "turned *down* talks", "put *off* talks", "pulled *out* of talks". */
const particlesOf = (tree: Tree, t: number): number[] => [...dependants(tree, t, "compound", "advmod", "case"), ...dependants(tree, t, "obl", "obj").flatMap((c) => dependants(tree, c, "case"))];

/** What a noun's own adjectives and clauses say: "the *planned* talks", "talks *scheduled* for May", "a meeting *held* in Teshk". */
function ownStanding(tree: Tree, t: number): Standing {
  for (const m of dependants(tree, t, "amod", "compound")) {
    const effect = entryOf(modifierEffects, tree.words[m]);
    if (effect) return effect;
  }
  for (const c of dependants(tree, t, "acl")) {
    const standing = attached(tree, c);
    if (standing !== "bare") return standing;
  }
  return "bare";
}

/** A clause that hangs from the noun: "talks *that have stalled*", "*due to begin* on Monday", "*to be held* in May". */
function attached(tree: Tree, c: number): Standing {
  const { lemma, xpos } = tree.words[c];
  const effect = effectOf(tree, c);
  const isRelative = tree.words[c].relation === "acl:relcl";
  const bare: Standing = effect ? governed("bare", effect) : "bare";
  if (isRelative) return put(courseOf(tree, c, bare), modalityOf(tree, c), true);
  if (isInfinitive(tree, c)) return effect ? bare : /^(be|hold|take|begin|start|open)$/.test(lemma) ? "scheduled" : "bare";
  if (effect) return bare;
  return (xpos === "VBN" || xpos === "VBD") && (isOneOf(supportVerbs, tree.words[c]) || isOneOf(courseVerbs.start, tree.words[c]) || isOneOf(courseVerbs.end, tree.words[c])) ? "held" : "bare";
}

/** Whether a word says something of something: a verb, or what is said with "be". */
const isPredicate = (tree: Tree, t: number): boolean => tree.words[t].upos === "VERB" || tree.words[t].upos === "AUX" || dependants(tree, t, "cop").length > 0;

/** Whether a predicate has a tense or a modal verb. */
function hasTense(tree: Tree, t: number): boolean {
  const { tense, sort } = modalityOf(tree, t);
  return tense !== null || (sort !== null && !isInfinitive(tree, t));
}

/** "said that they would meet": "would" is a future of the past. */
function isReported(tree: Tree, t: number): boolean {
  const governor = tree.head[t];
  if (governor < 0) return false;
  const relation = relationOf(tree, t);
  if (relation === "conj") return isReported(tree, governor);
  return relation === "ccomp" || (relation === "parataxis" && true);
}

/** "flew in *to meet* him", "came *for talks*": what somebody went for, in the past tense. */
export function isErrand(tree: Tree, { token, support }: Trigger): boolean {
  const inner = support >= 0 ? support : token;
  const verb = tree.head[inner];
  if (verb < 0 || !isOneOf(motionVerbs, tree.words[verb])) return false;
  const isAim = isInfinitive(tree, inner) || dependants(tree, inner, "case").some((c) => tree.words[c].lemma === "for");
  return isAim && modalityOf(tree, verb).tense === "past";
}
