import { tied } from "./groups.js";
import { jaccard, shinglesOf } from "./hash.js";
import { comparePlaces, compareText, type Place } from "./order.js";
import type { StatementRow } from "./rows.js";

/** Statements that are one utterance. */
export interface Utterance {
  /** The key of the earliest. */
  id: string;
  /** Keys, the earliest first. */
  statements: string[];
}

/**
 * Which statements are one utterance. Decided over words, days and names as each report has them: it doesn't change when actors are merged or split.
 *
 * Neighbourhood: the statements that share a bucket with a new one, those that share one with these, and so on.
 */
export function utterancesOf(statements: readonly StatementRow[]): Utterance[] {
  return tied(statements, ({ buckets }) => buckets, isOneUtterance).map((group) => {
    const inOrder = [...group].sort((a, b) => comparePlaces(placeOf(a), placeOf(b)) || compareText(a.statement, b.statement));
    return { id: inOrder[0].statement, statements: inOrder.map(({ statement }) => statement) };
  });
}

/** Where a statement stands. */
export function placeOf({ day, report, content, cue }: StatementRow): Place {
  const { start, end } = content[0] ?? cue ?? { start: 0, end: 0 };
  return [day, { report, start, end }];
}

/** Words that are quoted alike, so many at least, are one utterance's. */
const QUOTED = 5;
/** The same words all through, so many at least: even of somebody without a name. */
const VERBATIM = 8;
const ALIKE = { quoted: 0.6, words: 0.5, paraphrase: 0.4 } as const;

/**
 * Whether two statements are one utterance told twice. The same words are, from the same mouth; a paraphrase only where speaker and day are told and agree.
 * Sources without a name are one only where a whole text is the same.
 */
export function isOneUtterance(a: StatementRow, b: StatementRow): boolean {
  if (a.report === b.report || (a.within === null) !== (b.within === null)) return false;
  const isVerbatim = a.words.length >= VERBATIM && a.words.join(" ") === b.words.join(" ");
  if (a.voice === null && b.voice === null) return isVerbatim;
  if (a.voice !== b.voice) return false;
  if (isVerbatim) return true;
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x !== null && y !== null && daysBetween(x, y) > (a.on?.known === "stated" && b.on?.known === "stated" ? 0 : 1)) return false;
  if (a.quoted.length >= QUOTED && b.quoted.length >= QUOTED) return share(a.quoted, b.quoted) >= ALIKE.quoted;
  return jaccard(runs(a), runs(b)) >= ALIKE.words || (x !== null && x === y && a.act === b.act && jaccard(telling(a), telling(b)) >= ALIKE.paraphrase);
}

/** What is made of a statement for comparing it, made once. */
function once<T>(make: (row: StatementRow) => T): (row: StatementRow) => T {
  const made = new WeakMap<StatementRow, T>();
  return (row) => {
    const known = made.get(row) ?? make(row);
    made.set(row, known);
    return known;
  };
}

const runs = once(({ words }) => new Set(shinglesOf(words, 2)));
const telling = once(({ words }) => new Set(words.filter((word) => word.length > 3)));

/** The share of the shorter one's runs of three words that both have. */
function share(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(shinglesOf(a, 3)), new Set(shinglesOf(b, 3))];
  return [...x].filter((run) => y.has(run)).length / Math.max(1, Math.min(x.size, y.size));
}

const DAY = 86_400_000;
const dayOf = ({ on, day }: StatementRow): string | null => (on?.value && /^\d{4}-\d\d-\d\d$/.test(on.value) ? on.value : day);
export const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY;
