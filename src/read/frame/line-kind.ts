import type { Span } from "../../document/span.js";
import {
  bylineOpeners,
  copyrightSigns,
  countWords,
  fieldNames,
  frameSmallWords,
  issuerWords,
  outletWords,
  paperWords,
  releasePhrases,
  salutations,
  subjectFields,
} from "../../language/en/frame.js";
import type { Line } from "./line.js";
import { isAllCaps, isCapital, isWord, type Piece, termOf } from "./pieces.js";

/** What a line is by its form alone; a *candidate* may be a headline. */
export type LineKind =
  | "byline"
  | "label"
  | "issuer"
  | "outlet"
  | "reference"
  | "time"
  | "counts"
  | "handle"
  | "field"
  | "copyright"
  | "salutation"
  | "turn"
  | "item"
  | "candidate";

/** The kind of a line that is neither prose nor a day. */
export const kindOf = (line: Line): LineKind => FORMS.find(([, isOne]) => isOne(line))?.[0] ?? "candidate";

/** A label of turns: "MR. ALDCOTT: …", "Q: …". */
const turn = /^(?:Q|A|Question|Answer|[\p{Lu} .'’()-]{2,40})(?: ?\(\d\d:\d\d(?::\d\d)?\))?:(?:\s|$)/u;
const listItem = /^(?:[-*+•·‣▪●■►◦–—]|\d{1,3}[.)]|\([\da-z]{1,3}\))\s/;

/** In this order: the first that fits. */
const FORMS: readonly (readonly [LineKind, (line: Line) => boolean])[] = [
  ["handle", ({ text }) => /^@\w/.test(text)],
  ["counts", isCounts],
  ["time", ({ pieces }) => pieces.some(isClock) && pieces.every((piece) => isClock(piece) || !isWord(piece))],
  ["copyright", ({ pieces, text }) => copyrightSigns.has(pieces[0]?.plain) || /^\(c\) ?\d{4}/i.test(text)],
  ["salutation", ({ pieces, text }) => salutations.has(pieces[0]?.plain) && /[,:]$/.test(text)],
  ["field", ({ pieces }) => fieldNames.has(pieces[0]?.plain) && pieces[1]?.text === ":"],
  ["byline", isByline],
  ["label", isLabel],
  ["turn", ({ text }) => turn.test(text)],
  ["item", ({ text }) => listItem.test(text)],
  ["reference", isReference],
  ["outlet", isOutlet],
  ["issuer", isIssuer],
];

const isClock = (piece: Piece): boolean =>
  ["CLOCK", "MERIDIEM", "ZONE"].some((name) => termOf(piece, name as "CLOCK") !== null);

/** "1,204 Reposts 233 Quotes", "5.8K Views" */
function isCounts({ pieces }: Line): boolean {
  const words = pieces.filter((piece) => isWord(piece) && !/^[km]$/.test(piece.plain));
  return /^\d/.test(pieces[0]?.text ?? "") && words.length > 0 && words.every(({ plain }) => countWords.has(plain));
}

/** "By Petra Lindqvist", "Reporting by Petra Lindqvist and Jon Averil, Courier correspondents"; not "By Friday …". */
function isByline(line: Line): boolean {
  const to = openerEnd(line.pieces);
  const [first] = line.pieces.slice(to);
  if (
    to === 0 ||
    first === undefined ||
    !isCapital(first) ||
    termOf(first, "WEEKDAY") !== null ||
    termOf(first, "MONTH") !== null
  )
    return false;
  const words = line.pieces.slice(to).filter(isWord);
  const small = words.filter((piece) => !isCapital(piece) && !frameSmallWords.has(piece.plain)).length;
  return words.length <= MOST_IN_BYLINE && small <= (isCapital(line.pieces[0]) ? MOST_ROLE_WORDS : 0);
}
const MOST_IN_BYLINE = 20;
const MOST_ROLE_WORDS = 3;

/** Past the words before a writer's name; 0 where a line doesn't begin with such. */
function openerEnd(pieces: readonly Piece[]): number {
  for (const opener of bylineOpeners) {
    const words = opener.split(" ");
    if (!words.every((word, i) => pieces[i]?.plain === word)) continue;
    const isMarked = pieces[words.length]?.text === ":";
    if (isMarked || words.at(-1) === "by") return words.length + (isMarked ? 1 : 0);
  }
  return 0;
}

/** "FOR IMMEDIATE RELEASE", "Press release no. 12"; not "Press release on the minister's call". */
function isLabel({ pieces }: Line): boolean {
  const words = pieces.filter(isWord).map(({ plain }) => plain);
  const joined = words.join(" ");
  const phrase = releasePhrases.find((one) => joined === one || joined.startsWith(`${one} `));
  if (phrase !== undefined)
    return (
      words.length - phrase.split(" ").length <= 2 &&
      !words.slice(phrase.split(" ").length).some((word) => word === "on" || word === "by")
    );
  return (
    words.length > 0 &&
    words.length <= 2 &&
    pieces.filter(isWord).every(isCapital) &&
    paperWords.has(words[words.length - 1])
  );
}

/** "SC/18204", "No. 412-08-03-2031", "Vol. 3, No. 4" */
function isReference({ pieces }: Line): boolean {
  const words = pieces.filter(isWord);
  return (
    pieces.some(({ text }) => /^\d/.test(text)) &&
    words.length <= MOST_IN_REFERENCE &&
    words.every((piece) => REFERENCE.has(piece.plain) || isAllCaps(piece) || piece.text.length === 1)
  );
}
const REFERENCE: ReadonlySet<string> = new Set(
  "no nr nos number vol volume issue page of ref reference doc document series file case item rev add corr".split(" "),
);
const MOST_IN_REFERENCE = 4;

/** "The Alcor Ledger", "Vell News" */
function isOutlet({ pieces }: Pick<Line, "pieces">): boolean {
  const words = pieces.filter(isWord);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    words.length === pieces.length &&
    words.every((piece) => isCapital(piece) || frameSmallWords.has(piece.plain)) &&
    outletWords.has(words[words.length - 1].plain)
  );
}

/** "Ministry of Foreign Affairs of Tavia", "OFFICE OF THE SPOKESPERSON", "Prime Minister's Office" */
function isIssuer({ pieces }: Line): boolean {
  const words = pieces.filter(isWord);
  if (
    words.length < 2 ||
    words.length > MOST_IN_ISSUER ||
    !words.every((piece) => isCapital(piece) || frameSmallWords.has(piece.plain))
  )
    return false;
  const first = words.findIndex(({ plain }) => issuerWords.has(plain));
  return (first >= 0 && first <= 2 && /^(?:of|for)$/.test(words[first + 1]?.plain ?? "")) || first === words.length - 1;
}
const MOST_IN_ISSUER = 10;

/** What a field that names what a paper is about holds: "Subject: Talks on the river". */
export function subjectOf({ pieces }: Line): Span | null {
  if (!subjectFields.has(pieces[0]?.plain) || pieces.length < 3) return null;
  return { start: pieces[2].start, end: pieces[pieces.length - 1].end };
}

/**
 * The outlet that a line names beside what else it says: "Source: Halyard", "By Petra Lindqvist, The Courier", "© 2031
 * The Courier".
 */
export function outletIn(line: Line, kind: LineKind): Span | null {
  const { pieces } = line;
  if (kind === "field")
    return pieces[0].plain === "source" && pieces.length > 2
      ? { start: pieces[2].start, end: pieces[pieces.length - 1].end }
      : null;
  if (kind === "copyright") return copyrightHolder(pieces);
  if (kind !== "byline") return null;
  const from = pieces.findLastIndex(({ text, plain }) => /^[,|/]$/.test(text) || plain === "for") + 1;
  const part = pieces.slice(from);
  const isOne = from > 0 && part.length > 0 && isOutlet({ pieces: part.length === 1 ? [...part, ...part] : part });
  return isOne ? { start: part[0].start, end: part[part.length - 1].end } : null;
}

/** "© 2031 The Courier. All rights reserved." */
function copyrightHolder(pieces: readonly Piece[]): Span | null {
  const year = pieces.findIndex((piece) => termOf(piece, "YEAR") !== null);
  const from = pieces.findIndex((piece, i) => i > year && isWord(piece) && piece.plain !== "by");
  if (year < 0 || from < 0) return null;
  let to = from;
  while (
    pieces[to] !== undefined &&
    isWord(pieces[to]) &&
    (isCapital(pieces[to]) || frameSmallWords.has(pieces[to].plain)) &&
    pieces[to].plain !== "all"
  )
    to++;
  return to > from ? { start: pieces[from].start, end: pieces[to - 1].end } : null;
}

/** The year of a copyright, or null. */
export function copyrightYear({ pieces }: Line): number | null {
  const year = pieces.map((piece) => termOf(piece, "YEAR")).find((value) => value !== null);
  return year === undefined ? null : Number(year);
}
