/** Words between a day and a time of that day, after it and before it; "" where they touch. */
export const joiningWords = {
  after: new Set(["", "at", "around", "about", ","]),
  before: new Set(["", "on", "of", ","]),
} as const satisfies Record<string, ReadonlySet<string>>;

/** Words between two days of one month: "May 12 to 14". */
export const linkingWords: ReadonlySet<string> = new Set(["and", "to", "or", "through", "until", "till", "-"]);
/**
 * Of these the ones that tell a span by themselves; the others do after one of these prepositions: "between 3 and 5
 * March".
 */
export const rangeWords: ReadonlySet<string> = new Set(["to", "through", "until", "till"]);
export const rangePrepositions: ReadonlySet<string> = new Set(
  "from between on of by until till after before since for the".split(" "),
);

/** Ends the name of a zone after a time of day: "local time", "Ostrel time". */
export const zoneNoun = "time";

/** "the end of May". */
export const edgeWords: ReadonlySet<string> = new Set("end beginning start middle close rest remainder".split(" "));
export const edges = { the: "the", of: "of" } as const;
