import { relationOf } from "../tag/tree.js";
import { firstConjunct, roleOf } from "./discourse.js";
import { actorsOfToken, type Context, isNameToken } from "./context.js";
import type { Form } from "./draft.js";
import type { Known } from "./gazetteer.js";
import { keyOf } from "./name-kinds.js";
import { isPersonalTitle, type Name } from "./names.js";
import { type NounPhrase, phraseStart } from "./noun-phrase.js";
import { choosePerson, genderOfGiven, genderOfTitle, wordsOf } from "./persons.js";
import { isDateline, isPlaceUse } from "./place-use.js";
import { plainName } from "./ids.js";
import { isPersonNoun } from "./role-nouns.js";
import { giveRole, phraseAt, rolesBeside, titleBefore } from "./titles.js";
import { genderOfNoun, neutralNoun } from "./role-nouns.js";

/** Finds the actors of all names that can be told without what stands before them: all but parts of persons' names that fit several. */
export function fixNames(context: Context, cast: readonly Known[]): void {
  const { names, fixed, stage } = context;
  const byKnown = new Map<Known, number>();
  const byKey = new Map<string, number>();
  const acting = actingNames(context);
  fixCast(context, byKnown, cast);
  for (const [i, name] of names.entries()) {
    if (name.known.length > 0) fixed[i] = isPlaceUse(context, name) ? [] : name.known.map((known) => knownActor(context, byKnown, known));
    else fixed[i] = fixUnknown(context, name, i, byKey, acting);
  }
  for (const [known, actor] of byKnown) {
    const of = known.of ? [...byKnown].find(([k]) => k.kind === "state" && k.name === known.of) : undefined;
    if (of) stage.drafts[actor].speaksFor = of[1];
  }
  names.forEach((name, i) => fixBare(context, name, i));
  names.forEach((_, i) => { if (context.kinds.kinds.get(keyOf(names[i])) === "person" && (fixed[i]?.length ?? 0) === 1) tellRoles(context, i, (fixed[i] as number[])[0]); });
}

function knownActor(context: Context, byKnown: Map<Known, number>, known: Known): number {
  const { stage, persons } = context;
  const found = byKnown.get(known);
  if (found !== undefined) return found;
  const words = known.kind === "person" ? wordsOf(known.name.split(/\s+/)) : [];
  const actor = stage.add({ kind: known.kind, name: known.name, known, words, gender: words.length > 0 ? genderOfGiven(words) : null, plural: known.kind === "group" });
  byKnown.set(known, actor);
  if (known.kind === "person") persons.add(actor, words);
  else if (known.kind !== "state") addBody(context, known.name, actor);
  return actor;
}

/** Makes a dossier's cast findable: by parts of their names, by their roles. Who isn't mentioned is no actor of the reading. */
function fixCast(context: Context, byKnown: Map<Known, number>, cast: readonly Known[]): void {
  const { stage } = context;
  const byId = new Map(cast.map((known) => [known.id, knownActor(context, byKnown, known)]));
  for (const known of cast) {
    const actor = byId.get(known.id) ?? -1;
    for (const { title, of } of known.roles) stage.addRole(actor, { title, words: title.toLowerCase().split(/\s+/).map(neutralNoun), of: byId.get(of) ?? -1, evidence: null });
    stage.drafts[actor].speaksFor = byId.get(known.speaksFor) ?? -1;
  }
}

/** Makes a body findable by the last words of its name: "Upland Front" → front. */
function addBody({ bodies }: Context, name: string, actor: number): void {
  const words = plainName(name).split(" ").slice(-6);
  for (let i = words.length > 1 ? 1 : 0; i < words.length; i++) {
    const ending = words.slice(i).join(" ");
    const list = bodies.get(ending) ?? [];
    if (!list.includes(actor) && list.length < 20) bodies.set(ending, [...list, actor]);
  }
}

function fixUnknown(context: Context, name: Name, i: number, byKey: Map<string, number>, acting: ReadonlySet<string>): readonly number[] | null {
  const { kinds, persons, stage, names, tree } = context;
  const { core } = name;
  const adjective = core.length === 1 ? kinds.adjectives.get(core[0]) : undefined;
  const key = adjective ?? keyOf(name);
  const kind = adjective !== undefined ? "state" : kinds.kinds.get(key);
  if (kind === "person") return core.length > 1 ? [persons.called(core)] : null;
  if (isDateline(tree, name.from, name.to) || isAffiliation(context, name, i) || (kind === "place" && (!acting.has(key) || isPlaceUse(context, name)))) return [];
  if (!byKey.has(key) && core.length < 3 && (kind === "organization" || tree.words[name.from - 1]?.norm.toLowerCase() === "the")) {
    const [same = -1] = context.bodies.get(key) ?? [];
    if (same >= 0) byKey.set(key, same);
  }
  const before = names[i - 1];
  if (before && isAcronym(name) && tree.words[name.from - 1]?.norm === "(" && before.to === name.from - 1 && before.known.length === 0) {
    const same = byKey.get(keyOf(before));
    if (same !== undefined) byKey.set(key, same);
  }
  const found = byKey.get(key);
  if (found !== undefined) {
    const written = titleCase(context, name);
    if (adjective === undefined && kind === "state" && written !== written.toUpperCase()) stage.drafts[found].name = written;
    return [found];
  }
  const actor = stage.add({ kind: kind === "organization" ? "organization" : "state", name: titleCase(context, name) });
  byKey.set(key, actor);
  addBody(context, core.join(" "), actor);
  return [actor];
}

/** "(R-Tenn.)" after a person's name. */
const isAffiliation = ({ names, tree, kinds }: Context, { from }: Name, i: number): boolean =>
  tree.words[from - 1]?.norm === "(" && i > 0 && names[i - 1].to === from - 1 && kinds.kinds.get(keyOf(names[i - 1])) === "person";

const isAcronym = ({ core }: Name): boolean => core.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u.test(core[0]);

function titleCase({ layout, tree }: Context, { from, to }: Name): string {
  return layout.text.slice(tree.words[from].start, tree.words[to - 1].end).replace(/\s+/g, " ").replace(/['’]s?$/, "");
}

/** Names that do something somewhere in the report: a place that only things happen in is no actor. */
function actingNames(context: Context): Set<string> {
  const { names, tree, sourceOf } = context;
  const found = new Set<string>();
  for (const name of names) {
    const { head } = name;
    const relation = roleOf(tree, head);
    const first = firstConjunct(tree, head);
    const acts = relation === "nsubj" && !tree.words[first].relation.endsWith("pass") && tree.words[tree.head[first]]?.upos === "VERB";
    if (!isPlaceUse(context, name) && (acts || (sourceOf[head] >= 0 && relation !== "nmod" && relation !== "obl"))) found.add(keyOf(name));
  }
  return found;
}

/** A part of a name: the only person who is called so, or somebody whom the report calls by nothing else. */
function fixBare(context: Context, name: Name, i: number): void {
  const { fixed, persons } = context;
  if (fixed[i] !== null) return;
  const pair = pairOf(context, name);
  if (pair) fixed[i] = pair;
  else {
    const candidates = persons.candidates(name.core);
    if (candidates.length === 1 && !clashes(context, name, candidates[0])) fixed[i] = [candidates[0]];
    else if (candidates.length === 0) fixed[i] = [persons.called(name.core)];
    if (fixed[i]) context.stage.drafts[fixed[i][0]].gender ??= name.from > 0 ? genderOfTitle(context.tree.words[name.from - 1].norm) : null;
  }
}

/** "Mr Lowick" where the only Lowick is a woman: somebody else. */
function clashes({ tree, stage }: Context, { from }: Name, actor: number): boolean {
  const gender = from > 0 ? genderOfTitle(tree.words[from - 1].norm) : null;
  const known = stage.drafts[actor].gender;
  return gender !== null && known !== null && known !== gender && /^(?:mrs?|ms|miss)\.?$/i.test(tree.words[from - 1].norm);
}

/** "the Merrow-Dovrek summit": two persons in one word. */
function pairOf({ persons }: Context, { core }: Name): number[] | null {
  const parts = core.length === 1 ? core[0].split(/[-–]/) : [];
  const found = parts.length > 1 ? parts.map((part) => persons.candidates([part])[0]) : [];
  return found.length > 1 && found.every((actor) => actor !== undefined) ? found : null;
}

/** Gives the actor of a name the roles told beside it, and the gender that its title has. */
function tellRoles(context: Context, i: number, actor: number): void {
  const { names, tree, stage } = context;
  const { from, head } = names[i];
  const title = titleBefore(context, from);
  if (title >= 0) {
    giveRole(context, actor, withOwnerAfter(context, phraseAt(context, title), names[i]));
    stage.drafts[actor].gender ??= genderOfNoun(tree.words[title].lemma);
  }
  if (from > 0 && isPersonalTitle(tree.words[from - 1].norm)) stage.drafts[actor].gender = genderOfTitle(tree.words[from - 1].norm) ?? stage.drafts[actor].gender;
  rolesBeside(context, head, actor);
}

/** "President Teodor Valch of Belmara": what follows the name says whose president. */
function withOwnerAfter(context: Context, title: NounPhrase, { head, to }: Name): NounPhrase {
  const { tree } = context;
  if (title.owners.length > 0 || tree.words[to]?.lemma !== "of") return title;
  const complement = tree.children[head].find((c) => c > to && relationOf(tree, c) === "nmod") ?? tree.head[to];
  return complement > to && isNameToken(context, complement) ? { ...title, complement, preposition: "of" } : title;
}

/** The mention that a name makes, once its turn has come. */
export function resolveName(context: Context, i: number): void {
  const { names, stage, discourse, tree, fixed, kinds } = context;
  const name = names[i];
  if (stage.headed[name.head] >= 0 && tree.words[name.head].norm.indexOf("-") < 0) return;
  const isPerson = kinds.kinds.get(keyOf(name)) === "person" || name.known.some(({ kind }) => kind === "person");
  const actors = fixed[i] ?? [chosen(context, name)];
  fixed[i] = actors;
  if (actors.length === 0) return;
  const from = isPerson ? personStart(context, name) : name.known.length === 0 && name.tagged === "organization" ? bodyStart(context, name) : name.from;
  const shared = name.start > 0 || name.end < tree.words[name.to - 1].norm.length;
  stage.mention({ from, to: name.to, head: name.head, form: formOf(name), actors, within: shared ? { start: name.start, end: name.end } : null });
  for (const actor of actors) discourse.note(actor, name.head);
  if (isPerson && actors.length === 1) tellRoles(context, i, actors[0]);
}

/** Where a person's name begins with its titles: "the Olmian foreign minister Irsa Tolvik", "Ms Tolvik". */
function personStart(context: Context, { from }: Name): number {
  const { tree } = context;
  const isName = (t: number): boolean => isNameToken(context, t);
  const title = titleBefore(context, from);
  if (title >= 0) return phraseStart(tree, title, isName);
  let start = from;
  while (start > 0 && tree.sentence[start - 1] === tree.sentence[from] && (isPersonalTitle(tree.words[start - 1].norm) || (isName(start - 1) && tree.words[start - 1].relation === "amod"))) start -= 1;
  return start;
}

/** Where a body's name begins with whose it is: "Olmia's Karsa Agency". */
function bodyStart(context: Context, { from }: Name): number {
  const start = phraseStart(context.tree, from, (t) => isNameToken(context, t));
  return start < from && context.tree.words[start].upos === "DET" ? start + 1 : start;
}

const formOf = ({ sense }: Name): Form => (sense === "capital" || sense === "seat" ? "metonym" : "name");

function chosen(context: Context, name: Name): number {
  const { persons, stage, discourse, tree } = context;
  const title = titleBefore(context, name.from);
  const words = title >= 0 && !isPersonNoun(tree.words[title].lemma) ? phraseAt(context, title).title : [];
  const gender = name.from > 0 ? genderOfTitle(tree.words[name.from - 1].norm) : null;
  const beside = tree.children[name.head].find((c) => relationOf(tree, c) === "appos" && c > name.head);
  const hint = words.length > 0 ? words : beside !== undefined ? [neutralNoun(tree.words[beside].lemma)] : [];
  const best = choosePerson(persons.candidates(name.core), stage, discourse, tree.sentence[name.head], gender, hint);
  return best >= 0 ? best : persons.add(stage.add({ kind: "person", name: name.core.join(" "), words: name.core.map((w) => w.toLowerCase()), gender }), name.core.map((w) => w.toLowerCase()));
}

export const actorsOfName = actorsOfToken;
