/** Words that open a noun phrase, by whether what they introduce is known already. Lower case. */
export const definiteWords: ReadonlySet<string> = new Set("the this that these those both said".split(" "));
export const indefiniteWords: ReadonlySet<string> = new Set("a an one another some several many few other certain most any no every each two three four five six seven eight nine ten dozens hundreds thousands numerous various".split(" "));
/** Two of something: "both sides", "the two leaders", "either side". */
export const dualWords: ReadonlySet<string> = new Set(["two", "both", "either", "neither"]);

/** Adjectives that belong to a title: "foreign minister", "vice president", "chief negotiator". Others describe: "senior official". */
export const titleAdjectives: ReadonlySet<string> = new Set((
  "foreign prime vice deputy chief assistant special general executive permanent acting first second third supreme national federal interim joint principal " +
  "personal presidential military economic financial naval legal political public military grand crown attorney solicitor managing"
).split(" "));

/** Before a title, no part of it: "former", "top". */
export const titleOpeners: ReadonlySet<string> = new Set("then former current outgoing incoming new next late old veteran longtime long-time one-time onetime sitting re-elected senior top junior leading high-ranking high-level unnamed unidentified".split(" "));

/** Before "of": a part of those named after it. Lemmas. */
export const partWords: ReadonlySet<string> = new Set("one two three some several many most few all none neither either each both any another other half".split(" "));
