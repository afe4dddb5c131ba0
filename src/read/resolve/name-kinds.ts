import { titleAdjectives } from "../../language/en/determiners.js";
import { demonymEnding, otherAdjectives, stateWords } from "../../language/en/demonyms.js";
import { locativePrepositions } from "../../language/en/places.js";
import { bodyWords } from "../../language/en/body-words.js";
import {
  bodilyRoles,
  headsOfState,
  localOffices,
  organsOfState,
  partyAgents,
  portfolios,
  relativeNouns,
  stateOrgans,
  stateParts,
  stateVoices,
  voiceNouns,
} from "../../language/en/roles.js";
import { thingWords } from "../../language/en/thing-words.js";
import { relationOf, type Tree } from "../tag/tree.js";
import { plainName } from "./ids.js";
import type { Name } from "./names.js";
import { isGivenName, isTitleAt } from "./name-words.js";
import { isActing, isLand, ownPronoun } from "./state-signs.js";
import { isAgentNoun, isGroupNoun, isOfficeNoun, isPersonNoun, isRoleNoun } from "./role-nouns.js";

export type NameKind = "person" | "organization" | "state" | "place";

/** What names that only this report tells of are names of. */
export interface NameKinds {
  /** By `keyOf` a name. */
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** Words that stand for a state named in the report: "Olmian" → the key of Olmia. */
  readonly adjectives: ReadonlyMap<string, string>;
}

export const keyOf = ({ core }: Name): string => plainName(core.filter((w) => !/^['’]/.test(w)).join(" "));

/** Names of more words come first: a word of one is the same thing when it stands alone. */
export function nameKindsOf(tree: Tree, names: readonly Name[]): NameKinds {
  const unknown = names.filter(({ known }) => known.length === 0);
  const votes = new Map<string, Record<NameKind, number>>();
  const acting = new Set<string>();
  const represented = new Set<string>();
  for (const name of unknown) {
    vote(tree, name, ballot(votes, keyOf(name)));
    if (isActing(tree, name.head)) acting.add(keyOf(name));
    if (isRepresented(tree, name)) represented.add(keyOf(name));
  }
  for (const [key, counted] of votes) {
    if (acting.has(key)) voteForActingPlace(counted);
    if (represented.has(key)) voteForParty(counted);
  }
  for (const [a, b] of pairsOf(tree, names)) voteBeside(votes, a, b);
  const adjectives = adjectivesOf(tree, names, unknown, votes);
  const kinds = new Map([...votes].map(([key, counted]) => [key, winner(counted)]));
  for (const [key, kind] of kinds)
    if (kind === "person" && key.includes(" "))
      for (const part of endsOf(key)) if (kinds.has(part)) kinds.set(part, "person");
  return { kinds, adjectives };
}

const endsOf = (key: string): string[] => [key.slice(0, key.indexOf(" ")), key.slice(key.lastIndexOf(" ") + 1)];

function ballot(votes: Map<string, Record<NameKind, number>>, key: string): Record<NameKind, number> {
  const counted = votes.get(key) ?? { person: 0, organization: 0, state: 0, place: 0 };
  votes.set(key, counted);
  return counted;
}

const winner = ({ state, person, organization, place }: Record<NameKind, number>): NameKind => {
  if (state >= 3 && state >= person && state >= organization) return "state";
  if (person >= organization && person >= place) return "person";
  return organization > place ? "organization" : "place";
};

/** A place that says or refuses something is a state, unless somebody of that name is told of. */
function voteForActingPlace(counted: Record<NameKind, number>): void {
  if (counted.place >= 2 && counted.person < 3) counted.state += 3;
}

/** Who sends delegates and ministers is a state, unless the report tells of a person or a body of that name. */
function voteForParty(counted: Record<NameKind, number>): void {
  if (counted.person < 2 && counted.organization < 1) counted.state += 3;
}

/** Names joined by "and": "Olmia and Vastria". */
function pairsOf(tree: Tree, names: readonly Name[]): [Name, Name][] {
  const byHead = new Map(names.map((name) => [name.head, name]));
  return names.flatMap((name): [Name, Name][] => {
    const first = relationOf(tree, name.head) === "conj" ? byHead.get(tree.head[name.head]) : undefined;
    return first && first.core.length === 1 && name.core.length === 1 ? [[first, name]] : [];
  });
}

/** What stands beside a state is one, where nothing tells of a person. */
function voteBeside(votes: ReadonlyMap<string, Record<NameKind, number>>, a: Name, b: Name): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ]) {
    const isState = one.known.length > 0 ? one.known[0].kind === "state" : (votes.get(keyOf(one))?.state ?? 0) >= 3;
    const counted = other.known.length > 0 ? undefined : votes.get(keyOf(other));
    if (isState && counted && counted.person < 3 && counted.organization < 3)
      counted.state = Math.max(counted.state, 3);
  }
}

/** What the words around a name tell of its kind. */
function vote(tree: Tree, { from, to, head, tagged, core }: Name, counted: Record<NameKind, number>): void {
  const { words } = tree;
  const before = words[from - 1];
  const last = core[core.length - 1].toLowerCase();
  if (tagged) counted[tagged] += 1;
  if (
    before &&
    (isTitleAt(words, from - 1) ||
      (isRoleNoun(before.lemma) && tree.head[from - 1] >= from && tree.head[from - 1] < to))
  )
    counted.person += 3;
  if (words[to]?.norm === ":" && (from === 0 || tree.paragraph[from - 1] !== tree.paragraph[from])) counted.person += 3;
  if (to < words.length - 1 && words[to].norm === "," && /^(?:who|whose)$/.test(words[to + 1].norm))
    counted.person += 2;
  if (core.length === 1 && words[head].xpos.endsWith("S")) counted.organization += 2;
  if (core.length > 1 && isGroupNoun(last) && !stateWords.has(last)) counted.organization += 4;
  if (tagged === null && relationOf(tree, head) === "nsubj")
    counted[before?.norm.toLowerCase() === "the" ? "organization" : "person"] += 0.5;
  const marker = tree.children[head].find((c) => relationOf(tree, c) === "case" && c < head);
  if (marker !== undefined && locativePrepositions.has(words[marker].lemma)) counted.place += 2;
  const own = ownPronoun(tree, head);
  if (own !== null) counted[own.pronoun === "it" ? "organization" : "person"] += own.votes;
  if (isNamedLikePerson(core)) counted.person += 2;
  if (hasOffice(tree, head)) counted.person += 3;
  if (isInTwoNames(tree, from, core) && isQuoted(tree, head)) counted.person += 1;
  if (localOffices.has(words[tree.head[head]]?.lemma ?? "") && marker !== undefined && words[marker].lemma === "of")
    counted.place += 2;
  if (isLand(tree, head)) counted.state += core.length === 1 ? 3 : 1;
  if (isStateOwner(tree, head, to))
    counted.state += core.length === 1 || tagged === "place" || stateWords.has(last) ? 3 : 1;
}

/** "Ana Ruel": a given name and a surname. */
function isNamedLikePerson(core: readonly string[]): boolean {
  const last = core[core.length - 1].toLowerCase();
  return (
    core.length > 1 &&
    core.length < 5 &&
    isGivenName(core[0]) &&
    core.every((w) => /^\p{L}/u.test(w)) &&
    !isGroupNoun(last) &&
    !bodyWords.has(last) &&
    !stateWords.has(last)
  );
}

/**
 * "Bo Halt", but not "the Karsa Valley", "Ardent plc": two or three words with capitals that no article goes before.
 */
function isInTwoNames({ words }: Tree, from: number, core: readonly string[]): boolean {
  const last = core[core.length - 1].toLowerCase();
  const isBody = isGroupNoun(last) || bodyWords.has(last) || stateWords.has(last) || thingWords.has(last);
  return (
    core.length > 1 &&
    core.length < 4 &&
    core.every((w) => /^\p{Lu}\p{Ll}/u.test(w)) &&
    !isBody &&
    words[from - 1]?.upos !== "DET"
  );
}

/** “…,” Bo Halt said: words in marks are most often somebody's. */
function isQuoted(tree: Tree, head: number): boolean {
  if (!isActing(tree, head)) return false;
  const { firstToken, endToken } = tree.sentences[tree.sentence[head]];
  for (let t = firstToken; t < endToken; t++)
    if (tree.words[t].xpos === "``" || tree.words[t].xpos === "''") return true;
  return false;
}

/**
 * "Tolvik, *the prime minister*, said": what persons only hold. A state or a body may be a leader, a chair, a mediator.
 */
const hasOffice = (tree: Tree, head: number): boolean =>
  tree.children[head].some(
    (c) =>
      c > head &&
      relationOf(tree, c) === "appos" &&
      isPersonalOffice(tree.words[c].lemma) &&
      !tree.words[c].xpos.endsWith("S"),
  );

const isPersonalOffice = (lemma: string): boolean =>
  (isOfficeNoun(lemma) || isAgentNoun(lemma) || isPersonNoun(lemma)) && !bodilyRoles.has(lemma);

/** "Olmia's foreign minister", "the president of Olmia", "Olmia's government". */
function isStateOwner(tree: Tree, head: number, to: number): boolean {
  const { words } = tree;
  const owner = tree.head[head];
  if (owner < 0) return false;
  const noun = words[owner].lemma;
  const relation = words[head].relation;
  if (relation === "nmod:poss") return owner >= to && (headsOfState.has(noun) || organsOfState.has(noun));
  return (
    relation.startsWith("nmod") &&
    owner < head &&
    words[head - 1]?.lemma === "of" &&
    (headsOfState.has(noun) || hasTitleBefore(tree, owner))
  );
}

/** "the delegate of *Olmia*", "*Olmia's* envoy", "his counterpart from *Olmia*", "Secretary of State of *Olmia*". */
function isRepresented(tree: Tree, { head, core, to }: Name): boolean {
  const { words } = tree;
  const owner = officeAbove(tree, head);
  if (owner < 0 || core.length > 2) return false;
  const { lemma } = words[owner];
  const isBefore =
    owner >= to &&
    !(words[head].relation === "nmod:poss" && relativeNouns.has(lemma)) &&
    /^(?:nmod:poss|compound|nmod)/.test(words[head].relation);
  const isAfter = owner < head && /^(?:of|for|from)$/.test(words[markerOf(tree, head)]?.lemma ?? "");
  if (isAfter && words[markerOf(tree, head)].lemma === "for") return partyAgents.has(lemma) || voiceNouns.has(lemma);
  return (isBefore || isAfter) && partyAgents.has(lemma);
}

const markerOf = (tree: Tree, head: number): number =>
  tree.children[head].find((c) => c < head && relationOf(tree, c) === "case") ?? -1;

/** The office that a name is the owner of: "minister" above it, also over "of State", "of defence"; -1 for none. */
function officeAbove({ head, words }: Tree, name: number): number {
  let t = head[name];
  if (t >= 0 && portfolios.has(words[t].norm.toLowerCase()) && t < name) t = head[t];
  return t;
}

/** Whether a name has the title of a head of state before it: "President Teodor Valch of Belmara". */
const hasTitleBefore = ({ words }: Tree, name: number): boolean =>
  words[name].name === "person" && name > 0 && headsOfState.has(words[name - 1].lemma);

/** Demonyms of the report's own states: "Olmian" beside Olmia; "Olmian" alone before "foreign minister". */
function adjectivesOf(
  tree: Tree,
  names: readonly Name[],
  unknown: readonly Name[],
  votes: Map<string, Record<NameKind, number>>,
): Map<string, string> {
  const byStart = new Map<string, string[]>();
  for (const [key, { person, state }] of votes)
    if (state > 0 || person < 3) byStart.set(key.slice(0, 3), [...(byStart.get(key.slice(0, 3)) ?? []), key]);
  const found = new Map<string, string>();
  const inName = new Uint8Array(tree.words.length);
  for (const { from, to, known } of names) if (known.length > 0) inName.fill(1, from, to);
  for (const { from, to, tagged } of unknown) if (to - from > 1 && tagged !== null) inName.fill(1, from, to);
  tree.words.forEach((word, t) => {
    const isNoun = namesParty(tree, t);
    if (inName[t] || !(isNoun || mayBeDemonym(tree, t)) || found.has(word.norm)) return;
    const adjective = plainName(word.norm);
    const key = isNoun
      ? adjective
      : ((byStart.get(adjective.slice(0, 3)) ?? []).find((k) => k !== adjective && isDemonymOf(adjective, k)) ??
        (modifiesOffice(tree, t) ? adjective : null));
    if (key === null) return;
    found.set(word.norm, key);
    ballot(votes, key).state += 6;
  });
  return found;
}

function mayBeDemonym({ words }: Tree, t: number): boolean {
  const { norm, upos } = words[t];
  return (
    norm.length > 4 &&
    norm[0] !== norm[0].toLowerCase() &&
    !otherAdjectives.has(norm.toLowerCase()) &&
    /^\p{Lu}\p{Ll}+$/u.test(norm) &&
    demonymEnding.test(norm) &&
    (upos === "ADJ" || upos === "PROPN" || upos === "NOUN")
  );
}

/**
 * "the *Varen* foreign minister", "her *Sorland* counterpart": an adjective with a capital before an office in small
 * letters, however it ends.
 */
function namesParty({ words, sentence }: Tree, t: number): boolean {
  const { norm, upos } = words[t];
  if (
    upos !== "ADJ" ||
    !/^\p{Lu}\p{Ll}{2}/u.test(norm) ||
    demonymEnding.test(norm) ||
    otherAdjectives.has(norm.toLowerCase()) ||
    titleAdjectives.has(norm.toLowerCase()) ||
    portfolios.has(norm.toLowerCase())
  )
    return false;
  if (t === 0 || sentence[t - 1] !== sentence[t]) return false;
  for (let n = t + 1; n < words.length && n < t + 4; n++) {
    if (!/^\p{Ll}/u.test(words[n].norm)) return false;
    if (partyAgents.has(words[n].lemma)) return true;
    if (words[n].upos !== "ADJ" && words[n].upos !== "NOUN") return false;
  }
  return false;
}

/** Whether an adjective is made from a name: Olmian, Olmia; Vastrian, Vastria; Verrine, Verrine Federation. */
function isDemonymOf(adjective: string, key: string): boolean {
  const [first] = key.split(" ");
  if (key.includes(" ")) return first === adjective;
  let shared = 0;
  while (shared < first.length && first[shared] === adjective[shared]) shared++;
  return shared >= Math.max(3, first.length - 2) && adjective.length - shared <= 4;
}

/**
 * "the Olmian foreign minister", "Olmian officials": an adjective that words of a title and a noun for an actor follow.
 */
function modifiesOffice({ words }: Tree, t: number): boolean {
  if (words[t].upos !== "ADJ" && words[t].upos !== "PROPN") return false;
  for (let n = t + 1; n < words.length && n < t + 5; n++) {
    const { lemma, upos, norm } = words[n];
    if (isVoice(lemma) || isVoice(norm.toLowerCase())) return true;
    if (upos !== "ADJ" && upos !== "NOUN" && upos !== "PROPN") return false;
  }
  return false;
}

const isVoice = (noun: string): boolean =>
  isOfficeNoun(noun) || isAgentNoun(noun) || stateVoices.has(noun) || stateOrgans.has(noun) || stateParts.has(noun);
