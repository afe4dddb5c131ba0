import { datedByAge } from "../../language/en/dates/ages.js";
import type { Unit } from "../../language/dates.js";
import type { Tree } from "../tag/tree.js";
import type { Expression } from "./expression.js";
import { unitIn } from "./relative-meanings.js";
import type { Match } from "./trie.js";

/**
 * Whether words that may tell a time tell something else where they stand: "a quarter of them", "the fall of the city",
 * "the Daily Courier".
 */
export function isDoubtful(tree: Tree, expression: Expression): boolean {
  const { day, time } = expression;
  const match = day ?? time;
  if (match === null || (day && time)) return false;
  return doubts.some((doubt) => doubt(tree, expression, match));
}

type Doubt = (tree: Tree, expression: Expression, match: Match) => boolean;

const wordAt = ({ words }: Tree, t: number): string => words[t]?.norm.toLowerCase() ?? "";

const isAfterPreposition = ({ words }: Tree, { from }: Expression): boolean =>
  words[from - 1]?.upos === "ADP" || words[from - 1]?.xpos === "IN";

const isNoun = ({ words }: Tree, t: number): boolean => words[t] !== undefined && /^NN/.test(words[t].xpos);

const tooShort: ReadonlySet<Unit> = new Set<Unit>(["S", "MI"]);

/** The present only after "at" or "for". */
const momentary: ReadonlySet<string> = new Set(["the moment", "this time"]);

/** The noun that an age belongs to: "a 47-year-old trade embargo" → embargo. */
function agedNoun({ words, head }: Tree, last: number): string {
  const above = head[last];
  return above > last && /^NN/.test(words[above].xpos) ? words[above].lemma : "";
}

const isCapital = ({ words }: Tree, t: number): boolean => /^\p{Lu}/u.test(words[t].norm);

/** "Merrow Meets Valch Today": no verb of the sentence begins with a small letter. */
const isInTitleCase = ({ sentences, sentence }: Tree, t: number): boolean =>
  !sentences[sentence[t]].words.some(({ upos, norm }) => upos === "VERB" && /^\p{Ll}/u.test(norm));

/** "the 5th", with no noun after it that it counts. */
const isNumberedDay = ({ words }: Tree, { to }: Expression): boolean =>
  /^\d/.test(words[to - 1].norm) &&
  words[to - 1].norm.length < 5 &&
  !/^(?:NOUN|PROPN|ADJ|NUM|ADP)$/.test(words[to]?.upos ?? "PUNCT");

const doubts: readonly Doubt[] = [
  // "three quarters of the seats"
  (tree, { to }, match) => match.pattern[1] === "duration" && unitIn(match.caught) === "Q" && wordAt(tree, to) === "of",
  // "the minutes of the meeting", "wait a second": no time that news dates by
  (_tree, _expression, match) =>
    ["vagueDuration", "period", "shiftedPeriod"].includes(match.pattern[1]) &&
    !match.caught.has("VAGUE") &&
    tooShort.has(unitIn(match.caught)),
  // "the day that they met", "later in the day"
  (_tree, _expression, match) => match.pattern[1] === "period" && unitIn(match.caught) === "D",
  (_tree, _expression, match) => match.pattern[0] === "UNITS" && ["Q", "WE"].includes(unitIn(match.caught)),
  // "the fall of the city", "a spring of fresh water"
  (tree, expression, match) =>
    match.pattern[0] === "the? SEASON" &&
    (wordAt(tree, expression.to) === "of" ||
      (expression.to - expression.from === 1 && !isAfterPreposition(tree, expression)) ||
      (match.caught.get("SEASON")?.[0] === "FA" &&
        wordAt(tree, expression.from) !== "the" &&
        wordAt(tree, expression.from) === "fall")),
  // "call 2031-4455"
  (_tree, _expression, match) => match.pattern[0] === "YEAR - NUM" && Number(match.caught.get("NUM")?.[0]) > 99,
  // "won 10:3", "at 10:30"
  (tree, expression, match) =>
    match.pattern[0] === "CLOCK" &&
    (!isAfterPreposition(tree, expression) || !tree.words[expression.from].norm.includes(":")),
  (tree, expression, match) => match.pattern[1] === "military" && !/^\d{3,4}$/.test(tree.words[expression.from].norm),
  // "the 6-year-old boy"
  (tree, { to }, match) => match.pattern[0].endsWith(" old") && !datedByAge.has(agedNoun(tree, to - 1)),
  // "60 Minutes", a title
  (tree, { from, to }, match) => match.caught.has("UNITS") && tree.words[to - 1].upos === "PROPN" && from < to - 1,
  // "the early hours of Friday"
  (tree, { from, to }, match) =>
    match.pattern[0] === "UNITS" && wordAt(tree, to) === "of" && tree.words[from - 1]?.upos === "ADJ",
  // "from the moment that they met", "won this time"
  (tree, { from }, match) => momentary.has(match.pattern[0]) && !["at", "for"].includes(wordAt(tree, from - 1)),
  // "in his 30s"
  (tree, { from, to }, match) =>
    match.caught.has("SHORTYEARS") && wordAt(tree, from) !== "the" && !/^['’‘]/.test(wordAt(tree, to - 1)),
  // "High Noon", a title; "their high noon", a figure of speech; "the March of the Mothers"
  (tree, expression, match) =>
    match.pattern[1] === "timeOfDay" &&
    (tree.words[expression.from].upos === "PROPN" || !isAfterPreposition(tree, expression)),
  (tree, { from, to }, match) =>
    match.pattern[0] === "MONTH" &&
    wordAt(tree, from) === "march" &&
    wordAt(tree, to) === "of" &&
    tree.words[to + 1]?.upos === "DET",
  // "on the 5th", but not "the 5th floor", "the 5th of them", "the fifth"
  (tree, expression, match) =>
    match.pattern[1] === "dayAlone" && !(isNumberedDay(tree, expression) && isAfterPreposition(tree, expression)),
  // "morning" by itself
  (_tree, _expression, match) => match.pattern[0] === "PART",
  (tree, expression, match) => match.pattern[0] === "SHORTYEAR" && !isAfterPreposition(tree, expression),
  // "USA Today", "Orvane Today": a name
  (tree, { from }, match) =>
    match.pattern[0] === "today" &&
    isCapital(tree, from) &&
    tree.words[from - 1]?.upos === "PROPN" &&
    tree.sentence[from - 1] === tree.sentence[from] &&
    !isInTitleCase(tree, from),
  // "the Daily Courier", "a future president", "the past presidents"
  (tree, { from }, match) =>
    match.pattern[1] === "set" &&
    match.caught.has("PERIODIC") &&
    (tree.words[from].upos === "PROPN" || tree.words[from].name !== null),
  (tree, { to }, match) =>
    match.pattern[1] === "ref" && /^the (?:past|present)/.test(match.pattern[0]) && isNoun(tree, to),
];
