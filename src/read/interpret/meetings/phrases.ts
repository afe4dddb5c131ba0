import { audiences } from "../../../language/en/meeting-words.js";
import type { Cast } from "../../resolve/cast.js";
import { conjuncts, dependants, type Tree } from "../../tag/tree.js";
import { isNominal } from "./subjects.js";

/** The actors that phrases name, those of "A, B and C" each; where a phrase's own noun is none, whose it is: "members of *the Front*". */
export function actorsOf(tree: Tree, cast: Cast, tokens: readonly number[]): number[] {
  return tokens.flatMap((t) => conjuncts(tree, t)).flatMap((t) => (audiences.has(tree.words[t].lemma) ? [] : actorsIn(tree, cast, t, 0)));
}

/** Whom or what one can visit, receive or phone as a side: people, states and what stands for these; not "the grave of Dovrek". */
export function hostsOf(tree: Tree, cast: Cast, tokens: readonly number[]): number[] {
  return tokens.flatMap((t) => conjuncts(tree, t)).flatMap((t) => actorsHeaded(cast, t)).filter((a) => cast.actors[a].kind !== "organization" || cast.party[a] !== a);
}

/** The actors that a token stands for; of "Orvane-Belmara" both, whose mentions have one head. */
export function actorsHeaded({ mentions, headed }: Cast, t: number): readonly number[] {
  if (headed[t] < 0) return [];
  const near = mentions.slice(Math.max(0, headed[t] - 2), headed[t] + 3).filter(({ head }) => head === t);
  return distinct(near.flatMap(({ actors }) => actors));
}

/** Names in a row before a noun, whatever the tree makes of them: "the *Orvane-Belmara* border talks"; not the place in "the *Teshk* talks". */
export function modifiersBefore(tree: Tree, cast: Cast, noun: number): number[] {
  const found: number[] = [];
  for (let t = noun - 1; t >= 0 && noun - t < 8 && isModifier(tree, t); t--) {
    const isPlace = cast.headed[t] >= 0 && cast.mentions[cast.headed[t]].form === "metonym" && !tree.words[t].norm.includes("-");
    if (cast.headed[t] >= 0 && !isPlace) found.unshift(t);
  }
  return found;
}

function isModifier({ words, sentence }: Tree, t: number): boolean {
  if (sentence[t] !== sentence[t + 1]) return false;
  return words[t].norm === "-" || (["PROPN", "ADJ", "NOUN", "NUM"].includes(words[t].upos) && words[t].relation !== "nmod:poss");
}

/** Those that hang from a word by one of these prepositions. */
export const withPreposition = (tree: Tree, t: number, prepositions: ReadonlySet<string>): number[] =>
  dependants(tree, t, "nmod", "obl").filter((c) => dependants(tree, c, "case").some((p) => prepositions.has(tree.words[p].lemma)));

/** "US and South Korean officials" are of both, though one description may stand for them. */
function actorsIn(tree: Tree, cast: Cast, t: number, depth: number): readonly number[] {
  const own = actorsHeaded(cast, t);
  if (own.length > 0 || !isNominal(tree, t)) return own.length === 1 && tree.words[t].xpos === "NNS" ? joint(tree, cast, t, own) : own;
  return depth > 1 ? [] : ownersIn(tree, cast, t, depth);
}

function joint(tree: Tree, cast: Cast, t: number, own: readonly number[]): readonly number[] {
  const named = distinct(before(tree, cast, t).flatMap((m) => actorsHeaded(cast, m)));
  return named.length > 1 && cast.members[own[0]].length === 1 ? named : own;
}

/** Names before a plural noun, those joined by "and" too. */
function before({ words, sentence }: Tree, cast: Cast, noun: number): number[] {
  const found: number[] = [];
  for (let t = noun - 1; t >= 0 && noun - t < 8 && sentence[t] === sentence[noun] && ["PROPN", "ADJ", "NOUN", "CCONJ"].includes(words[t].upos); t--) if (cast.headed[t] >= 0) found.unshift(t);
  return found;
}

/** Those whose people a noun names: "officials *from the Front*", "leaders of *Orvane* and *Belmara*". */
function ownersIn(tree: Tree, cast: Cast, t: number, depth: number): readonly number[] {
  const within = dependants(tree, t, "compound", "amod", "nmod", "flat", "appos").filter((c) => tree.words[c].relation !== "nmod:unmarked" && dependants(tree, c, "case").every((p) => ["of", "from", "'s", "’s"].includes(tree.words[p].norm.toLowerCase())));
  return within.flatMap((c) => conjuncts(tree, c)).flatMap((c) => actorsIn(tree, cast, c, depth + 1));
}

export const distinct = (list: readonly number[]): number[] => [...new Set(list)];
