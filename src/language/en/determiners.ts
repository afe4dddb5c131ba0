/** Words that open a noun phrase, by whether what they introduce is known already. Lower case. */
export const definiteWords: ReadonlySet<string> = new Set("the this that these those both said".split(" "));
export const indefiniteWords: ReadonlySet<string> = new Set(
  (
    "a an one another some several many few other certain most any no every each two three four five six seven " +
    "eight nine ten dozens hundreds thousands numerous various"
  ).split(" "),
);
/** Two of something: "both sides", "the two leaders", "either side". */
export const dualWords: ReadonlySet<string> = new Set(["two", "both", "either", "neither"]);

/**
 * Adjectives that belong to a title: "foreign minister", "vice president", "chief negotiator". Others describe: "senior
 * official".
 */
export const titleAdjectives: ReadonlySet<string> = new Set(
  (
    "foreign prime vice deputy chief assistant special general executive permanent acting first second third " +
    "supreme national federal interim joint principal " +
    "personal presidential military economic financial naval legal political public military grand crown " +
    "attorney solicitor managing"
  ).split(" "),
);

/** Before a title, no part of it: "former", "top". */
export const titleOpeners: ReadonlySet<string> = new Set(
  (
    "then former current outgoing incoming new next late old veteran longtime long-time one-time onetime sitting " +
    "re-elected senior top junior leading high-ranking high-level unnamed unidentified"
  ).split(" "),
);

/** Between a noun and its complement: whose it is, or where. */
export const complementPrepositions: ReadonlySet<string> = new Set(["of", "for", "from", "at", "in", "with", "to"]);

/** Open a description of somebody, but are no part of what an unnamed actor is called. */
export const nameOpeners: ReadonlySet<string> = new Set(
  (
    "the a an any every each least most all no this that these those his her its their our my your own one another " +
    "other some several many few two three both whoever whomever"
  ).split(" "),
);

/** Before a noun that means nobody in particular: "no president". */
export const genericWords: ReadonlySet<string> = new Set("no any every what which whatever whichever".split(" "));

export const negations: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "no"]);

/** Before "of": a part of those named after it. Lemmas. */
export const partWords: ReadonlySet<string> = new Set(
  "one two three some several many most few all none neither either each both any another other half".split(" "),
);
