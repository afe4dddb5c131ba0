import { mensNames, womensNames } from "../../language/en/given-names.js";
import { nameParticles, femaleTitles, maleTitles } from "../../language/en/personal-titles.js";
import { digraphLetters, withoutUnseen } from "../../language/plain-letters.js";
import type { Discourse } from "./discourse.js";
import type { Draft, Gender, Stage } from "./draft.js";
import { plainName } from "./ids.js";

/** Persons by the words of their names. */
export class Persons {
  private readonly byWord = new Map<string, number[]>();
  private readonly byName = new Map<string, number>();
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Somebody called by a full name: known already, or new. Words are as written. */
  called(core: readonly string[]): number {
    const words = wordsOf(core);
    const spelt = wordsOf(core.map(digraphLetters));
    const found = this.byName.get(keyOf(words)) ?? this.byName.get(ends(words)) ?? this.byName.get(keyOf(spelt));
    if (found !== undefined) return found;
    const actor = this.add(
      this.stage.add({ kind: "person", name: withoutUnseen(core.join(" ")), words, gender: genderOfGiven(words) }),
      words,
    );
    return keyOf(spelt) === keyOf(words) ? actor : this.add(actor, spelt);
  }

  /** Makes an actor findable by its name. */
  add(actor: number, words: readonly string[]): number {
    this.byName.set(keyOf(words), actor);
    if (words.length > 2) this.byName.set(ends(words), this.byName.get(ends(words)) ?? actor);
    for (const word of new Set([
      ...endsOf(words),
      ...surnamesOf(words),
      words.slice(1).join(" "),
      words.slice(-2).join(" "),
    ])) {
      const list = this.byWord.get(word) ?? [];
      if (word !== "" && !list.includes(actor) && list.length < 50) this.byWord.set(word, [...list, actor]);
    }
    return actor;
  }

  /** Those who can be meant by a part of a name: "Lowick" → Edda Lowick, Hamm Lowick. */
  candidates(core: readonly string[]): readonly number[] {
    return (
      this.byWord.get(wordsOf(core).join(" ")) ?? this.byWord.get(wordsOf(core.map(digraphLetters)).join(" ")) ?? []
    );
  }

  has(core: readonly string[]): boolean {
    const words = wordsOf(core);
    return this.byName.has(keyOf(words)) || this.byName.has(ends(words));
  }
}

export const wordsOf = (core: readonly string[]): string[] =>
  core.filter((w) => /\p{L}/u.test(w)).flatMap((w) => plainName(w).split(" "));
const keyOf = (words: readonly string[]): string => words.join("");
const ends = (words: readonly string[]): string => `${words[0]} … ${words[words.length - 1]}`;

/**
 * The words that somebody is called by for short: the first, the last, the last with its particles ("van der Berg").
 */
function endsOf(words: readonly string[]): string[] {
  let from = words.length - 1;
  while (from > 1 && nameParticles.has(words[from - 1])) from -= 1;
  return [words[0], words[words.length - 1], words.slice(from).join(" ")];
}

/** Surnames that begin with a particle, wherever they stand: "Omar *al-Karim* bin Said". */
const surnamesOf = (words: readonly string[]): string[] =>
  words.flatMap((word, i) => {
    if (i === 0 || !nameParticles.has(word) || nameParticles.has(words[i - 1])) return [];
    let to = i + 1;
    while (to < words.length && nameParticles.has(words[to])) to += 1;
    while (to < words.length && !nameParticles.has(words[to])) to += 1;
    return [words.slice(i, to).join(" ")];
  });

export function genderOfGiven([given]: readonly string[]): Gender {
  const female = womensNames.has(given);
  const male = mensNames.has(given);
  return female === male ? null : female ? "female" : "male";
}

export function genderOfTitle(title: string): Gender {
  const plain = title.toLowerCase().replace(/\.$/, "");
  return maleTitles.has(plain) ? "male" : femaleTitles.has(plain) ? "female" : null;
}

/** Of several persons of one name the one meant: whose title and gender fit, then who is most in mind. */
export function choosePerson(
  candidates: readonly number[],
  stage: Stage,
  discourse: Discourse,
  sentence: number,
  gender: Gender,
  title: readonly string[],
): number {
  const fits = (d: Draft): number => {
    if (gender !== null && d.gender !== null && d.gender !== gender) return -1;
    if (title.length === 0) return 0;
    return d.roles.some((r) => isTitle(title, r.words)) ? 2 : d.roles.length === 0 ? 1 : 0;
  };
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const actor of candidates) {
    const fit = fits(stage.drafts[actor]);
    const value = fit < 0 ? Number.NEGATIVE_INFINITY : 1000 * fit + discourse.weightOf(actor, sentence);
    if (value > most) [best, most] = [actor, value];
  }
  return best;
}

/** Whether a title as given can be that of a role: "minister" for "foreign minister", not the other way round. */
export function isTitle(given: readonly string[], role: readonly string[]): boolean {
  return (
    given.length > 0 &&
    role.length > 0 &&
    given[given.length - 1] === role[role.length - 1] &&
    given.every((w) => role.includes(w))
  );
}
