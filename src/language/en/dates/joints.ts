/** Words between a day and a time of that day, after it and before it; "" where they touch. */
export const joiningWords = {
  after: new Set(["", "at", "around", "about", ","]),
  before: new Set(["", "on", "of", ","]),
} as const satisfies Record<string, ReadonlySet<string>>;

/** Words between two days of one month: "May 12 to 14". */
export const linkingWords: ReadonlySet<string> = new Set(["and", "to", "or", "through", "until", "till", "-"]);

/** "the end of May". */
export const edgeWords: ReadonlySet<string> = new Set("end beginning start middle close rest remainder".split(" "));
export const edges = { the: "the", of: "of" } as const;
