/** Numbers in words that stand before units: "six days", "twenty-one years". */
const small = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen twenty"
).split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

export const cardinals: ReadonlyMap<string, number> = new Map([
  ...small.map((word, i): [string, number] => [word, i]),
  ...tens.flatMap((ten, i): [string, number][] => [
    [ten, 20 + 10 * i],
    ...small.slice(1, 10).map((one, k): [string, number] => [`${ten}-${one}`, 21 + 10 * i + k]),
  ]),
]);

/** Words by which a number before them is multiplied. */
export const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

export const ordinals: ReadonlyMap<string, number> = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth " +
    "fifteenth sixteenth seventeenth eighteenth nineteenth " +
    "twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh " +
    "twenty-eighth twenty-ninth thirtieth thirty-first"
  )
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

/** Numbers that leave open how many. */
export const vagueNumbers: ReadonlySet<string> = new Set(
  "several few some many multiple countless numerous recent".split(" "),
);

export const fractions: Readonly<Record<string, number>> = {
  "1/2": 0.5,
  "½": 0.5,
  "1/4": 0.25,
  "¼": 0.25,
  "3/4": 0.75,
  "¾": 0.75,
};

/** How often, before "a week". */
export const times: ReadonlySet<string> = new Set("once twice thrice".split(" "));
