/**
 * Words by which two tellings of one utterance may differ: those that a report leaves out, and those that are one word
 * in other dress. All else must be the same. What stands here changes nothing of what is claimed, in no sentence:
 * prepositions, quantities, conditions and denials are none of these.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const alike = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const all = line.trim().split(/\s+/);
        return all.map((word): [string, string] => [word, all[0]]);
      }),
  );

/**
 * Left out freely: articles, what only opens or joins a clause, the auxiliaries of the perfect and of emphasis, "Mr".
 */
export const lightWords: ReadonlySet<string> = words(`
  a an the that this these those have has had having do does did also too indeed however therefore thus moreover
  furthermore mr mrs ms mx
`);

/** Left out at the beginning of a sentence only. */
export const openingWords: ReadonlySet<string> = words("but so yet well and to");

/** "a few", "a little": not "few", "little". */
export const countedWithArticle: ReadonlySet<string> = words("few little");

/**
 * The first stands for the others: forms of one word, tenses of one modal verb (those of reported speech), two
 * spellings of one word.
 */
export const sameWords: ReadonlyMap<string, string> = alike(`
  be am is are was were been 'm 're
  will would shall 'll wo 'd
  can could ca
  may might
  should ought
  not never n't
  until till
  while whilst
  among amongst
  toward towards
  on upon concerning regarding
  percent pct
  dollar dlr
  child children
  man men
  woman women
  here
  there
  where
`);

/** End in "-eed" and are no past of a verb in "-ee". */
export const notPast: ReadonlySet<string> = words(
  "need feed seed speed exceed proceed succeed heed bleed breed weed deed greed creed",
);

/** What "'s" is after one of these is a verb: "it's", "that's". After others it is a genitive. */
export const beforeIs: ReadonlySet<string> = words("it he she that there here what who where when how let");

/** Pronouns of the first person, each with those of the third that an indirect report may have in its place. */
export const reportedPronouns: ReadonlyMap<string, readonly string[]> = new Map([
  ["i", ["he", "she"]],
  ["me", ["him", "her"]],
  ["my", ["his", "her"]],
  ["mine", ["his", "hers"]],
  ["myself", ["himself", "herself"]],
  ["we", ["they", "it"]],
  ["us", ["them", "it"]],
  ["our", ["their", "its"]],
  ["ours", ["theirs", "its"]],
  ["ourselves", ["themselves", "itself"]],
]);

/** Numbers written out. */
export const writtenNumbers: ReadonlyMap<string, number> = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
    "seventeen eighteen nineteen twenty"
  )
    .split(" ")
    .map((word, n): [string, number] => [word, n])
    .concat(
      "thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, n): [string, number] => [word, (n + 3) * 10]),
    ),
);

/** What multiplies the number before it. */
export const numberScales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["dozen", 12],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["mln", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["billion", 1e9],
  ["bln", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["trn", 1e12],
  ["tn", 1e12],
]);

/** Signs that are read as words. */
export const signsAsWords: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["$", "dollar"],
  ["€", "euro"],
  ["£", "pound"],
  ["¥", "yen"],
  ["?", "?"],
]);

/** Before a place or a time, which may change places: "in Ostrel on Monday". */
export const circumstancePrepositions: ReadonlySet<string> = words("in on at");

/** Among the first words of what is left out these would change what is kept: a condition, a restriction. */
export const conditionWords: ReadonlySet<string> = words(
  "if unless only provided providing assuming supposing when whenever once except lest whether",
);
/** As its very first word, these too. */
export const limitWords: ReadonlySet<string> = words("until till before after without but as while");

/** What they mean hangs on the very day on which they are said. */
export const dayWords: ReadonlySet<string> = words("today tonight tomorrow yesterday");

/** What these mean changes from week to week: "on Monday", "in the evening". */
export const weekWords: ReadonlySet<string> = words(
  "today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday day morning noon " +
    "afternoon evening night",
);
/** These change more slowly: "next week". */
export const seasonWords: ReadonlySet<string> = words("now soon recently week weekend month year");
