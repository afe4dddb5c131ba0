import { mensNames, womensNames } from "../../language/en/given-names.js";
import {
  femaleTitles,
  givenTitles,
  honourWords,
  letters,
  maleTitles,
  nameParticles,
  nameSuffixes,
  neutralTitles,
  personsOnly,
  styles,
} from "../../language/en/personal-titles.js";
import { plainLetters } from "../../language/plain-letters.js";
import type { Word } from "../tag/words.js";

const plainTitle = (word: string): string => word.toLowerCase().replace(/\.$/, "");

/** "Mr", "Dr.", "Lady". */
export function isPersonalTitle(word: string): boolean {
  const plain = plainTitle(word);
  return maleTitles.has(plain) || femaleTitles.has(plain) || neutralTitles.has(plain);
}

/**
 * Whether a word is a title where it stands, before another: "Mr", "Her *Excellency*", "*Right* Honourable"; "Don"
 * before Carlos, not before Lowick.
 */
export function isTitleAt(words: readonly Word[], t: number): boolean {
  const word = words[t];
  if (word === undefined) return false;
  const plain = plainTitle(word.norm);
  if (styles.has(plain)) return words[t - 1]?.xpos === "PRP$" && /^\p{Lu}/u.test(word.norm);
  if (honourWords.has(plain)) return words[t + 1] !== undefined && isPersonalTitle(words[t + 1].norm);
  if (givenTitles.has(plain)) return isGivenName(words[t + 1]?.norm ?? "");
  return isPersonalTitle(word.norm);
}

/** Whether a name that begins with this word is a person's, whatever the tagger takes it for: "HRH Prince Olm Dask". */
export const isPersonsTitle = (word: string): boolean => personsOnly.has(plainTitle(word));

/** The pronoun of a style: "*Her* Excellency". */
export const isOfStyle = (words: readonly Word[], t: number): boolean =>
  words[t].xpos === "PRP$" && styles.has(plainTitle(words[t + 1]?.norm ?? "")) && isTitleAt(words, t + 1);

/** Letters and the like after a name that are no part of it: "MP", "KCMG", "Jr.", "PhD". */
export const isNameSuffix = (word: string): boolean =>
  nameSuffixes.has(word.toLowerCase().replaceAll(".", "")) || letters.has(word.replaceAll(".", ""));

/** Where a name ends without the letters after it; two of them may end a name in capitals: "JACK MA". */
export function beforeSuffixes(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (
    end > from + 1 &&
    isNameSuffix(words[end - 1].norm) &&
    !(words[end - 1].norm.length < 3 && isInCapitals(words[end - 2].norm))
  )
    end -= 1;
  return end;
}

const isInCapitals = (word: string): boolean => word.length > 1 && !isNameSuffix(word) && word === word.toUpperCase();

export const isGivenName = (word: string): boolean =>
  mensNames.has(word.toLowerCase()) || womensNames.has(word.toLowerCase());

/**
 * "Von der Halden", "De la Cruz": a surname whose particle has a capital where its sentence begins. "Ben" and "Al" are
 * given names as well.
 */
export const beginsWithParticle = (core: readonly string[]): boolean =>
  core.length > 1 && nameParticles.has(plainLetters(core[0])) && !(isGivenName(core[0]) && core.length > 2);
