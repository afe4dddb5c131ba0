import { verbs } from "./inflections.js";

/** Words that make a predicate other than a plain fact. Lower-case lemmas. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * Words that deny what they hang from: "did not meet", "no meeting", "neither of them", "nobody came". "hardly" and the
 * like deny in effect.
 */
export const negators: ReadonlySet<string> = words(
  "not n't never no neither nor none nobody nothing nowhere hardly scarcely barely",
);

/** Modal verbs, each with the sort of thing that it makes of the predicate. */
export const modalSorts: Readonly<Record<string, "future" | "possible" | "obliged">> = {
  will: "future",
  shall: "future",
  "'ll": "future",
  wo: "future",
  "’ll": "future",
  would: "future",
  "'d": "future",
  "’d": "future",
  can: "possible",
  could: "possible",
  may: "possible",
  might: "possible",
  ca: "possible",
  must: "obliged",
  should: "obliged",
  ought: "obliged",
  need: "obliged",
};

/**
 * Words that open a condition: "if he agrees", "unless it rains", "once they have answered", "until confidence is
 * built".
 */
export const conditionOpeners: ReadonlySet<string> = words(
  "if unless until till once lest provided providing assuming supposing",
);
/**
 * Words of several parts that open a condition, by their last word and those before it: "as long as", "on condition
 * that", "in case".
 */
export const conditionPhrases: readonly (readonly string[])[] = [
  ["as", "long", "as"],
  ["so", "long", "as"],
  ["on", "condition", "that"],
  ["on", "the", "condition", "that"],
  ["in", "case"],
  ["in", "the", "event", "that"],
  ["only", "after"],
  ["only", "when"],
  ["only", "once"],
  ["even", "if"],
  ["in", "return", "for"],
  ["in", "exchange", "for"],
];

/** Words that open an indirect question of yes or no. */
export const questionOpeners: ReadonlySet<string> = words("whether if");
/** Predicates under which "if" opens a question: "asked if he would come". */
export const askingWords: ReadonlySet<string> = verbs(
  "ask wonder inquire enquire question query know see tell say specify indicate decide determine clarify " +
    "disclose reveal consider discuss doubt remember check find learn matter sure certain clear unclear unsure " +
    "uncertain doubtful question",
);

/**
 * Verbs and adjectives that with an infinitive make a future: "is to", "is set to", "is due to", "going to", "scheduled
 * to".
 */
export const futureGovernors: ReadonlySet<string> = verbs("be go set due schedule slate plan book bind destine poise");
