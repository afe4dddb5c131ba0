/**
 * Words that take weight from what they stand with: "apparently", "in principle", "seems to", "is expected to".
 * Lower-case lemmas.
 */
export const hedges: ReadonlySet<string> = new Set(
  (
    "apparently seemingly reportedly perhaps possibly maybe presumably generally broadly principle tentatively " +
    "provisionally probably likely " +
    "seem appear expect tend believe understand rumor rumour hint signal suggest speculate think say report"
  ).split(" "),
);
