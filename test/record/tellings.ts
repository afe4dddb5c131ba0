import fc from "fast-check";

/** Something that somebody claims, in its parts. */
export interface Claim {
  readonly subject: string;
  readonly modal: string;
  readonly negation: string;
  readonly verb: string;
  readonly object: string;
  readonly amount: string;
  readonly place: string;
  readonly day: string;
  readonly condition: string;
  readonly event: string;
}

const ACTORS = [
  "Orvane",
  "Belmara",
  "Ana Ruel",
  "Averil",
  "the Plough League",
  "Haldria",
  "President Dovrek",
  "the Upland Front",
] as const;
const PLACES = ["Ostrel", "Belmar", "Port Ansel", "the Sarn Valley", "Cedar Hall"] as const;
const DAYS = ["Monday", "Friday", "May 3", "3 June", "next week", "in April"] as const;
const MODALS = ["will", "may", "must", "should", "can"] as const;
const CONDITIONS = [
  "if",
  "before",
  "after",
  "unless",
  "until",
  "once",
  "because",
  "even if",
  "without saying whether",
] as const;
const AMOUNTS = [
  "300",
  "3,000",
  "three",
  "13",
  "1.5 million",
  "15 million",
  "at least 40",
  "at most 40",
  "all",
  "some",
  "fewer than 20",
  "more than 20",
] as const;
const THINGS = ["prisoners", "trucks", "soldiers", "observers", "ships"] as const;
const EVENTS = ["the rain stops", "the envoys have left", "both sides sign", "the bridge is mended"] as const;

/** Verbs with what contradicts each. */
const DIRECTIONS: readonly (readonly [string, string])[] = [
  ["open", "close"],
  ["accept", "reject"],
  ["enter", "leave"],
  ["release", "arrest"],
  ["attack", "defend"],
  ["raise", "cut"],
  ["support", "oppose"],
  ["join", "quit"],
  ["send", "recall"],
  ["confirm", "deny"],
];

const claims: fc.Arbitrary<Claim> = fc
  .record({
    subject: fc.constantFrom(...ACTORS),
    modal: fc.constantFrom(...MODALS),
    negation: fc.constantFrom("", "", "not", "never"),
    verb: fc.constantFrom(...DIRECTIONS.flat()),
    object: fc.constantFrom(...ACTORS, ...THINGS),
    amount: fc.constantFrom("", ...AMOUNTS),
    place: fc.constantFrom("", ...PLACES),
    day: fc.constantFrom("", ...DAYS),
    condition: fc.constantFrom("", ...CONDITIONS),
    event: fc.constantFrom(...EVENTS),
  })
  .filter(
    ({ subject, object, amount }) =>
      subject !== object && (amount === "" || THINGS.includes(object as (typeof THINGS)[number])),
  );

/** A claim in words: "Orvane will not release 300 prisoners in Ostrel on Monday unless the rain stops". */
export function wordsOf({
  subject,
  modal,
  negation,
  verb,
  object,
  amount,
  place,
  day,
  condition,
  event,
}: Claim): string {
  const when = day === "" ? "" : /^(?:next|in)/.test(day) ? day : `on ${day}`;
  return [
    subject,
    modal,
    negation,
    verb,
    amount,
    object,
    place && `in ${place}`,
    when,
    condition && `${condition} ${event}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The passive of a claim: "Prisoners will not be released by Orvane". */
const passive = (claim: Claim): Claim => ({
  ...claim,
  subject: claim.object,
  verb: `be ${participle(claim.verb)} by`,
  object: claim.subject,
  amount: "",
});
const participle = (verb: string): string =>
  verb === "leave"
    ? "left"
    : verb === "quit" || verb === "cut"
      ? verb
      : verb === "send"
        ? "sent"
        : verb.endsWith("y")
          ? `${verb.slice(0, -1)}ied`
          : verb.endsWith("e")
            ? `${verb}d`
            : `${verb}ed`;

type Flip = (claim: Claim) => fc.Arbitrary<Claim>;
const other = <T>(list: readonly T[], one: T): fc.Arbitrary<T> =>
  fc.constantFrom(...list.filter((each) => each !== one));

/** Ways to contradict a claim by changing one thing in it. */
const FLIPS: Readonly<Record<string, Flip>> = {
  polarity: (claim) =>
    fc.constantFrom("not", "never").map((negation) => ({ ...claim, negation: claim.negation === "" ? negation : "" })),
  modal: (claim) => other(MODALS, claim.modal as (typeof MODALS)[number]).map((modal) => ({ ...claim, modal })),
  amount: (claim) =>
    other(AMOUNTS, claim.amount as (typeof AMOUNTS)[number]).map((amount) => ({
      ...claim,
      object: THINGS.includes(claim.object as (typeof THINGS)[number]) ? claim.object : "prisoners",
      amount,
    })),
  day: (claim) => other(DAYS, claim.day as (typeof DAYS)[number]).map((day) => ({ ...claim, day })),
  place: (claim) => other(PLACES, claim.place as (typeof PLACES)[number]).map((place) => ({ ...claim, place })),
  actor: (claim) =>
    other(ACTORS, claim.subject as (typeof ACTORS)[number])
      .filter((subject) => subject !== claim.object)
      .map((subject) => ({ ...claim, subject })),
  object: (claim) =>
    other(ACTORS, claim.object as (typeof ACTORS)[number])
      .filter((object) => object !== claim.subject)
      .map((object) => ({ ...claim, object, amount: "" })),
  direction: (claim) =>
    fc.constant({
      ...claim,
      verb: DIRECTIONS.flatMap(([a, b]) => (a === claim.verb ? b : b === claim.verb ? a : []))[0],
    }),
  condition: (claim) =>
    other(CONDITIONS, claim.condition as (typeof CONDITIONS)[number]).map((condition) => ({ ...claim, condition })),
  swap: (claim) => fc.constant({ ...claim, subject: claim.object, object: claim.subject, amount: "" }),
  voice: (claim) => fc.constant(passive({ ...claim, subject: claim.object, object: claim.subject })),
};

export interface Contradiction {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
}

/** Two claims that differ in one thing, and can't both be what was said. */
export const contradictions: fc.Arbitrary<Contradiction> = fc
  .tuple(claims, fc.constantFrom(...Object.keys(FLIPS)))
  .chain(([claim, kind]) => {
    // What is to be flipped must be there.
    const full = {
      ...claim,
      amount:
        kind === "amount" && claim.amount === "" ? "300" : kind === "swap" || kind === "voice" ? "" : claim.amount,
      day: kind === "day" && claim.day === "" ? "Monday" : claim.day,
      place: kind === "place" && claim.place === "" ? "Ostrel" : claim.place,
      condition: kind === "condition" && claim.condition === "" ? "if" : claim.condition,
    };
    const one =
      kind === "amount" && !THINGS.includes(full.object as (typeof THINGS)[number])
        ? { ...full, object: "prisoners" }
        : full;
    return FLIPS[kind](one).map((flipped) => ({ kind, a: wordsOf(one), b: wordsOf(flipped) }));
  })
  .filter(({ a, b }) => a !== b);

const PAST: Readonly<Record<string, string>> = {
  will: "would",
  may: "might",
  can: "could",
  must: "must",
  should: "should",
};

/** A claim as two outlets tell it who mean the same: a frame and what stands in it. */
export interface Retelling {
  readonly a: { readonly words: string; readonly quotation: "direct" | "indirect" };
  readonly b: { readonly words: string; readonly quotation: "direct" | "indirect" };
}

const large = (words: string): string => words[0].toUpperCase() + words.slice(1);
const WAYS: Readonly<Record<string, (claim: Claim) => Retelling["b"]>> = {
  that: (claim) => ({ words: `that ${wordsOf(claim)}`, quotation: "indirect" }),
  "no that": (claim) => ({ words: wordsOf(claim), quotation: "indirect" }),
  "quotation marks": (claim) => ({ words: `“${large(wordsOf(claim))},”`, quotation: "direct" }),
  "other marks": (claim) => ({ words: `"${large(wordsOf(claim))}."`, quotation: "direct" }),
  "tense of a report": (claim) => ({
    words: `that ${wordsOf({ ...claim, modal: PAST[claim.modal] })}`,
    quotation: "indirect",
  }),
  "never for not": (claim) => ({
    words: wordsOf({ ...claim, negation: claim.negation === "" ? "" : "never" }),
    quotation: "indirect",
  }),
  "a sentence more": (claim) => ({
    words: `“${large(wordsOf(claim))}. The whole valley knows that by now.”`,
    quotation: "direct",
  }),
  "day before place": (claim) => ({
    words: `that ${wordsOf({ ...claim, place: "", day: claim.day })}`.replace(
      `on ${claim.day}`,
      `on ${claim.day} in ${claim.place}`,
    ),
    quotation: "indirect",
  }),
};

export const retellings: fc.Arbitrary<Retelling> = fc
  .tuple(
    claims,
    fc.constantFrom(...Object.keys(WAYS)),
    fc.constantFrom(...Object.keys(WAYS)).filter((way) => way !== "day before place"),
  )
  .filter(([{ place, day }, one]) => one !== "day before place" || (place !== "" && /^(?:Mon|Fri|May)/.test(day)))
  .map(([claim, one, two]) => ({ a: WAYS[one](claim), b: WAYS[two](claim) }));
