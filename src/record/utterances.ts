import type { Act } from "../document/act.js";
import { dayWords, seasonWords, weekWords } from "../language/en/like-words.js";
import { personalPronouns, relativePronouns } from "../language/en/pronouns.js";
import { tellingVerbs } from "../language/en/telling-verbs.js";
import { apart, dayOf, type Days } from "./days.js";
import { blocksOf, Groups } from "./groups.js";
import { canBeOneVoice, type Voice, voiceIn } from "./names/same-voice.js";
import { comparePlaces, compareText, type Place } from "./order.js";
import type { StatementRow } from "./rows.js";
import { impersonal, isWithin } from "./wording/covers.js";
import { tokensIn } from "./wording/tokens.js";

/** Statements that are one utterance. */
export interface Utterance {
  /** The key of the earliest. */
  id: string;
  /** Keys, the earliest first. */
  statements: string[];
}

/**
 * Which statements are one utterance. Decided over words, days and names as each report has them: it doesn't change
 * when actors are merged or split.
 *
 * Tellings in the same words are one: all that isn't a light word has to be the same, in the same order. A shorter
 * telling, or one that says less of who spoke and how, belongs to one fuller telling, the earliest, and never ties two
 * of these to each other. So all that is in an utterance stands in its fullest telling, and no two of its tellings
 * contradict each other.
 *
 * Neighbourhood: the statements that share a bucket with a new one, with all of their utterances. Where one is taken
 * away, those of its utterance, the statements that share a bucket with these, and all of their utterances.
 */
export function utterancesOf(statements: readonly StatementRow[]): Utterance[] {
  return groupsOf(statements).map((group) => {
    const inOrder = [...group].sort(compareStatements);
    return { id: inOrder[0].statement, statements: inOrder.map(({ statement }) => statement) };
  });
}

/** Statements put together to utterances, in no order. */
export function groupsOf(statements: readonly StatementRow[]): StatementRow[][] {
  const tellings = [...statements].sort(compareStatements).map(prepared);
  const groups = new Groups(tellings);
  for (const alike of blocksOf(tellings, ({ key }) => key)) tieSame(groups, alike);
  const fuller = fullerOf(tellings, groups);
  for (const [telling, other] of fuller) groups.join(telling, other);
  return groups.all().map((group) => group.map(({ row }) => row));
}

/** Statements in the record's time. */
export function compareStatements(a: StatementRow, b: StatementRow): number {
  return comparePlaces(placeOf(a), placeOf(b)) || compareText(a.statement, b.statement);
}

/** Where a statement stands. */
export function placeOf({ day, report, content, cue }: StatementRow): Place {
  const { start, end } = content[0] ?? cue ?? { start: 0, end: 0 };
  return [day, { report, start, end }];
}

/** Shorter tellings say too little to be found in a fuller one. */
const SHORT = 4;
/**
 * The same words all through, so many at least, are one utterance whenever they are told; even of somebody without a
 * name.
 */
const VERBATIM = 6;

/** A statement with what it is compared by. */
interface Telling {
  readonly row: StatementRow;
  /** What tellings in the same words have in common: words, mouth, manner. */
  readonly key: string;
  readonly words: readonly string[];
  readonly speaker: Voice | null;
  readonly manner: string;
  readonly day: Days | null;
  readonly isDated: boolean;
  /** How many days after one another it can be told and be one utterance still. */
  readonly reach: number;
  readonly buckets: ReadonlySet<string>;
}

const made = new WeakMap<StatementRow, Telling>();

/** What a statement is compared by, made once. */
function prepared(row: StatementRow): Telling {
  const known = made.get(row) ?? prepare(row);
  made.set(row, known);
  return known;
}

function prepare(row: StatementRow): Telling {
  const words = row.clauses.flat(2);
  const manner = mannerOf(row, words.length);
  return {
    row,
    words,
    manner,
    key: says(words) ? JSON.stringify([row.voice, row.within === null, manner, words.join(" ")]) : row.statement,
    speaker: row.voice === null || row.speaker === null ? null : voiceIn(row.speaker),
    day: dayOf(row.on?.value ?? null, row.day),
    isDated: row.on?.known === "stated",
    reach: reachOf(words),
    buckets: new Set(row.buckets),
  };
}

/** "it", "which": what is meant stands elsewhere. */
const says = (words: readonly string[]): boolean =>
  words.some((word) => !personalPronouns.has(word) && !relativePronouns.has(word));

function reachOf(words: readonly string[]): number {
  if (words.some((word) => dayWords.has(word))) return 0;
  if (words.length < VERBATIM || words.some((word) => weekWords.has(word))) return 1;
  return words.some((word) => seasonWords.has(word)) ? FEW_DAYS : Number.POSITIVE_INFINITY;
}

const FEW_DAYS = 3;

const PLAIN: ReadonlySet<Act | null> = new Set<Act | null>([null, "assert", "announce"]);
/** Acts by which somebody says that it is so. */
const SAYING: ReadonlySet<string> = new Set<Act>([
  "promise",
  "warn",
  "threaten",
  "accuse",
  "concede",
  "agree",
  "offer",
  "demand",
]);

/**
 * What is done by saying it; "" where it is told and no more. Of few words the cue tells as much as they do: "welcomed
 * the offer", "mocked the offer".
 */
function mannerOf({ act, cue }: StatementRow, length: number): string {
  const words = cue === null ? [] : tokensIn(cue.text).map(({ word }) => word);
  const isTold =
    cue === null || (cue.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => tellingVerbs.has(word));
  const denied = words.includes("not") || words.includes("no") ? "not " : "";
  const manner = !PLAIN.has(act) ? (act as string) : isTold && denied === "" ? "" : words.join(" ");
  return length < SHORT && words.length > 0 ? `${manner}: ${words.join(" ")}` : denied + manner;
}

/** Ties tellings in the same words: those that are near enough in time, by who can be one speaker. */
function tieSame(groups: Groups<Telling>, alike: readonly Telling[]): void {
  alike.forEach((telling, i) => {
    for (let k = i - 1; k >= 0; k--) {
      const other = alike[k];
      if (groups.groupOf(other) !== groups.groupOf(telling) && isSame(other, telling)) groups.join(other, telling);
    }
  });
}

function isSame(a: Telling, b: Telling): boolean {
  if (a.row.report === b.row.report || !isNear(a, b)) return false;
  if (a.speaker === null || b.speaker === null)
    return a.speaker === b.speaker && a.words.length >= VERBATIM && sameSource(a.row, b.row);
  return a.speaker.telling === b.speaker.telling && canBeOneVoice(a.speaker, b.speaker);
}

/** Whether sources without a name can be one: not "a Tavian official" and "an Orvanian official". */
function sameSource({ source: a }: StatementRow, { source: b }: StatementRow): boolean {
  const [x, y] = [a, b].map((source) =>
    (source?.text.match(/(?<=\s|^)\p{Lu}[\p{L}'’-]+/gu) ?? []).filter((word) => !/^(?:An?|The|One|Some)$/.test(word)),
  );
  return x.length === 0 || y.length === 0 || x.some((word) => y.includes(word));
}

function isNear(a: Telling, b: Telling): boolean {
  if (a.day === null || b.day === null) return a.reach > 0;
  return apart(a.day, b.day) <= (a.reach > 1 ? a.reach : a.isDated && b.isDated ? 0 : a.reach);
}

/** For tellings that hang together the earliest fuller one that they can be told of. */
function fullerOf(tellings: readonly Telling[], groups: Groups<Telling>): Map<Telling, Telling> {
  const byBeginning = new Map<string, Telling[]>();
  for (const telling of tellings) {
    if (telling.speaker === null) continue;
    for (const beginning of new Set(
      telling.row.clauses.map(([first]) => `${telling.row.voice} ${impersonal(first)}`),
    )) {
      const others = byBeginning.get(beginning);
      if (others) others.push(telling);
      else byBeginning.set(beginning, [telling]);
    }
  }
  const fuller = new Map<Telling, Telling>();
  for (const group of groups.all()) {
    const [{ row, words, speaker }] = group;
    if (speaker === null || words.length < SHORT) continue;
    const near = byBeginning.get(`${row.voice} ${impersonal(row.clauses[0][0])}`) ?? [];
    const found = near.find(
      (other) =>
        groups.groupOf(other) !== groups.groupOf(group[0]) && group.some((telling) => isTelledBy(telling, other)),
    );
    if (found) fuller.set(group[0], found);
  }
  return fuller;
}

/** Whether one is a shorter or less telling version of the other, from the same mouth at the same time. */
function isTelledBy(a: Telling, b: Telling): boolean {
  if (
    a.row.report === b.row.report ||
    a.speaker === null ||
    b.speaker === null ||
    (a.row.within === null) !== (b.row.within === null)
  )
    return false;
  if (a.manner !== b.manner && !(a.manner === "" && SAYING.has(b.manner))) return false;
  if (
    a.speaker.telling > b.speaker.telling ||
    !canBeOneVoice(a.speaker, b.speaker) ||
    !isClose(a, b) ||
    ![...a.buckets].some((bucket) => b.buckets.has(bucket))
  )
    return false;
  return isLess(a, b) && isWithin(a.row.clauses, b.row.clauses, a.row.quotation !== "direct");
}

/** That one says less in some way keeps two from being told by each other. */
const isLess = (a: Telling, b: Telling): boolean =>
  a.words.join(" ") !== b.words.join(" ") ||
  a.manner !== b.manner ||
  (a.speaker?.telling ?? 0) < (b.speaker?.telling ?? 0);

/** Words that aren't all the same are one utterance only where they are told of one time. */
function isClose(a: Telling, b: Telling): boolean {
  if (a.day === null || b.day === null) return false;
  return apart(a.day, b.day) <= Math.min(a.isDated && b.isDated ? 0 : 1, a.reach, b.reach);
}
