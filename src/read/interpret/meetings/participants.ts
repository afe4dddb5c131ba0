import {
  answeringVerbs,
  chairVerbs,
  hostPrepositions,
  hostVerbs,
  involvingVerbs,
  makerPrepositions,
  meetingNouns,
  needsPerson,
  partnerPrepositions,
  spentTimes,
  wholePrepositions,
} from "../../../language/en/meeting-words.js";
import { objectControl } from "../../../language/en/meeting-statuses.js";
import type { Cast } from "../../resolve/cast.js";
import { dependants, relationOf, type Tree } from "../../tag/tree.js";
import { isOneOf } from "../lookup.js";
import type { Scene } from "../scene.js";
import { countOf } from "./count.js";
import { partiesOf } from "./parties.js";
import { actorsHeaded, actorsOf, distinct, hostsOf, modifiersBefore, withPreposition } from "./phrases.js";
import { objectsOf, ownersAbove, subjectsOf } from "../subjects.js";
import type { Trigger } from "./triggers.js";

/** Who a meeting's words name as its sides. Actors are indices into the cast. */
export interface Sides {
  readonly actors: readonly number[];
  /** There may be sides that the words don't name: "*his* offer of talks", "*they* began the talks". */
  readonly isOpen: boolean;
  /** How many sides the words count ("four-party talks"), or null. */
  readonly count: number | null;
  readonly host: number;
  readonly chair: number;
}

/** The sides that a trigger's own sentence names. `speaker` says the words that it stands in, or is -1. */
export function sidesOf(scene: Scene, trigger: Trigger, speaker: number): Sides {
  const named = trigger.verb
    ? withoutSource(scene, trigger, verbSides(scene, trigger))
    : nounSides(scene, trigger, speaker);
  const count = countOf(scene.tree, trigger.token);
  return {
    ...named,
    actors: distinct(count === null ? named.actors : (countedIn(scene, trigger.token, count) ?? named.actors)),
    count,
  };
}

/**
 * Without who only says so: "Merrow visited Belmara, *Dunnick, a spokesman for Valch*, said", whatever the tree has
 * joined them to.
 */
function withoutSource({ cast, tree, places, attributions }: Scene, { token }: Trigger, sides: Named): Named {
  const source = places.said[token] < 0 ? null : attributions[places.said[token]].source;
  if (source === null || source.from < token) return sides;
  const { firstToken } = tree.sentences[tree.sentence[token]];
  const isNamed = (a: number, from: number, to: number): boolean => {
    for (let t = from; t < to; t++) if (actorsHeaded(cast, t).includes(a)) return true;
    return false;
  };
  return {
    ...sides,
    actors: sides.actors.filter((a) => !isNamed(a, source.from, source.to) || isNamed(a, firstToken, source.from)),
  };
}

/**
 * All parties that a sentence names, where they are as many as its meeting counts: "four-party talks of A and B, with C
 * and D helping".
 */
function countedIn({ tree, cast }: Scene, token: number, count: number): number[] | null {
  const { firstToken, endToken } = tree.sentences[tree.sentence[token]];
  const named: number[] = [];
  for (let t = firstToken; t < endToken; t++)
    if (cast.headed[t] >= 0) named.push(...actorsHeaded(cast, t).filter((a) => cast.actors[a].kind !== "person"));
  const parties = partiesOf(cast, named);
  return parties.length === count ? parties : null;
}

type Named = Omit<Sides, "count">;
const NOBODY: Named = { actors: [], isOpen: true, host: -1, chair: -1 };

/** "*Dovrek* met *Valch*", "*the two* talked with *Merrow*", "*Merrow* received *Valch*". */
function verbSides(scene: Scene, { token, verb, isGerund }: Trigger): Named {
  const { tree, cast } = scene;
  const isPassive = dependants(tree, token, "aux").some((a) => tree.words[a].relation === "aux:pass");
  const isMutual = verb?.kind === "meeting" || verb?.kind === "talks";
  const direct = isGerund
    ? nextPhrase(tree, cast, token)
    : dependants(tree, token, "obj").filter((o) => scene.places.timex[o] < 0);
  const subjects = actorsOf(tree, cast, subjectsOf(tree, token));
  const doers = isPassive ? actorsOf(tree, cast, withPreposition(tree, token, new Set(["by"]))) : subjects;
  const objects = !verb?.object ? [] : isMutual ? actorsOf(tree, cast, direct) : hostsOf(tree, cast, direct);
  const visited = verb?.goes ? hostsOf(tree, cast, withPreposition(tree, token, hostPrepositions)) : [];
  const others = verb?.goes ? visited : !isPassive ? objects : isMutual ? [] : subjects;
  const spent = dependants(tree, token, "obj").filter((o) => spentTimes.has(tree.words[o].lemma));
  const partners = [token, ...spent].flatMap((t) => partnersOf(tree, cast, t, verb?.partner ?? []));
  const isMet = direct.length + withPreposition(tree, token, partnerPrepositions).length > 0;
  if ((isMet || isOneOf(needsPerson, tree.words[token])) && others.length + partners.length === 0) return NOBODY;
  const all = distinct([...(verb?.gathers ? [] : doers), ...others, ...partners]);
  const isSided = verb?.mutual || others.length + partners.length > 0;
  const isTold = isSided && (!verb?.needsBoth || partiesOf(cast, all).length >= 2);
  return { actors: isTold ? all : [], isOpen: !isTold, host: verb?.hosts ? (doers[0] ?? -1) : -1, chair: -1 };
}

/**
 * Whom "meeting" is followed by, where the tagger takes it for a noun: "ruled out meeting *rebel leader Joram Tace*".
 */
function nextPhrase({ words }: Tree, cast: Cast, token: number): number[] {
  for (
    let t = token + 1;
    t < words.length && t - token < 8 && ["PROPN", "NOUN", "ADJ", "DET", "PRON"].includes(words[t].upos);
    t++
  )
    if (cast.headed[t] >= 0) return [t];
  return [];
}

/** Those whom a verb's prepositions name. Who speaks *to* a body addresses it: "to" is for people and states. */
function partnersOf(tree: Tree, cast: Cast, token: number, prepositions: readonly string[]): number[] {
  const met = actorsOf(tree, cast, withPreposition(tree, token, new Set(prepositions.filter((p) => p !== "to"))));
  const spokenTo = prepositions.includes("to")
    ? withPreposition(tree, token, new Set(["to"])).flatMap((t) => actorsHeaded(cast, t))
    : [];
  return [...met, ...spokenTo.filter((a) => cast.actors[a].kind === "person" || cast.actors[a].kind === "state")];
}

/**
 * "talks between *A* and *B*", "*A*'s visit to *B*", "*A-B* talks", "*A* held talks with *B*". Where only one side is
 * named, or only whom somebody talked *with*, the other is whose offer, wish or act it is ("*Dovrek* rejected talks
 * with Valch"), else who says so.
 */
function nounSides(scene: Scene, trigger: Trigger, speaker: number): Named {
  const { tree, cast } = scene;
  const { named, whole, partners } = nominalSides(scene, trigger);
  const { doers, host, chair } = carried(scene, trigger, named.length + whole.length + partners.length);
  const isWhole = trigger.kind === "visit" && named.length > 0 && partiesOf(cast, [...named, ...partners]).length >= 2;
  const own = [...(isWhole ? [] : doers), ...named, ...whole, ...partners];
  const isSided = named.length + doers.length > 0 ? partiesOf(cast, own).length >= 2 : whole.length >= 2;
  if (isSided)
    return {
      actors: own,
      isOpen: partners.length + whole.length === 0 && mayBeMore(tree, trigger, named.length),
      host,
      chair,
    };
  const { token, support } = trigger;
  const isOthers = trigger.kind === "visit" && named.length > 0;
  const owners = isSubject(tree, trigger) || doers.length > 0 || isOthers ? [] : proposersOf(scene, trigger);
  const others = owners.length > 0 || speaker < 0 || partners.length === 0 ? owners : [cast.party[speaker]];
  const all = [...others, ...own];
  return {
    actors: all,
    isOpen:
      (partners.length === 0 && asked(tree, cast, support >= 0 ? support : token).length === 0) || others.length === 0,
    host,
    chair,
  };
}

/**
 * Whose offer, wish or act holds a meeting. Of an invitation that is answered, those who answer, with whoever gave it
 * where they are one: "*both men* accepted Merrow's invitation to talks", "*Dovrek* accepted *Valch's* invitation to
 * talks".
 */
function proposersOf({ tree, cast }: Scene, { token, support }: Trigger): number[] {
  const inner = support >= 0 ? support : token;
  const owners = [...actorsOf(tree, cast, ownersAbove(tree, inner)), ...asked(tree, cast, inner)];
  const noun = tree.head[inner];
  const verb = noun < 0 || tree.words[noun].upos !== "NOUN" ? -1 : tree.head[noun];
  if (verb < 0 || !isOneOf(answeringVerbs, tree.words[verb])) return owners;
  const answering = actorsOf(tree, cast, subjectsOf(tree, verb));
  return partiesOf(cast, answering).length > 1 ? answering : [...answering, ...owners];
}

/** "Dovrek invited *Valch* to talks", "pressed *Valch* for a meeting". */
function asked(tree: Tree, cast: Cast, inner: number): number[] {
  const verb = tree.head[inner];
  const isAsked =
    relationOf(tree, inner) === "obl" && tree.words[verb].upos === "VERB" && isOneOf(objectControl, tree.words[verb]);
  return isAsked ? actorsOf(tree, cast, objectsOf(tree, verb)) : [];
}

/**
 * Sides in a noun's own phrase and its carrying verb's: whose it is, all of them at once, and those whom somebody
 * meets.
 */
function nominalSides(
  { tree, cast }: Scene,
  { token, support, kind }: Trigger,
): { named: number[]; whole: number[]; partners: number[] } {
  const isVisit = kind === "visit";
  const inner = dependants(tree, token, "nmod").filter(
    (n) => actorsHeaded(cast, n).length === 0 && dependants(tree, n, "case").some((c) => tree.words[c].lemma === "of"),
  );
  const nouns = [token, ...inner];
  const carriers = [...nouns, ...(support >= 0 ? [support] : []), ...nouns.flatMap((n) => dependants(tree, n, "acl"))];
  const possessors = nouns.flatMap((n) => tree.children[n].filter((c) => tree.words[c].relation === "nmod:poss"));
  const makers = nouns.flatMap((n) => withPreposition(tree, n, isVisit ? makerPrepositions : new Set(["by", "of"])));
  const involved = nouns
    .flatMap((n) => dependants(tree, n, "acl"))
    .filter((c) => isOneOf(involvingVerbs, tree.words[c]))
    .flatMap((c) => [...objectsOf(tree, c), ...withPreposition(tree, c, new Set(["by"]))]);
  const stray = strayPartners(tree, token);
  const modifying = nouns.flatMap((n) => modifiersBefore(tree, cast, n)).flatMap((m) => actorsHeaded(cast, m));
  const sided = {
    whole: carriers.flatMap((n) => withPreposition(tree, n, wholePrepositions)),
    partners: carriers.flatMap((n) => withPreposition(tree, n, partnerPrepositions)),
  };
  const { whole, partners } = sided.whole.length + sided.partners.length > 0 ? sided : stray;
  return {
    named: [...actorsOf(tree, cast, [...possessors, ...makers]), ...modifying],
    whole: [...actorsOf(tree, cast, [...whole, ...involved]), ...involvedIn(tree, cast, token)],
    partners: [
      ...actorsOf(tree, cast, partners),
      ...(isVisit ? hostsOf(tree, cast, visitedBy(tree, token, makers)) : []),
    ],
  };
}

/** "a visit *to Belmara*", whatever the tree has joined it to; "the visit of Merrow *to Belmara*". */
function visitedBy(tree: Tree, token: number, makers: readonly number[]): number[] {
  const own = [token, ...makers].flatMap((t) => withPreposition(tree, t, hostPrepositions));
  const next =
    token + 1 < tree.words.length && hostPrepositions.has(tree.words[token + 1].lemma) ? tree.head[token + 1] : -1;
  return own.length > 0 || next <= token ? own : [next];
}

/**
 * Sides after the noun that the tree has joined elsewhere: "a meeting here on Friday *between* …". No verb, mark or
 * other meeting stands between.
 */
function strayPartners({ words, head, sentence }: Tree, token: number): { whole: number[]; partners: number[] } {
  for (let t = token + 1; t < words.length && t - token < 12 && sentence[t] === sentence[token]; t++) {
    const { lemma, upos } = words[t];
    const sides = head[t] > t ? [head[t]] : [];
    if (upos === "ADP" && wholePrepositions.has(lemma)) return { whole: sides, partners: [] };
    if (upos === "ADP" && partnerPrepositions.has(lemma)) return { whole: [], partners: sides };
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT" || upos === "CCONJ" || meetingNouns.has(lemma)) break;
  }
  return { whole: [], partners: [] };
}

/** Who does what the carrying verb says: a side, or, where the sides are told already, the host or the chair. */
function carried(
  { tree, cast }: Scene,
  { token, support }: Trigger,
  told: number,
): { doers: number[]; host: number; chair: number } {
  if (support < 0 || relationOf(tree, token) === "nsubj") return { doers: [], host: -1, chair: -1 };
  const subjects = actorsOf(tree, cast, subjectsOf(tree, support));
  const isHost = isOneOf(hostVerbs, tree.words[support]);
  const isChair = isOneOf(chairVerbs, tree.words[support]);
  const isSide = !isChair && !(isHost && told > 1);
  return {
    doers: isSide ? subjects : [],
    host: isHost ? (subjects[0] ?? -1) : -1,
    chair: isChair ? (subjects[0] ?? -1) : -1,
  };
}

/** "the talks would *involve* Orvane and Belmara", "the talks *bring together* Orvane and Belmara". */
function involvedIn(tree: Tree, cast: Cast, token: number): number[] {
  const verb = tree.head[token];
  if (verb < 0 || relationOf(tree, token) !== "nsubj" || !isOneOf(involvingVerbs, tree.words[verb])) return [];
  return actorsOf(tree, cast, [...objectsOf(tree, verb), ...withPreposition(tree, verb, partnerPrepositions)]);
}

/** "The *talks* ended": nobody's act is told that could name a side. */
const isSubject = (tree: Tree, { token, support }: Trigger): boolean =>
  relationOf(tree, token) === "nsubj" ||
  (support >= 0 && relationOf(tree, support) === "advcl" && relationOf(tree, token) === "nsubj");

/**
 * "*Orvane and Merrow* began the talks", "the *Orvane-Merrow* talks proposal", "a proposal of *Orvane and Merrow* to
 * hold talks": others may be meant to take part.
 */
function mayBeMore(tree: Tree, { token, support }: Trigger, named: number): boolean {
  if (relationOf(tree, token) === "compound") return true;
  return named < 2 && (pointsBack(tree, token) || (support >= 0 && relationOf(tree, support) === "acl"));
}

const pointsBack = (tree: Tree, token: number): boolean =>
  tree.children[token].some((c) => ["the", "this", "these", "those", "that"].includes(tree.words[c].lemma));
