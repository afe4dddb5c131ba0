/** What entries are asked for, as on the command line, in the order in which addresses have it. */
export const FILTERS = [
  "q",
  "speaker",
  "party",
  "issue",
  "act",
  "outlet",
  "since",
  "until",
  "quotation",
  "review",
] as const;
export type Filter = (typeof FILTERS)[number];

/** What a filter is called before its value. */
export const LABELS: Readonly<Record<Filter, string>> = {
  q: "words",
  speaker: "speaker",
  party: "party",
  issue: "issue",
  act: "act",
  outlet: "outlet",
  since: "since",
  until: "until",
  quotation: "quotation",
  review: "review",
};

/** The values of filters that have few. */
export const CHOICES: Readonly<Partial<Record<Filter, readonly string[]>>> = {
  act: [
    "assert",
    "announce",
    "agree",
    "support",
    "offer",
    "promise",
    "propose",
    "request",
    "demand",
    "warn",
    "threaten",
    "accuse",
    "reject",
    "deny",
    "concede",
    "question",
    "evade",
  ],
  quotation: ["direct", "indirect", "mixed"],
  review: ["machine", "confirmed", "corrected", "rejected"],
};

/** The filters of a view's query that are set, of those that it has. */
export const filtersIn = (
  query: URLSearchParams,
  of: readonly Filter[] = FILTERS,
): { readonly filter: Filter; readonly value: string }[] =>
  FILTERS.filter((filter) => of.includes(filter)).flatMap((filter) => {
    const value = query.get(filter)?.trim() ?? "";
    return value === "" ? [] : [{ filter, value }];
  });

/** The same filters as a question to the API: always in the same order, nothing else beside them. */
export const questionOf = (query: URLSearchParams, of: readonly Filter[] = FILTERS): string =>
  new URLSearchParams(filtersIn(query, of).map(({ filter, value }) => [filter, value])).toString();
