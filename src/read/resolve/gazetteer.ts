import type { CastMember, Dossier } from "../../document/dossier.js";
import { internationalBodies, stateBodies } from "../../language/en/bodies.js";
import {
  formerStates,
  memberStates,
  otherStates,
  pairsOfStates,
  pluralAdjectives,
  type State,
  statePrefixes,
} from "../../language/en/states.js";

/**
 * How a known phrase stands for its actor: by its name, by the word for its people, as an adjective, by its capital or
 * seat of government.
 */
export type Sense = "name" | "people" | "adjective" | "capital" | "seat";

/** A party that is known before the report is read. */
export interface Known {
  readonly kind: "person" | "state" | "organization" | "group";
  readonly name: string;
  /** Its id in a dossier. */
  readonly id: string | null;
  /** Name of the state that it is a part of. */
  readonly of: string | null;
  /** What a dossier tells of it; ids of its cast. */
  readonly roles: CastMember["roles"];
  readonly speaksFor: string | null;
}

/** What a phrase can stand for, the likeliest first; `all` when it stands for all of them ("the Koreas"). */
export interface Entry {
  readonly phrase: string;
  readonly senses: readonly { readonly known: Known; readonly sense: Sense }[];
  readonly all: boolean;
}

/** Known phrases by their first word, longer ones first. */
export type Gazetteer = ReadonlyMap<string, readonly Entry[]>;

/** A phrase up to its first blank, hyphen or apostrophe. */
export function firstWord(phrase: string): string {
  const end = phrase.search(/[\s'’-]/);
  return end < 0 ? phrase : phrase.slice(0, end);
}

const fact = (kind: Known["kind"], name: string): Known => ({
  kind,
  name,
  id: null,
  of: null,
  roles: [],
  speaksFor: null,
});

/** A dossier's cast as known parties. */
export const castOf = (dossier: Dossier | null): Known[] =>
  (dossier?.cast ?? []).map(({ id, name, kind, roles, speaksFor }) => ({ ...fact(kind, name), id, roles, speaksFor }));

type Phrases = Map<string, { phrase: string; senses: { known: Known; sense: Sense }[]; all: boolean }>;

function put(phrases: Phrases, phrase: string, known: Known, sense: Sense): void {
  const entry = phrases.get(phrase);
  if (!entry) phrases.set(phrase, { phrase, senses: [{ known, sense }], all: false });
  else if (!entry.senses.some((s) => s.known === known)) entry.senses.push({ known, sense });
}

function putState(phrases: Phrases, { name, adjectives, capitals, otherNames, people, seats }: State): void {
  const known = fact("state", name);
  for (const phrase of [name, ...otherNames]) put(phrases, phrase, known, "name");
  for (const phrase of adjectives) put(phrases, phrase, known, "adjective");
  for (const phrase of adjectives)
    if (!pluralAdjectives.test(phrase) && !otherNames.includes(phrase)) put(phrases, `${phrase}s`, known, "people");
  for (const phrase of people) put(phrases, phrase, known, "people");
  for (const phrase of seats) put(phrases, phrase, known, "seat");
  for (const phrase of capitals) put(phrases, phrase, known, "capital");
}

function putBodies(phrases: Phrases): void {
  for (const { name, otherNames, adjectives, seats } of internationalBodies) {
    const known = fact("organization", name);
    for (const phrase of [name, ...otherNames]) put(phrases, phrase, known, "name");
    for (const phrase of adjectives) put(phrases, phrase, known, "adjective");
    for (const phrase of adjectives) put(phrases, `${phrase}s`, known, "people");
    for (const phrase of seats) put(phrases, phrase, known, "capital");
  }
  for (const [name, of] of stateBodies) put(phrases, name, { ...fact("organization", name), of }, "name");
}

function putPairs(phrases: Phrases): void {
  for (const [phrase, names] of pairsOfStates) {
    const senses = names.flatMap((name) => phrases.get(name)?.senses.slice(0, 1) ?? []);
    phrases.set(phrase, { phrase, senses, all: true });
  }
  for (const [prefix, name] of statePrefixes) {
    const known = phrases.get(name)?.senses[0].known;
    if (known) put(phrases, `${prefix}-`, known, "adjective");
  }
}

function factsOf(): Phrases {
  const phrases: Phrases = new Map();
  putBodies(phrases);
  for (const state of [...memberStates, ...otherStates, ...formerStates]) putState(phrases, state);
  putPairs(phrases);
  return phrases;
}

/**
 * A dossier's cast goes before what is generally known; a known state that it names by one of its names becomes its
 * own.
 */
function withCast(facts: Phrases, members: readonly Known[], { cast }: Dossier): Phrases {
  const own = new Map<Known, Known>();
  const phrases: Phrases = new Map();
  for (const [i, { name, kind, aliases }] of cast.entries()) {
    const known = members[i];
    for (const phrase of [name, ...aliases]) {
      put(phrases, phrase, known, phrase === name ? "name" : (facts.get(phrase)?.senses[0].sense ?? "name"));
      const fact = facts.get(phrase)?.senses[0];
      if (fact?.sense === "name" && kind !== "person") own.set(fact.known, known);
    }
  }
  for (const { phrase, senses, all } of facts.values()) {
    const replaced = senses.map(({ known, sense }) => ({ known: own.get(known) ?? known, sense }));
    if (!phrases.has(phrase)) phrases.set(phrase, { phrase, senses: replaced, all });
  }
  return phrases;
}

function indexOf(phrases: Phrases): Gazetteer {
  const index = new Map<string, Entry[]>();
  for (const entry of phrases.values()) {
    const first = firstWord(entry.phrase);
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const list of index.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  return index;
}

const facts = factsOf();
const worldGazetteer = indexOf(facts);

/** What is known of parties before a report is read: facts of the world, and a dossier's cast. */
export const gazetteerOf = (dossier: Dossier | null, members: readonly Known[]): Gazetteer =>
  dossier && members.length > 0 ? indexOf(withCast(facts, members, dossier)) : worldGazetteer;

/** What a phrase stands for by itself, whatever the report. */
export const entryOf = (gazetteer: Gazetteer, phrase: string): Entry | undefined =>
  gazetteer.get(firstWord(phrase))?.find((e) => e.phrase === phrase);
