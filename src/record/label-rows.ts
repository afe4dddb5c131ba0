import type { Document } from "../document/document.js";
import {
  emptyIssueWords,
  endingWords,
  issueJoints,
  leverWords,
  linkingWords,
  sideNumbers,
  sideWords,
} from "../language/en/issue-words.js";
import { kindred } from "../language/en/kindred.js";
import { tableWords } from "../language/en/meeting-words.js";
import { ANSWER_NOUNS, LIGHT_NOUNS } from "../language/en/stance.js";
import { stemOf } from "../read/interpret/positions/matter.js";
import type { Reading } from "../read/reading.js";
import { evidenceOf } from "./evidence.js";
import { blocksOf } from "./groups.js";
import { plainWords } from "./names/spelling.js";
import type { LabelRow } from "./rows.js";

/** The labels of a reading's issues, and for each issue id its label. */
export function labelRowsOf(doc: Document, reading: Reading): { labels: LabelRow[]; labelOf: Map<string, string> } {
  const names = namesIn(doc, reading);
  const people = reading.actors
    .filter(({ kind, name }) => kind === "person" && name.includes(" "))
    .map(({ name }) => name);
  const rows = reading.issues.map(({ label: words, mentions }): LabelRow => {
    const stems = stemsOf(shortened(toldIn(doc, words, mentions[0], names), people), names);
    return {
      label: keyOf(stems),
      block: stems[0].stem,
      report: doc.id,
      day: doc.publishedAt,
      words,
      stems,
      evidence: evidenceOf(doc, mentions[0] ?? { start: 0, end: 0 }),
    };
  });
  const near = new Map(blocksOf(rows, ({ block }) => block).map((block) => [block[0].block, fullerOf(block)]));
  const meant = rows.map((row) => (isBare(row) ? (near.get(row.block) ?? row) : row));
  const labels = new Map(meant.map((row) => [row.label, row]));
  return { labels: [...labels.values()], labelOf: new Map(reading.issues.map(({ id }, i) => [id, meant[i].label])) };
}

/** "meeting Olmian President Tomas Orlend" → "meeting Orlend": who is met weighs as much however fully he is named. */
function shortened(label: string, people: readonly string[]): string {
  return people.reduce((words, name) => {
    const at = words.indexOf(name);
    if (at < 0) return words;
    const before = words
      .slice(0, at)
      .split(" ")
      .filter((word) => word !== "");
    while (before.length > 1 && /^\p{Lu}/u.test(before[before.length - 1])) before.pop();
    return [...before, name.slice(name.lastIndexOf(" ") + 1)].join(" ") + words.slice(at + name.length);
  }, label);
}

const keyOf = (stems: LabelRow["stems"]): string => stems.map(({ stem }) => stem).join(" ");

/** Words of the names of persons and states. */
function namesIn(doc: Document, { actors }: Reading): Set<string> {
  const titles = new Set(actors.flatMap(({ roles }) => roles.flatMap(({ title }) => plainWords(title).split(" "))));
  const own = actors.filter(
    ({ kind, mentions }) => (kind === "person" || kind === "state") && mentions.some(({ form }) => form === "name"),
  );
  const mentioned = own.flatMap(({ mentions }) =>
    mentions
      .filter(({ form }) => form === "name" || form === "metonym")
      .flatMap(({ start, end }) => doc.text.slice(start, end).match(/\p{Lu}[\p{L}’'-]*/gu) ?? []),
  );
  return new Set(
    [...own.map(({ name }) => name), ...mentioned]
      .flatMap((name) => plainWords(name).split(" "))
      .filter((word) => !titles.has(word)),
  );
}

/** Whether a label names a kind of thing and no more. */
const isBare = ({ stems }: LabelRow): boolean =>
  !stems.some(({ stem, weight }, i) => i > 0 && (weight > WEIGHTS.name || stem === ENDING));

/** "talks" are the missile talks where the report speaks of no others. Null where it does. */
function fullerOf(block: readonly LabelRow[]): LabelRow | null {
  const fuller = new Map(
    block
      .filter(
        ({ stems }) =>
          stems.some(({ weight }, i) => i > 0 && weight === WEIGHTS.near) && !stems.some(({ stem }) => stem === ENDING),
      )
      .map((row) => [row.label, row]),
  );
  return fuller.size === 1 ? [...fuller.values()][0] : null;
}

/**
 * A label, or where it doesn't say what it is about the words that follow it: "15 million dollars *in emergency aid*",
 * "an offer *to hold talks*".
 */
function toldIn(
  { text }: Document,
  label: string,
  mention: { end: number } | undefined,
  names: ReadonlySet<string>,
): string {
  if (mention === undefined || isTold(label, names)) return label;
  const after = wordsAfter(text, mention.end);
  return isTold(after, names) ? after : label;
}

/**
 * Whether a label says what it is about: "15 million dollars" and "an offer from Olmia" don't, what follows them does.
 */
const isTold = (label: string, names: ReadonlySet<string>): boolean =>
  wordsIn(label).some((word) => isTelling(word) && !names.has(word) && !LIGHT.has(singular(word)));
const LIGHT = new Set([...LIGHT_NOUNS, ...ANSWER_NOUNS]);

const MOST_AFTER = 100;
const WORDS_AFTER = 8;
const wordsAfter = (text: string, at: number): string =>
  (/^[^.;:!?\n"“”]*/.exec(text.slice(at, at + MOST_AFTER))?.[0] ?? "")
    .split(/\s+/)
    .slice(0, WORDS_AFTER + 1)
    .join(" ");

/** Its stem in the name of an issue that is about ending something. */
export const ENDING = "-";
const WEIGHTS = { head: 2, near: 1, far: 0.6, name: 0.4, beyond: 0.3 } as const;
/** Words beside the head that make up a label; names among them. */
const MOST = 4;

/**
 * What an issue's name comes down to, the weightiest first: "additional food aid to North Korea" → aid 2, food 1, korea
 * 0.4, north 0.4.
 */
export function stemsOf(label: string, names: ReadonlySet<string>): LabelRow["stems"] {
  const words = wordsIn(label);
  return linkIn(words, names) ?? thingIn(label, words, names);
}

/**
 * The stems of "a link between the aid and the talks", "aid being a condition for talks": that it hangs on something
 * else, then what does so, and hardly on what.
 */
function linkIn(words: readonly string[], names: ReadonlySet<string>): LabelRow["stems"] | null {
  const being = words.indexOf("being");
  const at = words.findIndex(
    (word, i) => (i <= 1 && linkingWords.has(word)) || (being > 0 && i > being && leverWords.has(word)),
  );
  if (at < 0) return null;
  const from = leverWords.has(words[at]) ? 0 : at + 1;
  const to = from === 0 ? being : words.indexOf("and", at);
  const weights = new Map<string, number>([[LINK, WEIGHTS.head]]);
  words.forEach((word, i) => {
    if (i === at || !isTelling(word) || LIGHT.has(singular(word)) || weights.has(stemIn(word))) return;
    weights.set(stemIn(word), from <= i && (to < 0 || i < to) && !names.has(word) ? WEIGHTS.near : WEIGHTS.beyond);
  });
  return [...weights]
    .map(([stem, weight]) => ({ stem, weight }))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST + 1);
}

const LINK = "link";

function thingIn(label: string, words: readonly string[], names: ReadonlySet<string>): LabelRow["stems"] {
  const joint = words.findIndex((word, i) => i > 0 && issueJoints.has(word) && words.slice(0, i).some(isTelling));
  const near = joint < 0 ? words.length : joint;
  const capitals = new Set(
    (label.match(/(?<=\S\s)\p{Lu}[\p{L}’'-]*/gu) ?? []).flatMap((word) => plainWords(word).split(" ")),
  );
  const told = words.flatMap((word, i) =>
    isTelling(word) ? [{ word, stem: stemIn(word), i, isName: names.has(word) || capitals.has(word) }] : [],
  );
  if (told.length === 0) return [{ stem: words.map(stemIn).join("_") || "-", weight: WEIGHTS.head }];
  const plain = told.filter(({ isName }) => !isName);
  const first = plain.filter(({ i }) => i < near);
  const isKnown = ({ word }: { word: string }): boolean => kindred.has(singular(word)) || kindred.has(word);
  const head =
    [...first].reverse().find(isKnown) ??
    plain.find(isKnown) ??
    [...first].reverse().find(({ word }) => !LIGHT.has(singular(word))) ??
    first[first.length - 1] ??
    plain[0] ??
    told[0];
  const weight = (one: (typeof told)[number]): number =>
    one.isName ? WEIGHTS.name : one.i < near ? WEIGHTS.near : WEIGHTS.far;
  const rest = new Map<string, number>();
  for (const one of told)
    if (one.stem !== head.stem) rest.set(one.stem, Math.max(rest.get(one.stem) ?? 0, weight(one)));
  const ending = words.some(isEnding) ? [{ stem: ENDING, weight: WEIGHTS.near }] : [];
  const beside = [...rest]
    .map(([stem, w]) => ({ stem, weight: w }))
    .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST);
  return [{ stem: head.stem, weight: WEIGHTS.head }, ...ending, ...beside];
}

/** "end", "further": no word of it tells what it is about. */
export const saysNothing = (label: string): boolean => !wordsIn(label).some(isTelling);

/** Plain words; "four party-", "four-way" → "4sides". */
function wordsIn(label: string): string[] {
  const words = plainWords(label).split(" ");
  return words.flatMap((word, i) => {
    const sides = sideNumbers.get(word);
    if (word === "table" && tableWords.has(words[i - 1] ?? "")) return ["talks"];
    if (sides !== undefined && sideWords.has(words[i + 1] ?? "")) return [`${sides}sides`];
    return i > 0 && sideWords.has(word) && sideNumbers.has(words[i - 1]) ? [] : [word];
  });
}

const isEnding = (word: string): boolean =>
  endingWords.has(word) || endingWords.has(singular(word)) || endingWords.has(word.replace(/ed$/, ""));
const isTelling = (word: string): boolean =>
  word.length > 1 && !emptyIssueWords.has(word) && !isEnding(word) && !/^\d{1,3}$/.test(word);
const singular = (word: string): string => word.replace(/([^s])s$/, "$1");
const stemIn = (word: string): string => stemOf(kindred.has(word) ? word : singular(word));
