import type { Actor } from "../../src/read/reading.js";
import { Random } from "./random.js";

/** Somebody who speaks in generated reports. */
export interface Person {
  readonly given: string;
  readonly surname: string;
  readonly title: string;
  readonly state: State;
}

export interface State {
  readonly id: string;
  readonly name: string;
  readonly capital: string;
}

export interface Issue {
  readonly id: string;
  readonly label: string;
}

/**
 * Invented states, people and issues: the same for every size, so that a larger record has more about them rather than
 * more of them.
 */
export interface World {
  readonly states: readonly State[];
  readonly people: readonly Person[];
  readonly issues: readonly Issue[];
  readonly outlets: readonly string[];
  readonly words: readonly string[];
}

const ONSETS = [
  "b",
  "br",
  "d",
  "dr",
  "f",
  "g",
  "gr",
  "h",
  "k",
  "kl",
  "l",
  "m",
  "n",
  "p",
  "pr",
  "r",
  "s",
  "sk",
  "st",
  "t",
  "tr",
  "v",
  "vr",
  "z",
];
const VOWELS = ["a", "e", "i", "o", "u", "ae", "ei"];
const CODAS = ["", "l", "n", "r", "s", "k", "m", "v", "nd", "rt"];
const TITLES = [
  "President",
  "Prime Minister",
  "Foreign Minister",
  "Defence Minister",
  "spokesman",
  "spokeswoman",
  "ambassador",
  "envoy",
  "General",
  "negotiator",
];
const MATTERS = [
  "observers",
  "troops",
  "grain exports",
  "prisoners",
  "pipeline",
  "border crossings",
  "fishing rights",
  "missile tests",
  "tariffs",
  "aid convoys",
  "water shares",
  "ceasefire line",
];
const PLACES = 40;

const syllable = (random: Random): string => random.of(ONSETS) + random.of(VOWELS) + random.of(CODAS);
const name = (random: Random, syllables: number): string => {
  const word = Array.from({ length: syllables }, () => syllable(random)).join("");
  return word[0].toUpperCase() + word.slice(1);
};

export function world(): World {
  const random = new Random(17);
  const states = Array.from({ length: 24 }, () => {
    const called = name(random, 3);
    return { id: called.toLowerCase(), name: called, capital: name(random, 2) };
  });
  const given = Array.from({ length: 120 }, () => name(random, 2));
  const people = Array.from({ length: 1200 }, (_, i) => ({
    given: random.of(given),
    surname: name(random, 2 + (i % 2)),
    title: random.often(TITLES),
    state: random.often(states),
  }));
  const issues = Array.from({ length: PLACES }, () => name(random, 2)).flatMap((place) =>
    MATTERS.map((matter) => ({
      id: `${matter.replace(/ /g, "-")}-${place.toLowerCase()}`,
      label: `${matter} in ${place}`,
    })),
  );
  const outlets = Array.from(
    { length: 60 },
    () => `The ${name(random, 2)} ${random.of(["Courier", "Mirror", "Gazette", "Herald"])}`,
  );
  return {
    states,
    people,
    issues,
    outlets,
    words: Array.from({ length: 6000 }, () => name(random, 1 + random.below(3)).toLowerCase()),
  };
}

/** An actor of a reading, without its mentions. */
export const actorOf = (person: Person): Omit<Actor, "mentions" | "roles"> => ({
  id: `${person.given}-${person.surname}`.toLowerCase(),
  kind: "person",
  name: `${person.given} ${person.surname}`,
  speaksFor: person.state.id,
});
