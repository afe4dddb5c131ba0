import type { When } from "../../document/when.js";
import {
  actVerbs,
  attitudeNouns,
  attitudeVerbs,
  backwardPhrases,
  disclosureVerbs,
  evadeVerbs,
  formerAdverbs,
  performativeVerbs,
  politeAuxiliaries,
  priorConjunctions,
  rejoinderNouns,
  speechVerbs,
  supportVerbs,
} from "../../language/en/dates/saying-days.js";
import type { Attribution } from "../attribute/attribution.js";
import { relationOf, type Tokens, type Tree } from "../tag/tree.js";
import { attachedTimex, sharedWith } from "./attached.js";
import { headOf } from "./outlook.js";
import { isNegated, tenseOf } from "./tense.js";
import type { Timex } from "./timex.js";
import { stated } from "./when.js";

/**
 * What the words of a statement tell of its day: a date that they state, or that it belongs to the *report*'s own news,
 * to what its *speaker* was saying just then, to the statement *around* it, or to a *background* whose day nobody
 * tells. An *act* is background too, unless its speaker has just been speaking.
 */
export type Saying = When | "report" | "speaker" | "around" | "act" | "background";

/**
 * The statement in whose content one stands, and whether its speaker is the same: "a plan that *she* called essential,
 * she said".
 */
export interface Around extends Pick<Attribution, "cue" | "content"> {
  readonly isSameSpeaker: boolean;
}

/** `near` are the temporal expressions of the cue's sentence. */
export function sayingOf(
  tree: Tree,
  { cue, content }: Attribution,
  around: Around | undefined,
  near: readonly Timex[],
  isQuoted: (token: number) => boolean,
): Saying {
  const token = cueHead(tree, cue);
  const isSaid = (t: number): boolean => isAmong(content, t);
  const isWithin = (t: number): boolean => around === undefined || isAmong(around.content, t);
  const own = near.filter(({ from }) => isRightAfter(tree, token, from) || (!isSaid(from) && isWithin(from)));
  const inCue = verbsOf(tree, cue)
    .map((verb) => attachedTimex(tree, own, verb))
    .find((timex) => timex !== null);
  if (inCue) return stated(inCue);
  let t = token;
  for (
    let next = anchorOf(tree, token);
    next >= 0 && !isSaid(next) && isWithin(next);
    next = sharedWith(tree, t, supportVerbs)
  ) {
    t = next;
    const timex = attachedTimex(tree, own, t);
    if (timex !== null) return stated(timex);
  }
  if (around && sharedWith(tree, token, supportVerbs) === cueHead(tree, around.cue)) return "around";
  return around ? nestedSaying(tree, token, around.isSameSpeaker, isQuoted) : undatedSaying(tree, token, t);
}

/** "said *Thursday* he would …": the day is the verb's, whatever is taken to be said. */
const isRightAfter = ({ words }: Tree, token: number, from: number): boolean =>
  from === token + 1 && words[token].xpos === "VBD" && speechVerbs.has(words[token].lemma);

/** The verbs of a cue: "was *quoted* as *saying*". */
function verbsOf({ words }: Tree, { from, to }: Tokens): number[] {
  const verbs: number[] = [];
  for (let t = from; t < to; t++) if (words[t].upos === "VERB") verbs.push(t);
  return verbs;
}

const isAmong = (pieces: readonly Tokens[], t: number): boolean => pieces.some(({ from, to }) => from <= t && t < to);

/** The word that a cue is about: its first verb, without helpers; else the word that the others hang from. */
export function cueHead(tree: Tree, cue: Tokens): number {
  for (let t = cue.from; t < cue.to; t++)
    if (
      tree.words[t].upos === "VERB" &&
      !["aux", "case", "mark"].includes(relationOf(tree, t)) &&
      !isHelper(tree, t, cue)
    )
      return t;
  return headOf(tree, cue);
}

/** "have *forecast*", where the tree takes "have" for the verb. */
const isHelper = ({ words, children }: Tree, t: number, { to }: Tokens): boolean =>
  words[t].lemma === "have" && children[t].some((c) => c > t && c < to && words[c].xpos === "VBN");

/** Where the day of a cue hangs: with "according to" from the source. */
const anchorOf = (tree: Tree, token: number): number =>
  relationOf(tree, token) === "case" && tree.words[token].lemma === "accord" ? tree.head[token] : token;

/**
 * Inside another statement: what somebody thinks as that is said is of its day ("said that he *wanted* …"), and so is
 * what its own speaker says beside it ("I *would say* …"); what somebody said or did isn't.
 */
function nestedSaying(tree: Tree, token: number, isSameSpeaker: boolean, isQuoted: (token: number) => boolean): Saying {
  const { lemma, upos, xpos } = tree.words[token];
  if (upos === "NOUN")
    return attitudeNouns.has(lemma) && !isBackground(tree, governor(tree, token)) ? "around" : "background";
  const tense = tenseOf(tree, token);
  if (tense === "present" || (tense === "bare" && upos !== "VERB")) return "around";
  if ((isSameSpeaker && isAside(tree, token, isQuoted)) || (tense === "past" && isRejoinder(tree, token)))
    return "around";
  const isThought = attitudeVerbs.has(lemma) || upos !== "VERB";
  if (isThought && (tense === "open" ? xpos === "VB" : tense === "past" && !isQuoted(token))) return "around";
  return tense === "past" && tree.head[token] < 0 && !isQuoted(token) ? "speaker" : "background";
}

/** "I *would say*", "I *must admit*"; "a plan which she *called* essential". */
function isAside(tree: Tree, token: number, isQuoted: (token: number) => boolean): boolean {
  const { words, children } = tree;
  const { lemma } = words[token];
  if (isQuoted(token))
    return (
      performativeVerbs.has(lemma) &&
      children[token].some((c) => relationOf(tree, c) === "aux" && politeAuxiliaries.has(words[c].lemma))
    );
  return tenseOf(tree, token) === "past" && relationOf(tree, token) === "acl" && speechVerbs.has(lemma);
}

/** In the report's own words: `verb` is the one whose day the cue `token` shares, itself where it shares none. */
function undatedSaying(tree: Tree, token: number, verb: number): Saying {
  const { lemma, upos } = tree.words[token];
  if (attitudeNouns.has(lemma) && upos !== "VERB")
    return isBackground(tree, governor(tree, token)) ? "background" : "report";
  if (lemma === "accord") return "speaker";
  if (upos === "NOUN" && verb === token) return "background";
  if (isRejoinder(tree, verb) && tenseOf(tree, verb) === "past") return "report";
  if (isBackground(tree, verb) || isPrior(tree, verb) || isFormer(tree, verb)) return "background";
  const word = tree.words[verb];
  if (actVerbs.has(word.lemma) && tenseOf(tree, verb) !== "present" && !isNegated(tree, verb) && !isEvasion(tree, verb))
    return "act";
  if (relationOf(tree, verb) === "acl" && !speechVerbs.has(word.lemma) && tenseOf(tree, verb) === "past")
    return "background";
  return speechVerbs.has(lemma) || evadeVerbs.has(lemma) ? "speaker" : "report";
}

/** "declined to comment", "refused to say whether". */
const isEvasion = ({ words, children, relation }: Tree, verb: number): boolean =>
  evadeVerbs.has(words[verb].lemma) &&
  children[verb].some(
    (c) => (relation[c] === "xcomp" || relation[c] === "ccomp") && disclosureVerbs.has(words[c].lemma),
  );

/**
 * What had been said before, has been said some time, may be said, or is told beside a noun ("a plan proposed by him").
 */
function isBackground(tree: Tree, t: number): boolean {
  if (t < 0) return false;
  const tense = tenseOf(tree, t);
  if (tense === "perfect") return !isNegated(tree, t);
  if (tense === "participle") return relationOf(tree, t) === "acl";
  return tense === "pastPerfect" || tense === "open";
}

/** What came before what the clause above tells: "a week *after* Valch said so", and what is joined to it. */
function isPrior(tree: Tree, verb: number): boolean {
  let t = verb;
  for (let steps = 0; steps < 3 && tree.head[t] >= 0 && relationOf(tree, t) === "conj"; steps++) t = tree.head[t];
  return (
    relationOf(tree, t) === "advcl" &&
    tree.children[t].some((c) => c < t && relationOf(tree, c) === "mark" && priorConjunctions.has(tree.words[c].lemma))
  );
}

/** "*previously* said", "said *then*", "said *at the time*". */
function isFormer({ words, children, relation }: Tree, verb: number): boolean {
  if (children[verb].some((c) => relation[c] === "advmod" && formerAdverbs.has(words[c].lemma))) return true;
  return backwardPhrases.some((phrase) => phrase.every((word, k) => words[verb + 1 + k]?.norm === word));
}

/** "…, a charge that Belmara *denied*": an answer to what has just been told. */
function isRejoinder({ words, head, relation, left }: Tree, verb: number): boolean {
  const noun = head[verb];
  return (
    noun >= 0 &&
    noun < verb &&
    relation[verb] === "acl" &&
    rejoinderNouns.has(words[noun].lemma) &&
    [left[noun], left[noun] - 1].some((t) => words[t]?.norm === ",")
  );
}

/** The predicate that a noun belongs to. */
function governor({ head, words }: Tree, noun: number): number {
  let t = head[noun];
  for (let steps = 0; t >= 0 && steps < 6 && words[t].upos !== "VERB"; steps++) t = head[t];
  return t;
}

/** Whether the words themselves state a day. */
export const tellsDay = (saying: Saying): saying is When => typeof saying !== "string";
