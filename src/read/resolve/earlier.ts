import { bodyTerms, deputyWords, epithetNouns, leaderNouns, topOffices } from "../../language/en/roles.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { plainName } from "./ids.js";
import { nameOf } from "./introduce.js";
import type { NounPhrase } from "./noun-phrase.js";
import { genderOfNoun, isGroupNoun, isOfficeNoun, neutralNoun } from "./role-nouns.js";
import { giveRole, isOfficer, isRelative, ownersOfPhrase, titleOf } from "./titles.js";

/** Somebody mentioned before whom a definite, possessive or bare plural phrase takes up; -1 for none. */
export function earlier(context: Context, phrase: NounPhrase, owners: readonly number[]): number {
  const { stage, discourse, tree } = context;
  const isNew = phrase.plural
    ? false
    : phrase.definite === "indefinite" || (phrase.definite === "bare" && owners.length === 0);
  if (isNew || isOfUnknown(context, phrase, owners)) return -1;
  const title = titleOf(context, phrase);
  const near = discourse
    .latest(tree.sentence[phrase.head], 1000)
    .filter((a) => fits(context, stage.drafts[a], a, phrase, title, owners));
  const found = mostInMind(context, near.length > 0 ? near : bodiesCalled(context, phrase, owners), phrase.head);
  if (found >= 0 && title.length > phrase.title.length) giveRole(context, found, phrase);
  if (found >= 0) return found;
  const meant = inMind(context, phrase, owners);
  return meant >= 0 ? meant : named(context, phrase, owners);
}

/** "its ambassador", where nobody is known whom "it" means: the ambassador of nobody who was told of. */
const isOfUnknown = (context: Context, phrase: NounPhrase, owners: readonly number[]): boolean =>
  owners.length === 0 &&
  phrase.owners.some((t) => context.tree.words[t].xpos === "PRP$" && context.stage.at(t).length === 0) &&
  !isRelative(context, phrase) &&
  isOfficer(context, phrase);

/**
 * "Orvane's trade minister" before the report names him, "Trade Minister Ada Quill": the only one of that office; -1
 * for none.
 */
function named(context: Context, phrase: NounPhrase, owners: readonly number[]): number {
  const title = titleOf(context, phrase);
  if (
    phrase.plural ||
    !isOfficeNoun(context.tree.words[phrase.head].lemma) ||
    (owners.length === 0 && title.length < 2)
  )
    return -1;
  const holders = holdersOf(context).get(title.join(" ")) ?? [];
  const fitting = holders.filter(
    (a) => !owners.includes(a) && hasRole(context, context.stage.drafts[a], phrase, title, owners),
  );
  if (fitting.length !== 1) return -1;
  giveRole(context, fitting[0], phrase);
  return fitting[0];
}

/** No office has more holders in a report. */
const MOST_HOLDERS = 8;

/** Persons with names by the titles that these stand with, once for each report. */
function holdersOf({ stage, persons }: Context): ReadonlyMap<string, readonly number[]> {
  const known = holders.get(persons);
  if (known) return known;
  const found = new Map<string, number[]>();
  stage.drafts.forEach(({ kind, unnamed, roles }, a) => {
    if (kind !== "person" || unnamed) return;
    for (const title of new Set(roles.map(({ words }) => words.join(" ")))) {
      const list = found.get(title) ?? [];
      if (list.length < MOST_HOLDERS) found.set(title, [...list, a]);
    }
  });
  holders.set(persons, found);
  return found;
}
const holders = new WeakMap<Context["persons"], ReadonlyMap<string, readonly number[]>>();

/** Of several actors the one most in mind at a token; -1 of none. */
export function mostInMind({ discourse, tree }: Context, actors: readonly number[], token: number): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const actor of actors) {
    const weight = discourse.weightOf(actor, tree.sentence[token]);
    if (weight > most) [best, most] = [actor, weight];
  }
  return best;
}

/** Bodies by the last word of their name: "the federation" → the Verrine Federation. */
function bodiesCalled(
  { bodies, tree, stage }: Context,
  { definite, plural, head }: NounPhrase,
  owners: readonly number[],
): number[] {
  if (definite === "bare" || plural) return [];
  return (bodies.get(tree.words[head].lemma) ?? []).filter(
    (a) => owners.length === 0 || owners.includes(stage.partyOf(a)),
  );
}

/** Whether an actor can be meant: by its role, or by the noun that it was introduced with. */
function fits(
  context: Context,
  draft: Draft,
  actor: number,
  phrase: NounPhrase,
  title: readonly string[],
  owners: readonly number[],
): boolean {
  const { lemma } = context.tree.words[phrase.head];
  const gender = genderOfNoun(lemma);
  if (
    draft.set ||
    draft.plural !== phrase.plural ||
    (gender !== null && draft.gender !== null && draft.gender !== gender)
  )
    return false;
  if (
    !phrase.plural &&
    draft.kind === "person" &&
    !owners.includes(actor) &&
    hasRole(context, draft, phrase, title, owners)
  )
    return true;
  if (!draft.unnamed || draft.noun !== neutralNoun(lemma)) return false;
  if ((isOfficer(context, phrase) || isGroupNoun(lemma)) && !isTold(context, title, draft.title, draft.of))
    return false;
  return phrase.definite === "bare"
    ? draft.name.toLowerCase() === nameOf(context, phrase).toLowerCase()
    : sameOwners(context, draft, owners);
}

/** "the foreign minister", "the Haldrian leader": somebody with a role of this title, of whose it is. */
function hasRole(
  context: Context,
  draft: Draft,
  phrase: NounPhrase,
  title: readonly string[],
  owners: readonly number[],
): boolean {
  const isOpen = !draft.unnamed && draft.speaksFor < 0 && draft.roles.every((r) => r.of < 0);
  const mayBeTheirs = isOpen && owners.some((o) => !context.stage.drafts[o].unnamed);
  return draft.roles.some(({ words, of }) => {
    const isOwn = of < 0 ? owners.length === 0 || mayBeTheirs : agrees(context, of, owners);
    return (
      isOwn &&
      ((title[title.length - 1] === words[words.length - 1] && isTold(context, title, words, of)) ||
        (owners.length > 0 && leads(title, words)) ||
        (isOpen && isOfNamedPlace(context, phrase, title) && isBare(draft, words, phrase.title)))
    );
  });
}

/**
 * Whether all words of a title are known of somebody: among those of his own title, or as the name of whose it is ("the
 * *union* spokesman").
 */
function isTold({ stage }: Context, title: readonly string[], words: readonly string[], of: number): boolean {
  const owner = of < 0 ? [] : plainName(stage.drafts[of].name).split(" ");
  return title.every((word) => words.includes(word) || owner.includes(word));
}

/** "the mayor *of Ostrel*": whose it is has a name, but no part in the report. */
const isOfNamedPlace = (
  { nameOver }: Context,
  { complement, title: own }: NounPhrase,
  title: readonly string[],
): boolean => title.length > own.length && complement >= 0 && nameOver[complement] >= 0;

/** "Mayor Ana Ruel", of no town so far. */
const isBare = ({ roles }: Draft, words: readonly string[], title: readonly string[]): boolean =>
  words.join(" ") === title.join(" ") && roles.every((r) => r.words.length <= words.length);

function sameOwners(context: Context, { of, members }: Draft, owners: readonly number[]): boolean {
  if (owners.length === 0) return true;
  if (members.length > 1) return owners.length === members.length && members.every((m) => owners.includes(m));
  return of >= 0 && agrees(context, of, owners);
}

/** Whether a role or description is of one of those named, or of the same party. */
const agrees = ({ stage }: Context, of: number, owners: readonly number[]): boolean =>
  owners.length === 0 || owners.some((o) => o === of || stage.partyOf(o) === stage.partyOf(of));

/** "the Haldrian leader": whoever holds the first office, by whatever name. */
const leads = (title: readonly string[], role: readonly string[]): boolean =>
  title.length === 1 && leaderNouns.has(title[0]) && topOffices.has(role[role.length - 1]) && !deputyWords.has(role[0]);

/**
 * "the businessman", "the group": a definite noun that says no more than person or body means the one most in mind by
 * name.
 */
function inMind(context: Context, phrase: NounPhrase, owners: readonly number[]): number {
  const { stage, discourse, tree } = context;
  const { lemma } = tree.words[phrase.head];
  if (phrase.definite !== "definite" || phrase.plural || owners.length > 0 || phrase.complement >= 0) return -1;
  const kind = bodyTerms.has(lemma) ? "organization" : epithetNouns.has(lemma) ? "person" : null;
  const gender = genderOfNoun(lemma);
  const isMeant = (d: Draft): boolean =>
    d.kind === kind && !d.unnamed && !d.set && (gender === null || d.gender === null || d.gender === gender);
  return mostInMind(
    context,
    discourse.latest(tree.sentence[phrase.head], 2).filter((a) => isMeant(stage.drafts[a])),
    phrase.head,
  );
}

/** "the country", "his country", "this island state": -1 where no state can be meant. */
export function theCountry(context: Context, phrase: NounPhrase): number {
  const { stage, discourse, tree } = context;
  if (phrase.plural || phrase.definite === "indefinite" || phrase.definite === "bare") return -1;
  const isState = (a: number): boolean => stage.drafts[a].kind === "state";
  const owners = ownersOfPhrase(context, phrase);
  if (owners.length > 0) return isState(stage.partyOf(owners[0])) ? stage.partyOf(owners[0]) : -1;
  return mostInMind(context, discourse.latest(tree.sentence[phrase.head], 4).filter(isState), phrase.head);
}
