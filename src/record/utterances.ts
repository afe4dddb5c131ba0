import { apart, dayOf, type Days } from "./days.js";
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
  return tied(statements.map(prepared), ({ row }) => row.buckets, areOne).map((group) => {
    const inOrder = group.map(({ row }) => row).sort((a, b) => comparePlaces(placeOf(a), placeOf(b)) || compareText(a.statement, b.statement));
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

/** A statement with what it is compared by. */
interface Prepared {
  readonly row: StatementRow;
  readonly text: string;
  readonly day: Days | null;
  readonly isDated: boolean;
  readonly pairs: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  /** Runs of three words in quotation marks. */
  readonly quoted: ReadonlySet<string>;
}

const made = new WeakMap<StatementRow, Prepared>();

/** What a statement is compared by, made once. */
function prepared(row: StatementRow): Prepared {
  const known = made.get(row) ?? prepare(row);
  made.set(row, known);
  return known;
}

function prepare(row: StatementRow): Prepared {
  return {
    row, text: row.words.join(" "), day: dayOf(row.on?.value ?? null, row.day), isDated: row.on?.known === "stated",
    pairs: new Set(shinglesOf(row.words, 2)), telling: new Set(row.words.filter((word) => word.length > 3)), quoted: new Set(shinglesOf(row.quoted, 3)),
  };
}

/** Whether two statements are one utterance told twice (see `utterancesOf`). */
export const isOneUtterance = (a: StatementRow, b: StatementRow): boolean => areOne(prepared(a), prepared(b));

/**
 * The same words are one utterance, from the same mouth; a paraphrase only where speaker and day are told and agree. Sources without a name are one only where
 * a whole text is the same.
 */
function areOne(a: Prepared, b: Prepared): boolean {
  const [x, y] = [a.row, b.row];
  if (x.report === y.report || x.voice !== y.voice || (x.within === null) !== (y.within === null)) return false;
  if (x.words.length >= VERBATIM && a.text === b.text) return true;
  if (x.voice === null) return false;
  const days = a.day && b.day ? apart(a.day, b.day) : null;
  if (days !== null && days > (a.isDated && b.isDated ? 0 : 1)) return false;
  if (x.quoted.length >= QUOTED && y.quoted.length >= QUOTED) return share(a.quoted, b.quoted) >= ALIKE.quoted;
  return jaccard(a.pairs, b.pairs) >= ALIKE.words || (days === 0 && x.act === y.act && jaccard(a.telling, b.telling) >= ALIKE.paraphrase);
}

/** The share of the smaller set that both have. */
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((run) => b.has(run)).length / Math.max(1, Math.min(a.size, b.size));
