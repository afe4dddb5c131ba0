import { documentNouns } from "../../language/en/document-nouns.js";
import {
  agentiveEndings,
  agentNouns,
  groupNouns,
  menNouns,
  officeNouns,
  personEndings,
  personNouns,
  thingsLikeAgents,
  womenNouns,
} from "../../language/en/roles.js";

/** "a five-year-old", "ex-president" → president. */
const bareOf = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(
      /^(?:ex|vice|deputy|co|former|then|under|assistant|pro|arch|brigadier|major|lieutenant|rear|air|field)-/,
      "",
    );

/** "president-elect", "ambassador-designate": in office soon, or once. */
const notYet = /-(?:elect|designate|nominate|in-waiting|emeritus|general-designate)$/;

function isOf(set: ReadonlySet<string>, noun: string): boolean {
  const lower = noun.toLowerCase();
  return set.has(lower) || (lower.includes("-") && set.has(bareOf(lower).replace(notYet, "")));
}

/** "longshoremen", left in the plural by the tagger → longshoreman. */
const singularOf = (noun: string): string => noun.replace(/men$/, "man");

/** "dockworker", "wheatgrower". */
const isCompound = (noun: string): boolean =>
  personEndings.some((ending) => noun.length >= ending.length + 3 && noun.endsWith(ending));

/** A plural that may well be people by what they do, though no table has it: "vintners", "longshoremen". */
export const isLikeAgents = (norm: string, lemma: string): boolean =>
  agentiveEndings.test(norm.toLowerCase()) &&
  !thingsLikeAgents.has(lemma.toLowerCase()) &&
  !documentNouns.has(lemma.toLowerCase());

export const isOfficeNoun = (lemma: string): boolean => isOf(officeNouns, lemma);
export const isAgentNoun = (lemma: string): boolean => isOf(agentNouns, lemma);
export const isPersonNoun = (lemma: string): boolean =>
  isOf(personNouns, singularOf(lemma)) || isCompound(lemma.toLowerCase());
export const isGroupNoun = (lemma: string): boolean => isOf(groupNouns, lemma);
/** A noun for somebody with a part to play: what may stand before a name as its title. */
export const isRoleNoun = (lemma: string): boolean => isOfficeNoun(lemma) || isAgentNoun(lemma) || isPersonNoun(lemma);
export const isActorNoun = (lemma: string): boolean => isRoleNoun(lemma) || isGroupNoun(lemma);

export const genderOfNoun = (lemma: string): "male" | "female" | null =>
  isOf(menNouns, lemma) ? "male" : isOf(womenNouns, lemma) ? "female" : null;

/** One word for men, women and either: spokesman, spokeswoman → spokesperson. */
export const neutralNoun = (lemma: string): string => bareOf(lemma).replace(/(?:man|woman|people|persons)$/, "person");
