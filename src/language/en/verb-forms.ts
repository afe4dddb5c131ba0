import { ACTS } from "./acts.js";
import { FURTHERING, HINDERING } from "./conduct.js";
import { STANCE_WORDS } from "./stance.js";

const VOWEL = /[aeiou]/;

/**
 * Regular forms of a verb as they are spelled: "stop" → stopped stopping, "vie" → vied vying. Where stress decides
 * ("rebutted", "visited"), both.
 */
function regularFormsOf(verb: string): string[] {
  if (verb.endsWith("ie")) return [`${verb}d`, `${verb.slice(0, -2)}ying`];
  if (/(?:ee|oe|ye)$/.test(verb)) return [`${verb}d`, `${verb}ing`];
  if (verb.endsWith("e")) return [`${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`];
  const doubled = /(?:^|[^aeiou]|qu)[aeiou][bdgklmnprtz]$/.test(verb)
    ? [`${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`]
    : [];
  const syllables = verb.split(/[^aeiou]+/).filter((part) => VOWEL.test(part)).length;
  return doubled.length > 0 && syllables === 1 ? doubled : [...doubled, `${verb}ed`, `${verb}ing`];
}

const STANCE_VERBS = STANCE_WORDS.split("\n")
  .filter((line) => line.startsWith("verb "))
  .flatMap((line) => line.split(" : ")[1].split(" "));
const VERBS = [
  ...STANCE_VERBS,
  ...Object.values(ACTS).flatMap((list) => list.split(" ")),
  ...FURTHERING,
  ...HINDERING,
].map((verb) => verb.split("+")[0]);

/** The verbs that the tables of stances, acts and conduct know. */
export const knownVerbs: ReadonlySet<string> = new Set(VERBS);

/** Their regular forms: where the tagger makes another lemma of one ("ruled" → "rul"), this is the right one. */
export const verbOfForm: ReadonlyMap<string, string> = new Map(
  [...knownVerbs].flatMap((verb) => regularFormsOf(verb).map((form): [string, string] => [form, verb])),
);
