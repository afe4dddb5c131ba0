import { partWords } from "../../language/en/determiners.js";
import { bodyTerms, countryNouns, kinNouns, sideNouns, stateOrgans, stateVoices, weakNouns } from "../../language/en/roles.js";
import { relationOf } from "../tag/tree.js";
import { actorsOfToken, type Context, isNameToken } from "./context.js";
import type { Draft } from "./draft.js";
import type { NounPhrase } from "./noun-phrase.js";
import { isTitle } from "./persons.js";
import { resolvePronoun } from "./pronominal.js";
import { genderOfNoun, isActorNoun, isAgentNoun, isGroupNoun, isOfficeNoun, isPersonNoun, isRoleNoun, neutralNoun } from "./role-nouns.js";
import { pairFor } from "./several.js";
import { giveRole, nounBefore, ownersOfPhrase, phraseAt, speaks } from "./titles.js";

/** Whether a token may head a description of an actor: a noun for somebody that is no title, name or modifier. */
export function mayDescribe(context: Context, t: number): boolean {
  const { words } = context.tree;
  const { upos, lemma, relation } = words[t];
  if (upos !== "NOUN" && !(upos === "PROPN" && isActorNoun(lemma)) && !(upos === "ADJ" && isActorNoun(lemma) && /^(?:nsubj|obj)/.test(relation))) return false;
  if (isNameToken(context, t) || !(isActorNoun(lemma) || sideNouns.has(lemma) || countryNouns.has(lemma))) return false;
  if (/^(?:compound|flat|amod|goeswith|fixed|nmod:desc|nmod:unmarked|obl:unmarked)$/.test(relation)) return false;
  return !isTitleOfName(context, t);
}

/** "President" in "President Dovrek". */
const isTitleOfName = ({ nameOver, names, tree }: Context, t: number): boolean => {
  const next = nameOver[t + 1] ?? -1;
  return next >= 0 && names[next].from === t + 1 && tree.sentence[t] === tree.sentence[t + 1] && names[next].tagged === "person" && tree.words[t].relation !== "nsubj";
};

/** The mention that a description makes. */
export function resolveDescription(context: Context, head: number): void {
  const { tree, stage, discourse } = context;
  if (stage.headed[head] >= 0) return;
  const phrase = phraseAt(context, head);
  if (isAs(context, head) || /^(?:no|any|every|what|which)$/i.test(tree.words[phrase.from].norm)) return;
  const actors = meant(context, phrase);
  if (actors.length === 0) return;
  stage.mention({ from: phrase.from, to: phrase.preposition === "of" && actorsOfToken(context, phrase.complement).length > 0 ? phrase.to : phrase.core, head, form: isOfficeNoun(tree.words[head].lemma) && phrase.definite === "definite" ? "title" : "description", actors });
  for (const actor of actors) discourse.note(actor, head);
}

/** "one of them", "some of the rebels", "neither of the two": as far as can be told, those it is a part of. */
export function resolvePart(context: Context, t: number): void {
  const { tree, stage } = context;
  if (!partWords.has(tree.words[t].lemma) || stage.headed[t] >= 0) return;
  if (tree.words[t + 1]?.lemma !== "of") return bothOf(context, t);
  const whole = tree.children[t].find((c) => c > t + 1 && relationOf(tree, c) === "nmod");
  if (whole === undefined) return;
  const actors = stage.at(whole).length > 0 ? stage.at(whole) : later(context, whole);
  if (actors.length > 0) stage.mention({ from: t, to: Math.max(whole + 1, t + 1), head: t, form: "description", actors });
}

/** "the two", "both", by themselves. */
function bothOf(context: Context, t: number): void {
  const { tree, stage } = context;
  const { norm, relation } = tree.words[t];
  const isTwo = /^both$/i.test(norm) || (/^two$/i.test(norm) && /^the$/i.test(tree.words[t - 1]?.norm ?? ""));
  if (!isTwo || !/^(?:nsubj|obj|obl|nmod)/.test(relation)) return;
  const actors = pairFor(context, phraseAt(context, t));
  if (actors.length === 2) stage.mention({ from: t, to: t + 1, head: t, form: "description", actors });
}

/** The actors of a phrase that comes only after the word at hand. */
function later(context: Context, t: number): readonly number[] {
  if (context.tree.words[t].upos === "PRON") resolvePronoun(context, t);
  else if (mayDescribe(context, t)) resolveDescription(context, t);
  return actorsOfToken(context, t);
}

/** "took office as president": a role, not somebody. */
const isAs = ({ tree }: Context, head: number): boolean => tree.children[head].some((c) => c < head && tree.words[c].lemma === "as" && relationOf(tree, c) === "case");

function meant(context: Context, phrase: NounPhrase): number[] {
  const { tree, stage } = context;
  const { head } = phrase;
  const { lemma } = tree.words[head];
  if (phrase.dual && phrase.plural && sideNouns.has(lemma)) return pairFor(context, phrase);
  const same = besideOf(context, phrase);
  if (same.length > 0) {
    if (isRoleNoun(lemma) && same.length === 1) giveRole(context, same[0], phrase);
    return same;
  }
  if (!isActorNoun(lemma) && !countryNouns.has(lemma)) return [];
  const owners = ownersOfPhrase(context, phrase).filter((a) => stage.drafts[a].kind !== "person" || kinNouns.has(lemma) || isRoleNoun(lemma) || isGroupNoun(lemma));
  if (stateVoices.has(lemma) && !phrase.plural) {
    const states = owners.map((a) => stage.partyOf(a)).filter((a) => stage.drafts[a].kind === "state");
    if (states.length > 0 && (phrase.owners.length > 0 || phrase.preposition === "of")) return countryNouns.has(lemma) && !phrase.owners.length ? [] : [states[0]];
  }
  const found = countryNouns.has(lemma) && !context.bodies.has(lemma) ? -1 : earlier(context, phrase, owners);
  if (found >= 0) return [found];
  if (countryNouns.has(lemma)) return theCountry(context, phrase);
  if (isWeak(context, phrase)) return [];
  return [introduce(context, phrase, owners)];
}

/** A noun that is mostly a thing ("bank", "office", "chair") and does nothing here that only somebody can do. */
function isWeak({ tree, sourceOf }: Context, { head, definite }: NounPhrase): boolean {
  if (!weakNouns.has(tree.words[head].lemma) || sourceOf[head] >= 0) return false;
  return definite === "indefinite" || relationOf(tree, head) !== "nsubj" || tree.words[tree.head[head]]?.upos !== "VERB";
}

/** Who a noun is said to be: the name that stands in apposition to it, or that it is a predicate of. */
function besideOf(context: Context, phrase: NounPhrase): number[] {
  const { head } = phrase;
  const { tree, stage } = context;
  const { children } = tree;
  const relation = relationOf(tree, head);
  if (relation === "appos" && tree.head[head] >= 0) {
    const found = actorsOfToken(context, tree.head[head]);
    if (found.length > 0) return [...found];
  }
  const beside = nameBeside(context, phrase);
  if (beside >= 0 && stage.drafts[actorsOfToken(context, beside)[0]].kind === "person" === isRoleNoun(tree.words[head].lemma)) return [...actorsOfToken(context, beside)];
  if (!children[head].some((c) => relationOf(tree, c) === "cop") || children[head].some((c) => /^(?:not|n't|never)$/.test(tree.words[c].norm))) return [];
  const subject = children[head].find((c) => relationOf(tree, c) === "nsubj") ?? -1;
  return [...(subject >= 0 ? actorsOfToken(context, subject) : relation === "acl" ? actorsOfToken(context, tree.head[head]) : [])];
}

/** The name in apposition to a noun: "the president of Olmia, Ilmar Dovrek"; -1 for none. */
function nameBeside(context: Context, { head, to, core }: NounPhrase): number {
  const { tree, names, nameOver } = context;
  const beside = tree.children[head].find((c) => c > head && relationOf(tree, c) === "appos" && actorsOfToken(context, c).length === 1);
  if (beside !== undefined) return beside;
  for (const end of [to, core]) {
    const name = tree.words[end]?.norm === "," ? nameOver[end + 1] ?? -1 : -1;
    if (name >= 0 && nounBefore(context, names[name].head) === head) return names[name].head;
  }
  return -1;
}

/** "the country", "his country", "this island state". */
function theCountry(context: Context, phrase: NounPhrase): number[] {
  const { stage, discourse, tree } = context;
  if (phrase.plural || phrase.definite === "indefinite" || phrase.definite === "bare") return [];
  const owners = ownersOfPhrase(context, phrase);
  if (owners.length > 0) return [stage.partyOf(owners[0])].filter((a) => stage.drafts[a].kind === "state");
  const sentence = tree.sentence[phrase.head];
  const states = discourse.latest(sentence, 4).filter((a) => stage.drafts[a].kind === "state");
  const best = states.sort((a, b) => discourse.weightOf(b, sentence) - discourse.weightOf(a, sentence))[0];
  return best === undefined ? [] : [best];
}

/** Somebody mentioned before whom a definite, possessive or bare plural phrase takes up. */
function earlier(context: Context, phrase: NounPhrase, owners: readonly number[]): number {
  const { stage, discourse, tree } = context;
  const sentence = tree.sentence[phrase.head];
  if (phrase.definite === "indefinite" && !phrase.plural) return -1;
  if (!phrase.plural && phrase.definite === "bare" && owners.length === 0) return -1;
  const near = discourse.latest(sentence, 1000).filter((a) => fits(context, stage.drafts[a], a, phrase, owners));
  const body = phrase.definite === "bare" || phrase.plural ? [] : (context.bodies.get(tree.words[phrase.head].lemma) ?? []).filter((a) => owners.length === 0 || owners.includes(stage.partyOf(a)));
  const pool = near.length > 0 ? near : body;
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const actor of pool) {
    const value = discourse.weightOf(actor, sentence);
    if (value > most) [best, most] = [actor, value];
  }
  return best >= 0 ? best : inMind(context, phrase, owners);
}

/** Whether an actor can be meant: by its role, or by the noun that it was introduced with. */
function fits({ stage, tree }: Context, draft: Draft, actor: number, phrase: NounPhrase, owners: readonly number[]): boolean {
  const noun = neutralNoun(tree.words[phrase.head].lemma);
  if (draft.set || draft.plural !== phrase.plural) return false;
  const gender = genderOfNoun(tree.words[phrase.head].lemma);
  if (gender !== null && draft.gender !== null && draft.gender !== gender) return false;
  const isOpen = draft.roles.every((r) => r.of < 0) && draft.speaksFor < 0 && !draft.unnamed;
  const agrees = (of: number): boolean => (of < 0 && isOpen) || owners.length === 0 || (of >= 0 && owners.some((o) => o === of || stage.partyOf(o) === stage.partyOf(of)));
  if (!phrase.plural && draft.kind === "person" && draft.roles.some((r) => isTitle(phrase.title, r.words) && (agrees(r.of) || owners.includes(actor)))) return !owners.includes(actor);
  if (draft.noun !== noun || !draft.unnamed) return false;
  if (owners.length === 0) return phrase.definite !== "bare" || draft.of < 0;
  return owners.length === draft.members.length ? draft.members.every((m) => owners.includes(m)) : draft.members.length < 2 && agrees(draft.of);
}

/** "the businessman", "the group": a definite noun that says no more than person or body means the one most in mind by name. */
function inMind({ stage, discourse, tree }: Context, phrase: NounPhrase, owners: readonly number[]): number {
  const { lemma } = tree.words[phrase.head];
  if (phrase.definite !== "definite" || phrase.plural || owners.length > 0 || phrase.complement >= 0) return -1;
  const kind = bodyTerms.has(lemma) ? "organization" : isPersonNoun(lemma) && !kinNouns.has(lemma) ? "person" : null;
  const sentence = tree.sentence[phrase.head];
  const gender = genderOfNoun(lemma);
  const named = discourse.latest(sentence, 2).filter((a) => {
    const draft = stage.drafts[a];
    return draft.kind === kind && !draft.unnamed && !draft.set && (gender === null || draft.gender === null || draft.gender === gender);
  });
  return named.sort((a, b) => discourse.weightOf(b, sentence) - discourse.weightOf(a, sentence))[0] ?? -1;
}

/** A new actor that has no name here: "a Vastrian diplomat", "rebels", "the delegation". */
function introduce(context: Context, phrase: NounPhrase, owners: readonly number[]): number {
  const { tree, stage } = context;
  const { lemma } = tree.words[phrase.head];
  const group = phrase.plural || (isGroupNoun(lemma) && !isRoleNoun(lemma));
  const of = owners.length === 1 ? owners[0] : -1;
  const isPersons = of >= 0 && stage.drafts[of].kind === "person";
  const actor = stage.add({
    kind: !group ? "person" : phrase.plural || /^(?:delegation|team|side|group|crowd|public|family|crew|opposition|rebellion|government|administration|regime|leadership)$/.test(lemma) ? "group" : "organization",
    name: nameOf(context, phrase), unnamed: true, noun: neutralNoun(lemma), plural: phrase.plural, of, gender: phrase.plural ? null : genderOfNoun(lemma),
    members: owners.length > 1 ? owners : [],
  });
  if (!group) giveRole(context, actor, phrase);
  else if (of >= 0 && (isOfficeNoun(lemma) || isAgentNoun(lemma) ? speaks(context, phrase) : !isPersons && (stateOrgans.has(lemma) || stateVoices.has(lemma)))) stage.drafts[actor].speaksFor = of;
  return actor;
}

const OPENERS = /^(?:the|a|an|any|every|each|least|most|whomever|whoever|all|no|this|that|these|those|his|her|its|their|our|my|your|own|one|another|some|several|many|two|three|both|all)$/i;

function nameOf(context: Context, phrase: NounPhrase): string {
  const { tree, layout } = context;
  let from = phrase.from;
  while (from < phrase.head && (OPENERS.test(tree.words[from].norm) || tree.words[from].upos === "NUM")) from += 1;
  const to = phrase.preposition === "of" && actorsOfToken(context, phrase.complement).length > 0 ? phrase.to : phrase.core;
  return layout.text.slice(tree.words[from].start, tree.words[to - 1].end).replace(/\s+/g, " ");
}

export const isAgent = isAgentNoun;
