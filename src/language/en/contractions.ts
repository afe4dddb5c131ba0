/**
 * Words written together that are read as two or three, by the length of each part, in lower case and with a straight
 * apostrophe: "cannot" is "can" + "not".
 */
export const contractions: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ["cannot", [3, 3]],
  ["gonna", [3, 2]],
  ["gotta", [3, 2]],
  ["wanna", [3, 2]],
  ["gimme", [3, 2]],
  ["lemme", [3, 2]],
  ["'tis", [2, 2]],
  ["'twas", [2, 3]],
  ["'twill", [2, 4]],
  ["d'ye", [2, 2]],
  ["more'n", [4, 2]],
  ["dunno", [2, 1, 2]],
  ["whaddya", [3, 2, 2]],
  ["whatcha", [4, 3]],
  ["gotcha", [3, 3]],
]);

/** Endings that are words of their own, in lower case, after the apostrophe: "we" + "'ll". */
export const cliticEndings: ReadonlySet<string> = new Set(["s", "m", "d", "re", "ve", "ll"]);

/** Words that begin with an apostrophe for letters left out, in lower case, without it: "'em", "'til". */
export const elidedWords: ReadonlySet<string> = new Set(
  "em til till cause bout round tis twas twill twere n cos coz nother neath gainst mid ol".split(" "),
);

/** Words with an apostrophe inside that stay whole, in lower case, with a straight apostrophe. */
export const wholeWithApostrophe: ReadonlySet<string> = new Set([
  "ma'am",
  "o'clock",
  "c'mon",
  "y'all",
  "ne'er",
  "e'er",
  "o'er",
  "rock'n'roll",
]);
