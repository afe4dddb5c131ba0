import { audiences, chairVerbs, countedSides, hostPrepositions, hostVerbs, involvingVerbs, makerPrepositions, needsPerson, numberWords, sideCounts, sidePrepositions } from "../../../language/en/meeting-words.js";
import { actorsAt, type Cast } from "../../resolve/cast.js";
import { isOneOf } from "../lookup.js";
import { conjuncts, dependants, relationOf, type Tree } from "../../tag/tree.js";
import type { Scene } from "../scene.js";
import { isNominal, objectsOf, ownersOf, subjectsOf } from "./subjects.js";
import { partiesOf } from "./parties.js";
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

/** The sides that a trigger's own sentence names. */
export function sidesOf(scene: Scene, trigger: Trigger): Sides {
  const named = trigger.verb ? verbSides(scene, trigger) : nounSides(scene, trigger);
  return { ...named, actors: distinct(named.actors), count: countOf(scene.tree, trigger.token) };
}

type Named = Omit<Sides, "count">;

/** "*Dovrek* met *Valch*", "*the two* talked with *Merrow*", "*Merrow* received *Valch*". */
function verbSides({ tree, cast }: Scene, { token, verb }: Trigger): Named {
  const isPassive = dependants(tree, token, "aux").some((a) => tree.words[a].relation === "aux:pass");
  const agents = isPassive ? withPreposition(tree, token, new Set(["by"])) : [];
  const subjects = actorsOf(tree, cast, subjectsOf(tree, token));
  const direct = dependants(tree, token, "obj");
  const objects = !verb?.object ? [] : verb.kind === "meeting" || verb.kind === "talks" ? actorsOf(tree, cast, direct) : hostsOf(tree, cast, direct);
  const partners = partnersOf(tree, cast, token, verb?.partner ?? []);
  const doers = isPassive ? actorsOf(tree, cast, agents) : subjects;
  const others = !isPassive ? objects : verb?.kind === "meeting" || verb?.kind === "talks" ? [] : subjects;
  const isSided = verb?.mutual || others.length + partners.length > 0;
  if (isOneOf(needsPerson, tree.words[token]) && others.length + partners.length === 0) return { actors: [], isOpen: true, host: -1, chair: -1 };
  const all = distinct([...doers, ...others, ...partners]);
  const isTold = isSided && (!verb?.needsBoth || partiesOf(cast, all).length >= 2);
  return { actors: isTold ? all : [], isOpen: !isTold, host: verb?.hosts ? (doers[0] ?? -1) : -1, chair: -1 };
}

/** Those whom a verb's prepositions name. Who speaks *to* a body addresses it: "to" is for people and states. */
function partnersOf(tree: Tree, cast: Cast, token: number, prepositions: readonly string[]): number[] {
  const met = actorsOf(tree, cast, withPreposition(tree, token, new Set(prepositions.filter((p) => p !== "to"))));
  const spokenTo = prepositions.includes("to") ? withPreposition(tree, token, new Set(["to"])).flatMap((t) => allAt(cast, t)) : [];
  return [...met, ...spokenTo.filter((a) => cast.actors[a].kind === "person" || cast.actors[a].kind === "state")];
}

/** Whom or what one can visit, receive or phone as a side: people, states and what stands for these; not "the grave of Dovrek". */
function hostsOf(tree: Tree, cast: Cast, tokens: readonly number[]): number[] {
  return tokens.flatMap((t) => conjuncts(tree, t)).flatMap((t) => allAt(cast, t)).filter((a) => cast.actors[a].kind !== "organization" || cast.party[a] !== a);
}

/** "talks between *A* and *B*", "*A*'s visit to *B*", "*A* held talks with *B*", "*A-B* talks". */
function nounSides(scene: Scene, trigger: Trigger): Named {
  const { tree, cast } = scene;
  const { token, support } = trigger;
  const nouns = [token, ...dependants(tree, token, "nmod").filter((n) => isNamedBy(tree, n, "of") && actorsAt(cast, n).length === 0)];
  const own = distinct([...nouns.flatMap((noun) => nominalSides(tree, cast, noun, trigger.kind === "visit")), ...involvedIn(tree, cast, token)]);
  if (support < 0) return { actors: withOwners(scene, trigger, own), isOpen: own.length < 2, host: -1, chair: -1 };
  const carrier = tree.words[support];
  const isHost = isOneOf(hostVerbs, carrier);
  const isChair = isOneOf(chairVerbs, carrier);
  const subjects = relationOf(tree, token) === "nsubj" ? [] : actorsOf(tree, cast, subjectsOf(tree, support));
  const partners = actorsOf(tree, cast, withPreposition(tree, support, sidePrepositions));
  const leads = isChair || (isHost && own.length > 1);
  const actors = [...(leads ? [] : subjects), ...own, ...partners];
  const isOpen = own.length + partners.length === 0 && tree.children[token].some((c) => ["the", "this", "these", "those", "that"].includes(tree.words[c].lemma));
  return { actors: withOwners(scene, trigger, actors), isOpen: isOpen || actors.length < 2, host: isHost ? (subjects[0] ?? -1) : -1, chair: isChair ? (subjects[0] ?? -1) : -1 };
}

/** "the talks would *involve* Orvane and Belmara", "the talks *bring together* Orvane and Belmara". */
function involvedIn(tree: Tree, cast: Cast, token: number): number[] {
  const verb = tree.head[token];
  if (verb < 0 || relationOf(tree, token) !== "nsubj" || !isOneOf(involvingVerbs, tree.words[verb])) return [];
  return actorsOf(tree, cast, [...objectsOf(tree, verb), ...withPreposition(tree, verb, sidePrepositions)]);
}

/** Sides in a noun's own phrase. */
function nominalSides(tree: Tree, cast: Cast, noun: number, isVisit: boolean): number[] {
  const phrases = withPreposition(tree, noun, sidePrepositions);
  const makers = withPreposition(tree, noun, makerPrepositions).filter((c) => isVisit || !isNamedBy(tree, c, "from"));
  const hosts = isVisit ? hostsOf(tree, cast, withPreposition(tree, noun, hostPrepositions)) : [];
  const before = [...tree.children[noun].filter((c) => c < noun && tree.words[c].relation === "nmod:poss"), ...modifiersBefore(tree, cast, noun)];
  const involved = dependants(tree, noun, "acl").filter((c) => isOneOf(involvingVerbs, tree.words[c])).flatMap((c) => [...objectsOf(tree, c), ...withPreposition(tree, c, new Set(["by"]))]);
  return [...actorsOf(tree, cast, before), ...actorsOf(tree, cast, phrases), ...actorsOf(tree, cast, makers), ...hosts, ...actorsOf(tree, cast, involved)];
}

/**
 * Where a noun's own words name fewer than two sides, those whose offer, wish or refusal governs it are one:
 * "*Dovrek* rejected talks with Valch", "*the Front's* proposal for talks with Orvane".
 */
function withOwners({ tree, cast }: Scene, { token, support }: Trigger, own: readonly number[]): readonly number[] {
  if (distinct(own).length >= 2) return own;
  const from = support >= 0 ? support : token;
  const governor = tree.head[from];
  if (governor < 0) return own;
  const relation = relationOf(tree, from);
  if (support >= 0 && subjectsOf(tree, support).length > 0 && relationOf(tree, token) !== "nsubj") return own;
  if (relation === "nsubj" || relation === "conj" || relation === "advcl") return own;
  const owners = isNominal(tree, governor) ? ownersOf(tree, governor) : subjectsOf(tree, governor);
  return [...actorsOf(tree, cast, owners), ...own];
}

/** Names in a row before a noun, whatever the tree makes of them: "the *Orvane-Belmara* border talks"; not the place in "the *Teshk* talks". */
function modifiersBefore(tree: Tree, cast: Cast, noun: number): number[] {
  const found: number[] = [];
  for (let t = noun - 1; t >= 0 && noun - t < 8 && isModifier(tree, t); t--) {
    const isPlace = cast.headed[t] >= 0 && cast.mentions[cast.headed[t]].form === "metonym" && !tree.words[t].norm.includes("-");
    if (cast.headed[t] >= 0 && !isPlace) found.unshift(t);
  }
  return found;
}

const isModifier = ({ words, sentence }: Tree, t: number): boolean => ["PROPN", "ADJ", "NOUN", "NUM"].includes(words[t].upos) && sentence[t] === sentence[t + 1] && words[t].relation !== "nmod:poss" || words[t].norm === "-";

/** Those that hang from a word by one of these prepositions. */
const withPreposition = (tree: Tree, t: number, prepositions: ReadonlySet<string>): number[] =>
  dependants(tree, t, "nmod", "obl").filter((c) => dependants(tree, c, "case").some((p) => prepositions.has(tree.words[p].lemma)));

const isNamedBy = (tree: Tree, t: number, preposition: string): boolean => dependants(tree, t, "case").some((c) => tree.words[c].lemma === preposition);

/** The actors that phrases name, those of "A, B and C" each; where a phrase's own noun is none, whose it is: "members of *the Front*". */
export function actorsOf(tree: Tree, cast: Cast, tokens: readonly number[]): number[] {
  return tokens.flatMap((t) => conjuncts(tree, t)).flatMap((t) => (audiences.has(tree.words[t].lemma) ? [] : actorsIn(tree, cast, t)));
}

function actorsIn(tree: Tree, cast: Cast, t: number, depth = 0): readonly number[] {
  const own = allAt(cast, t);
  if (own.length > 0 || !isNominal(tree, t)) return own;
  return depth > 1 ? [] : ownersIn(tree, cast, t, depth);
}

/** The actors that a token stands for; of "Orvane-Belmara" both, whose mentions have one head. */
function allAt({ mentions, headed }: Cast, t: number): readonly number[] {
  if (headed[t] < 0) return [];
  const near = mentions.slice(Math.max(0, headed[t] - 2), headed[t] + 3).filter(({ head }) => head === t);
  return distinct(near.flatMap(({ actors }) => actors));
}

/** Those whose people a noun names: "officials *from the Front*", "leaders of *Orvane* and *Belmara*". */
function ownersIn(tree: Tree, cast: Cast, t: number, depth: number): readonly number[] {
  const within = dependants(tree, t, "compound", "amod", "nmod", "flat", "appos").filter((c) => tree.words[c].relation !== "nmod:unmarked" && dependants(tree, c, "case").every((p) => ["of", "from", "'s", "’s"].includes(tree.words[p].norm.toLowerCase())));
  return within.flatMap((c) => conjuncts(tree, c)).flatMap((c) => actorsIn(tree, cast, c, depth + 1));
}

/** "four-party talks" → 4, "bilateral" → 2, "four party-peace talks" → 4. */
export function countOf({ words, left }: Tree, t: number): number | null {
  for (let i = Math.max(left[t], t - 6); i < t; i++) {
    const norm = words[i].norm.toLowerCase();
    const [number, counted] = norm.split("-");
    const count = sideCounts.get(norm) ?? (numberWords.has(number) && countedSides.has(counted ?? words[i + 1]?.norm.toLowerCase() ?? "") ? numberWords.get(number) : undefined);
    if (count !== undefined) return count;
    if (numberWords.has(norm) && ["-", "–"].includes(words[i + 1]?.norm) && countedSides.has(words[i + 2]?.norm.toLowerCase())) return numberWords.get(norm) ?? null;
  }
  return null;
}

const distinct = (list: readonly number[]): number[] => [...new Set(list)];
