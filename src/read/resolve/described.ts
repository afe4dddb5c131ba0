import { genericWords } from "../../language/en/determiners.js";
import { countryNouns, kinNouns, sideNouns, stateVoices, weakNouns } from "../../language/en/roles.js";
import { relationOf } from "../tag/tree.js";
import { besideOf } from "./beside.js";
import { type Context, isNameToken } from "./context.js";
import type { Form } from "./draft.js";
import { earlier, theCountry } from "./earlier.js";
import { endOf, introduce } from "./introduce.js";
import type { NounPhrase } from "./noun-phrase.js";
import { isActorNoun, isGroupNoun, isLikeAgents, isOfficeNoun, isRoleNoun } from "./role-nouns.js";
import { pairFor, setOf } from "./several.js";
import { FIELDS, giveRole, isOfficer, isRelative, ownersOfPhrase, partiesOf, phraseAt } from "./titles.js";

/** Relations of a noun that is a part of another phrase. */
const PARTS = new Set(["compound", "flat", "amod", "goeswith", "fixed", "nmod:desc", "nmod:unmarked", "obl:unmarked"]);

/** Whether a token may head a description of an actor: a noun for somebody that is no title, name or modifier. */
export function mayDescribe(context: Context, t: number): boolean {
  const { upos, lemma, relation } = context.tree.words[t];
  const isActor = isActorNoun(lemma);
  const isNoun =
    upos === "NOUN" || (isActor && (upos === "PROPN" || (upos === "ADJ" && /^(?:nsubj|obj)/.test(relation))));
  return (
    isNoun &&
    (isActor || isSourceInPlural(context, t) || sideNouns.has(lemma) || countryNouns.has(lemma)) &&
    !isNameToken(context, t) &&
    !PARTS.has(relation) &&
    context.titles[t] < 0
  );
}

/** "*Vintners* said …": people by what they do, whom no table has. */
function isSourceInPlural({ tree, sourceOf }: Context, t: number): boolean {
  const { upos, xpos, norm, lemma } = tree.words[t];
  return sourceOf[t] >= 0 && upos === "NOUN" && xpos === "NNS" && isLikeAgents(norm, lemma);
}

/** The mention that a description makes. */
export function resolveDescription(context: Context, head: number): void {
  const { tree, stage, discourse } = context;
  if (stage.headed[head] >= 0 || isAs(context, head) || isLimb(context, head)) return;
  const phrase = phraseAt(context, head);
  resolveOwner(context, phrase);
  const actors = genericWords.has(tree.words[phrase.from].norm.toLowerCase()) ? [] : meant(context, phrase);
  if (actors.length === 0) return;
  stage.mention({ from: phrase.from, to: endOf(context, phrase), head, form: formOf(context, phrase), actors });
  for (const actor of actors) discourse.note(actor, head, actors.length > 1 ? 0.5 : 1);
  if (actors.length > 1) discourse.note(setOf(context, actors), head);
}

/** "the spokesman for *the union*": whose an officer is must be known before he is told from others. */
function resolveOwner(context: Context, phrase: NounPhrase): void {
  const { complement, preposition } = phrase;
  if (
    complement > phrase.head &&
    FIELDS.has(preposition) &&
    isOfficer(context, phrase) &&
    mayDescribe(context, complement)
  )
    resolveDescription(context, complement);
}

const formOf = ({ tree }: Context, { head, definite }: NounPhrase): Form =>
  definite === "definite" && isOfficeNoun(tree.words[head].lemma) ? "title" : "description";

/** "shook *her head*": a part of somebody, unless it is of something ("his head of staff"). */
const isLimb = ({ tree }: Context, head: number): boolean =>
  tree.words[head].lemma === "head" &&
  tree.children[head].some((c) => tree.words[c].xpos === "PRP$" && !/^(?:its|our)$/i.test(tree.words[c].norm)) &&
  tree.words[head + 1]?.lemma !== "of";

/** "took office as president": a role, not somebody. */
const isAs = ({ tree }: Context, head: number): boolean =>
  tree.children[head].some((c) => c < head && tree.words[c].lemma === "as" && relationOf(tree, c) === "case");

/** Whom a description means: two sides, who is named beside it, a state, somebody mentioned before, or somebody new. */
function meant(context: Context, phrase: NounPhrase): readonly number[] {
  const { lemma } = context.tree.words[phrase.head];
  if (phrase.dual && phrase.plural && sideNouns.has(lemma)) return pairFor(context, phrase);
  const same = besideOf(context, phrase);
  if (same.length > 0) {
    if (isRoleNoun(lemma) && same.length === 1) giveRole(context, same[0], phrase);
    return same;
  }
  const actor =
    isActorNoun(lemma) || countryNouns.has(lemma) || isSourceInPlural(context, phrase.head)
      ? single(context, phrase)
      : -1;
  return actor < 0 ? [] : [actor];
}

function single(context: Context, phrase: NounPhrase): number {
  const { lemma } = context.tree.words[phrase.head];
  const owners = ownersFor(context, phrase);
  const state = stateVoices.has(lemma) && !phrase.plural ? stateOf(context, phrase, owners) : -1;
  if (state >= 0) return state;
  const found = countryNouns.has(lemma) && !context.bodies.has(lemma) ? -1 : earlier(context, phrase, owners);
  if (found >= 0) return found;
  if (countryNouns.has(lemma)) return theCountry(context, phrase);
  return isWeak(context, phrase) ? -1 : introduce(context, phrase, owners);
}

/** Whose a description is. Persons own aides, kin and groups, nothing else. */
function ownersFor(context: Context, phrase: NounPhrase): number[] {
  const { lemma } = context.tree.words[phrase.head];
  if (isRelative(context, phrase)) return partiesOf(context, phrase);
  const mayBePersons = kinNouns.has(lemma) || isRoleNoun(lemma) || isGroupNoun(lemma);
  return ownersOfPhrase(context, phrase).filter((a) => mayBePersons || context.stage.drafts[a].kind !== "person");
}

/** "the British government", "her government": the state itself; -1 where none is told. */
function stateOf({ stage, tree }: Context, phrase: NounPhrase, owners: readonly number[]): number {
  if (phrase.owners.length === 0 && (phrase.preposition !== "of" || countryNouns.has(tree.words[phrase.head].lemma)))
    return -1;
  return owners.map((a) => stage.partyOf(a)).find((a) => stage.drafts[a].kind === "state") ?? -1;
}

/** A noun that is mostly a thing ("bank", "office", "chair") and does nothing here that only somebody can do. */
function isWeak({ tree, sourceOf }: Context, { head, definite }: NounPhrase): boolean {
  if (!weakNouns.has(tree.words[head].lemma) || sourceOf[head] >= 0) return false;
  return (
    definite === "indefinite" || relationOf(tree, head) !== "nsubj" || tree.words[tree.head[head]]?.upos !== "VERB"
  );
}
