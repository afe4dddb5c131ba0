import { audiences, levelNouns } from "../../../language/en/meeting-words.js";
import { memberStates, otherStates } from "../../../language/en/states.js";
import type { Cast, Mention } from "../../resolve/cast.js";
import { conjuncts, dependants, relationOf, type Tree } from "../../tag/tree.js";
import { isNominal } from "../subjects.js";

/** A phrase is read so far. */
const LONGEST = 60;

/**
 * The actors that phrases name, given their heads: "*Valch, the president, and his envoy* met" names two; of "members
 * of *the Front*", the Front.
 */
export const actorsOf = (tree: Tree, cast: Cast, heads: readonly number[]): number[] =>
  distinct(heads.flatMap((head) => partsOf(tree, head).flatMap((part) => actorsOfPart(tree, cast, part))));

/**
 * Whom or what one can visit, receive or phone as a side: people, states, and capitals as states; not "the grave of
 * Dovrek".
 */
export function hostsOf(tree: Tree, cast: Cast, heads: readonly number[]): number[] {
  return heads
    .flatMap((t) => conjuncts(tree, t))
    .flatMap((t) => {
      const named = actorsHeaded(cast, t).filter((a) => cast.actors[a].kind !== "organization" || cast.party[a] !== a);
      return named.length > 0 ? named : stateOfSeat(tree, cast, t);
    });
}

/** The actors that a token stands for; of "Orvane-Belmara" both, whose mentions have one head. */
export function actorsHeaded({ mentions, headed }: Cast, t: number): readonly number[] {
  if (headed[t] < 0) return [];
  const near = mentions.slice(Math.max(0, headed[t] - 2), headed[t] + 3).filter(({ head }) => head === t);
  return distinct(near.flatMap(({ actors }) => actors));
}

/**
 * Names in a row before a noun, whatever the tree makes of them: "the *Orvane-Belmara* border talks"; not "the *Teshk*
 * talks", "*Merrow*-led talks".
 */
export function modifiersBefore(tree: Tree, cast: Cast, noun: number): number[] {
  const found: number[] = [];
  for (let t = noun - 1; t >= 0 && noun - t < 8 && isModifier(tree, t); t--)
    if (cast.headed[t] >= 0 && !isPlaceOrHelp(tree, cast, t)) found.unshift(t);
  return found;
}

function isModifier({ words, sentence }: Tree, t: number): boolean {
  if (sentence[t] !== sentence[t + 1]) return false;
  return (
    words[t].norm === "-" ||
    (["PROPN", "ADJ", "NOUN", "NUM"].includes(words[t].upos) && words[t].relation !== "nmod:poss")
  );
}

function isPlaceOrHelp({ words }: Tree, { mentions, headed }: Cast, t: number): boolean {
  const last = words[t].norm.split("-").at(-1) ?? "";
  return words[t].norm.includes("-") ? /^\p{Ll}/u.test(last) : mentions[headed[t]].form === "metonym";
}

/** Those that hang from a word by one of these prepositions. */
export const withPreposition = (tree: Tree, t: number, prepositions: ReadonlySet<string>): number[] =>
  dependants(tree, t, "nmod", "obl").filter((c) =>
    dependants(tree, c, "case").some((p) => prepositions.has(tree.words[p].lemma)),
  );

/** The words of a phrase, cut at "and" and commas, without the clauses and most of the prepositional phrases in it. */
function partsOf(tree: Tree, head: number): number[][] {
  const tokens = phraseTokens(tree, head);
  const parts: number[][] = [[]];
  for (const t of tokens) {
    const { upos, norm } = tree.words[t];
    if (upos === "CCONJ" || norm === ",") parts.push([]);
    else parts[parts.length - 1].push(t);
  }
  return parts.filter((part) => part.length > 0);
}

function phraseTokens(tree: Tree, head: number): number[] {
  const found: number[] = [];
  const visit = (t: number): void => {
    if (found.length >= LONGEST) return;
    found.push(t);
    for (const c of tree.children[t]) if (belongs(tree, c)) visit(c);
  };
  visit(head);
  return found.sort((a, b) => a - b);
}

/** Whether what hangs from a noun helps to say who it is. */
function belongs(tree: Tree, c: number): boolean {
  const relation = relationOf(tree, c);
  if (["acl", "advcl", "parataxis", "ccomp", "case", "obl", "advmod"].includes(relation)) return relation === "case";
  if (relation === "conj") return !isAside(tree, c) && isWord(tree, c);
  const isAgent = levelNouns.get(tree.words[tree.head[c]].lemma) === "officials";
  return (
    relation !== "nmod" ||
    dependants(tree, c, "case").every(
      (p) =>
        ["of", "from", "'s", "’s", "s"].includes(tree.words[p].norm.toLowerCase()) ||
        (isAgent && tree.words[p].lemma === "for"),
    )
  );
}

/** "Adeyl, *on the sidelines of the summit*", joined as if it were one more of them. */
const isAside = (tree: Tree, c: number): boolean =>
  dependants(tree, c, "case").some(
    (p) => !["with", "between", "among", "of", "from", "by", "to", "'s", "’s"].includes(tree.words[p].lemma),
  );
const isWord = (tree: Tree, c: number): boolean =>
  isNominal(tree, c) || tree.words[c].upos === "ADJ" || tree.words[c].upos === "NUM";

/**
 * Whom one part names: of the mentions in it that no other holds, a person before a group, a group before whose it is.
 */
function actorsOfPart(tree: Tree, cast: Cast, part: readonly number[]): readonly number[] {
  const last = part[part.length - 1];
  if (part.some((t) => audiences.has(tree.words[t].lemma) && tree.words[t].upos !== "ADJ")) return [];
  const inside = part.filter((t) => cast.headed[t] >= 0).flatMap((t) => mentionsHeaded(cast, t));
  const outer = inside.filter(
    (m) => !inside.some((o) => o !== m && o.from <= m.from && m.to <= o.to && o.to - o.from > m.to - m.from),
  );
  const free = outer.filter(({ head }) => tree.words[head].relation !== "nmod:poss" || head === last);
  const best = [...(free.length > 0 ? free : outer)].sort(
    (a, b) => weightOf(cast, b) - weightOf(cast, a) || b.head - a.head,
  )[0];
  if (!best) return [];
  const states = distinct(inside.flatMap(({ actors }) => actors)).filter((a) => cast.actors[a].kind === "state");
  const named = outer.filter(({ form }) => form === "name" && best.form === "description");
  if (named.length > 0 && weightOf(cast, best) === 1 && best.actors.every((a) => cast.party[a] === a))
    return actorsHeaded(cast, named[0].head);
  const isOther =
    best.form === "description" &&
    weightOf(cast, best) === 1 &&
    states.length > 0 &&
    !partiesIn(cast, best.actors).some((p) => states.includes(p));
  return isOther ? states : actorsHeaded(cast, best.head);
}

const partiesIn = ({ members, party }: Cast, actors: readonly number[]): number[] =>
  actors.flatMap((a) => members[a]).map((p) => party[p]);

const mentionsHeaded = ({ mentions, headed }: Cast, t: number): readonly Mention[] => [mentions[headed[t]]];

const weightOf = ({ actors }: Cast, { actors: [first] }: Mention): number =>
  actors[first]?.kind === "person" ? 2 : actors[first]?.kind === "group" ? 1 : 0;

/**
 * The state of a capital or a seat of government, where the text speaks of it elsewhere: a visit to *Teshk* is one to
 * Orvane.
 */
function stateOfSeat({ words }: Tree, cast: Cast, t: number): number[] {
  const state = seats.get(`${words[t - 1]?.norm} ${words[t].norm}`) ?? seats.get(words[t].norm);
  const found = state === undefined ? undefined : statesIn(cast).get(state);
  return found === undefined ? [] : [found];
}

/** States by their names, once for each cast. */
function statesIn(cast: Cast): ReadonlyMap<string, number> {
  const known =
    states.get(cast) ??
    new Map(cast.actors.flatMap(({ name, kind }, i): [string, number][] => (kind === "state" ? [[name, i]] : [])));
  states.set(cast, known);
  return known;
}
const states = new WeakMap<Cast, ReadonlyMap<string, number>>();

/** Capitals and seats of government. */
const seats: ReadonlyMap<string, string> = new Map(
  [...memberStates, ...otherStates].flatMap(({ name, capitals, seats: own }) =>
    [...capitals, ...own].map((place): [string, string] => [place, name]),
  ),
);

export const distinct = (list: readonly number[]): number[] => [...new Set(list)];
