/** Who a pronoun can stand for. */
export interface PronounKind {
  readonly person: 1 | 2 | 3;
  readonly number: "singular" | "plural";
  readonly gender: "male" | "female" | "neuter" | null;
}

const kind = (person: 1 | 2 | 3, number: "singular" | "plural", gender: PronounKind["gender"] = null): PronounKind => ({
  person,
  number,
  gender,
});
const forms = (text: string, value: PronounKind): [string, PronounKind][] =>
  text.split(" ").map((form) => [form, value]);

/** Personal, possessive and reflexive pronouns, lower case. */
export const personalPronouns: ReadonlyMap<string, PronounKind> = new Map([
  ...forms("i me my mine myself", kind(1, "singular")),
  ...forms("we us our ours ourselves", kind(1, "plural")),
  ...forms("you your yours yourself yourselves", kind(2, "singular")),
  ...forms("he him his himself", kind(3, "singular", "male")),
  ...forms("she her hers herself", kind(3, "singular", "female")),
  ...forms("it its itself", kind(3, "singular", "neuter")),
  ...forms("they them their theirs themselves", kind(3, "plural")),
]);

/** Bound to the subject of their own clause. */
export const reflexivePronouns: ReadonlySet<string> = new Set(
  "myself ourselves yourself yourselves himself herself itself themselves".split(" "),
);

/** Verbs whose "it" stands for nothing: "it seems that", "when it comes to". Lemmas. */
export const impersonalVerbs: ReadonlySet<string> = new Set(
  "seem appear happen turn matter rain snow take depend come remain follow emerge transpire".split(" "),
);

/** Verbs of effects and of the weather: "it" before them is a matter or nothing, seldom somebody. Lemmas. */
export const matterVerbs: ReadonlySet<string> = new Set(
  (
    "cause harm hurt help mean work fail cost lead bring make result last end begin start break affect damage " +
    "undermine weaken strengthen show prove get become stay grow go run stand lie need require concern involve " +
    "include contain amount exist " +
    "succeed change improve worsen deteriorate serve suffice deserve hail drizzle freeze thaw dawn suit apply " +
    "hinge hang rest sound look feel smell strike occur arise stem sell please surprise help hold vary differ " +
    "belong fit pass drag stop cease continue"
  ).split(" "),
);

/**
 * Adjectives and participles for a state of mind or a readiness, which only somebody can have: "it was ready to talk".
 * Lemmas and forms.
 */
export const mindAdjectives: ReadonlySet<string> = new Set(
  (
    "ready willing unwilling able unable prepared unprepared committed confident aware unaware concerned worried " +
    "pleased displeased glad happy unhappy sorry proud ashamed determined opposed bound entitled obliged " +
    "satisfied dissatisfied disappointed surprised " +
    "hopeful optimistic pessimistic cautious eager keen reluctant hesitant anxious afraid grateful thankful " +
    "angry furious shocked saddened dismayed alarmed appalled convinced sceptical skeptical doubtful certain " +
    "sure open responsible innocent guilty neutral loyal content"
  ).split(" "),
);

/** Stand for the noun that they follow. */
export const relativePronouns: ReadonlySet<string> = new Set(["who", "whom", "whose", "which", "that"]);

/**
 * Prepositions that stand before people rather than times, where a word may be either: "told of May", "wrote to May".
 */
export const personPrepositions: ReadonlySet<string> = new Set(
  "to with against from about for under like without behind alongside toward towards upon beside versus".split(" "),
);
