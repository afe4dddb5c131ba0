/** A text of so many characters that nobody would print. */
export type HostileText = (length: number) => string;

const filled =
  (part: string): HostileText =>
  (length) =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length);

const WORDS = [
  "Orvane",
  "the",
  "envoy",
  "of",
  "Tavia",
  "rejected",
  "a",
  "pact",
  "that",
  "Belmar",
  "had",
  "offered",
  "on",
  "Monday",
  "and",
  "said",
  "observers",
  "would",
  "leave",
  "Ostrel",
];
/** Words in an order of their own, the same at each call. */
const words = (length: number, between: string): string => {
  const some: string[] = [];
  for (let size = 0, n = 7; size < length; n = (n * 16_807) % 2_147_483_647) {
    const word = WORDS[n % WORDS.length];
    some.push(word);
    size += word.length + between.length;
  }
  return some.join(between).slice(0, length);
};

/** Texts that steps of a reading were slow on, or might be. */
export const HOSTILE_TEXTS: Readonly<Record<string, HostileText>> = {
  "one line": (length) => words(length, " "),
  "no spaces": (length) => words(length, ""),
  "only quotation marks": filled('"'),
  "only opening marks": filled("“"),
  "nested marks": (length) => `${"“‘".repeat(length / 4)}${"’”".repeat(length / 4)}`,
  "one sentence": (length) => words(length, ", "),
  "only digits": filled("0123456789"),
  "numbers and days": filled("4 March 2031, 3,000 of 12.5 on Tuesday, 1 p.m. "),
  "deep brackets": (length) => `${"(".repeat(length / 2)}${")".repeat(length / 2)}`,
  "bracketed words": (length) => `${"(he [she ".repeat(length / 18)}${"] ) ".repeat(length / 18)}`,
  "all capitals": (length) => words(length, " ").toUpperCase(),
  "only newlines": filled("\n"),
  "newlines and letters": filled("a\n"),
  "dense said": filled("said Merrow said Tolvik, she said, "),
  "dense quotations": filled("“No,” said Merrow. “Yes,” Tolvik said. "),
  "dense names": filled("Ana Ruel, Bela Ost and Ciro Vane of Orvane met Dana Lund. "),
  "dense pronouns": filled("He told her that they said it was his. "),
  "one letter": filled("a"),
  "short words": filled("a b "),
  hyphens: filled("well-known-"),
  dots: filled("a. "),
  "marks of all kinds": filled("—–-…!?;:/\\|<>[]{}@#$%^&*+=~` "),
  "joined letters": filled("e\u0301\u0302\u0303"),
  "surrogate pairs": filled("😀"),
};
