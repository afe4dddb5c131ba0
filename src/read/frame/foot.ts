import type { Span } from "../../document/span.js";
import { corrections, signings } from "../../language/en/frame.js";
import { type DateLine, dateLineOf } from "./date-line.js";
import { isoOf } from "./dates.js";
import { isProse, type Line, lineOf } from "./line.js";
import { copyrightYear, kindOf, outletIn } from "./line-kind.js";

/** What stands below the last sentences of a text: signatures, where and when it was done, whose it is. */
export interface Foot {
  readonly days: readonly DateLine[];
  readonly outlet: Span | null;
  /** The year of a copyright; null for none. */
  readonly year: number | null;
}

/** A foot has no more paragraphs. */
const MOST = 12;

/**
 * Reads the foot of a text: upward from its end to its last sentences, or to where it says that it was done. Nothing
 * above `first` is looked at.
 */
export function footOf(text: string, paragraphs: readonly Span[], first: number): Foot {
  const days: DateLine[] = [];
  let [outlet, year]: [Span | null, number | null] = [null, null];
  for (let p = paragraphs.length - 1; p >= Math.max(first, paragraphs.length - MOST); p--) {
    const line = lineOf(text, paragraphs, p);
    const isStory = isProse(line);
    const kind = isStory ? "prose" : kindOf(line);
    const day = signingOf(line) ?? dateLineOf(line);
    if (kind === "copyright") {
      outlet ??= outletIn(line, kind);
      year ??= copyrightYear(line);
    } else if (kind === "field") outlet ??= outletIn(line, kind);
    const counts = day !== null && (day.dating !== null || !isStory) && kind !== "copyright";
    if (counts) days.unshift(day);
    else if (isStory || kind === "turn") break;
  }
  return {
    days: isCorrected(text, paragraphs, first) ? days.filter(({ dating }) => dating !== null) : days,
    outlet,
    year,
  };
}

/** Whether a correction stands below a text: the day after it is the correction's. */
function isCorrected(text: string, paragraphs: readonly Span[], first: number): boolean {
  return paragraphs.slice(Math.max(first, paragraphs.length - MOST)).some((paragraph) => {
    const [, word] =
      /^(\p{L}{4,20})(?::|$)/u.exec(
        text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_HEADING)),
      ) ?? [];
    return word !== undefined && corrections.has(word.toLowerCase());
  });
}
const LONGEST_HEADING = 22;

/** "Done at Norrvik on 21 June 2031 in duplicate …", by itself or after "In witness whereof …". */
function signingOf(line: Line): DateLine | null {
  if (!line.mayTellYear) return null;
  const { pieces, dates } = line;
  const at = pieces.findIndex(
    ({ plain, text }, i) =>
      signings.has(plain) &&
      /^\p{Lu}/u.test(text) &&
      /^(?:at|in|this|on|by|under)$/.test(pieces[i + 1]?.plain ?? "") &&
      (i === 0 || /^[.,;(]$/.test(pieces[i - 1].text)),
  );
  const date = at < 0 ? undefined : dates.find(({ from }) => from > at && from - at <= LONGEST_SIGNING);
  const value = date ? isoOf(date) : null;
  return date && value
    ? { start: date.start, end: date.end, value, dating: "made", bare: false, words: 0, parted: null }
    : null;
}

/** How many pieces stand at most between "Done" and the day. */
const LONGEST_SIGNING = 24;
