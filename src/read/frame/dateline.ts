import type { Span } from "../../document/span.js";
import { femaleTitles, maleTitles, neutralTitles } from "../../language/en/personal-titles.js";
import { type DatePlace, datesIn } from "./dates.js";
import { isAllCaps, isCapital, isDash, isWord, type Piece, piecesOf, termOf } from "./pieces.js";

/**
 * What opens a report before its first sentence: where it was written, when, and for whom, up to its dash.
 *     PORT ANSEL, Tavia, March 14, 2031 (Halyard) — Talks on the river …
 *     ^---------------------------------------------
 */
export interface Dateline extends Span {
  readonly date: DatePlace | null;
  /** The words of the agency that it names. */
  readonly agency: Span | null;
  /** Whether it is nothing but words in capitals and a dash: a speaker's label looks the same. */
  readonly bare: boolean;
  /** Its words without the dash. */
  readonly words: string;
}

/** A dateline is shorter than this many characters. */
const LONGEST = 140;
/** How many words a place has at most, and what stands in brackets. */
const MOST_WORDS = 4;
const MOST_IN_BRACKETS = 6;

type Item =
  | { readonly kind: "name"; readonly from: number; readonly to: number; readonly caps: boolean }
  | { readonly kind: "brackets" | "slashes"; readonly from: number; readonly to: number }
  | { readonly kind: "date"; readonly from: number; readonly to: number; readonly date: DatePlace }
  | { readonly kind: "time"; readonly from: number; readonly to: number };

/**
 * What follows a dateline in its paragraph, if anything does: the beginning of a sentence, and no headline in capitals.
 */
const sentenceStart = /^[ \t]*["“”‘'«„]{0,2}(?:\p{Lu}[\p{Ll} '’.]|\d)/u;

/** The dateline that opens a paragraph, or null. */
export function datelineAt(text: string, { start, end }: Span): Dateline | null {
  if (!/[\p{Lu}\d(]/u.test(text.charAt(start)) || !/[—–_/:]|--| - /.test(text.slice(start, start + LONGEST)))
    return null;
  const pieces = piecesOf(text, { start, end: Math.min(end, start + LONGEST) });
  const dates = datesIn(pieces);
  const { items, at } = itemsFrom(pieces, dates, 0);
  const stop = pieces[at];
  if (stop === undefined || items.length === 0 || !mayStop(text, stop, items)) return null;
  const more = isDash(stop) ? moreAfter(text, pieces, dates, at, end) : null;
  const all = [...items, ...(more?.items ?? [])];
  const last = pieces[more?.at ?? at];
  const date = all.find((item) => item.kind === "date")?.date ?? null;
  const bare = date === null && all.every(({ kind }) => kind === "name");
  const isFollowed = last.end === end ? !bare : sentenceStart.test(text.slice(last.end, Math.min(end, last.end + 8)));
  return isFollowed && isOne(pieces, all)
    ? { start, end: last.end, date, agency: agencyIn(pieces, all), bare, words: text.slice(start, last.start).trim() }
    : null;
}

/** Items with commas between, as far as they go; `at` is the piece after them. */
function itemsFrom(pieces: readonly Piece[], dates: readonly DatePlace[], from: number): { items: Item[]; at: number } {
  const items: Item[] = [];
  let at = from;
  for (let item = itemAt(pieces, dates, at); item !== null; item = itemAt(pieces, dates, at)) {
    items.push(item);
    at = item.to;
    if (pieces[at]?.text === "," && itemAt(pieces, dates, at + 1) !== null) at += 1;
  }
  return { items, at };
}

function itemAt(pieces: readonly Piece[], dates: readonly DatePlace[], at: number): Item | null {
  const piece = pieces[at];
  if (piece === undefined) return null;
  const date = dates.find(({ from }) => from === at);
  if (date) return { kind: "date", from: at, to: date.to, date };
  if (piece.text === "(" || piece.text === "/") return enclosed(pieces, at, piece.text === "(" ? ")" : "/");
  if (termOf(piece, "CLOCK") !== null || termOf(piece, "MERIDIEM") !== null || termOf(piece, "ZONE") !== null)
    return { kind: "time", from: at, to: at + 1 };
  return nameAt(pieces, at);
}

function enclosed(pieces: readonly Piece[], at: number, close: string): Item | null {
  const to = pieces.findIndex(({ text }, i) => i > at + 1 && text === close);
  const within = pieces.slice(at + 1, to);
  const isName =
    to > 0 &&
    to - at <= MOST_IN_BRACKETS + 1 &&
    within.some(isCapital) &&
    within.every((piece) => isWord(piece) || /^[/.,&]$/.test(piece.text));
  return isName ? { kind: close === ")" ? "brackets" : "slashes", from: at, to: to + 1 } : null;
}

/** Capitalised words; a stop after a short one belongs to it ("St.", "Conn."). */
function nameAt(pieces: readonly Piece[], at: number): Item | null {
  let [to, words] = [at, 0];
  while (words < MOST_WORDS && pieces[to] !== undefined && isWord(pieces[to]) && isCapital(pieces[to])) {
    to += 1;
    words += 1;
    if (
      pieces[to]?.text === "." &&
      pieces[to].start === pieces[to - 1].end &&
      pieces[to].start - pieces[to - 1].start <= 5
    )
      to += 1;
  }
  return words === 0 ? null : { kind: "name", from: at, to, caps: isAllCaps(pieces[at]) };
}

/** A dash with room around it; a colon after a date; a stop after an agency between slashes. */
function mayStop(text: string, stop: Piece, items: readonly Item[]): boolean {
  if (stop.text === "-" || stop.text === "_")
    return text[stop.start - 1] === " " && /^\s?$/.test(text.charAt(stop.end));
  if (isDash(stop)) return true;
  if (stop.text === ":") return items.some(({ kind }) => kind === "date") && items.some(({ kind }) => kind === "name");
  return stop.text === "." && items.some(({ kind }) => kind === "slashes");
}

/** What goes on after a first dash, up to a second one: "14 March 2031 – PORT ANSEL – Talks …" */
function moreAfter(
  text: string,
  pieces: readonly Piece[],
  dates: readonly DatePlace[],
  dash: number,
  end: number,
): { items: Item[]; at: number } | null {
  const { items, at } = itemsFrom(pieces, dates, dash + 1);
  const stop = pieces[at];
  if (stop === undefined || !isDash(stop) || !mayStop(text, stop, items) || stop.end >= end) return null;
  const isFrame =
    items.length > 0 &&
    items.every((item) => item.kind !== "name" || item.caps || items.some(({ kind }) => kind === "date"));
  return isFrame ? { items, at } : null;
}

/**
 * Whether items make a dateline: a place in capitals by itself, another one with a day or an agency, a day with its
 * year or a place.
 */
function isOne(pieces: readonly Piece[], items: readonly Item[]): boolean {
  const date = items.find((item) => item.kind === "date")?.date ?? null;
  const name = items.find((item) => item.kind === "name");
  const brackets = items.filter((item) => item.kind === "brackets");
  const isAgency =
    brackets.some(({ from, to }) => pieces.slice(from + 1, to - 1).every(isAllCaps)) ||
    items.some(({ kind }) => kind === "slashes");
  if (items.filter(({ kind }) => kind === "name").length > 4) return false;
  if (name === undefined)
    return date === null
      ? items.length === 1 && brackets.length === 1 && items[0].from === 0
      : date.year !== null || brackets.length > 0;
  if (name.from === 0 && isTitle(pieces[0])) return false;
  return (name.caps && name.from === 0) || date !== null || isAgency;
}

/** A word that opens what a person is called, in a speaker's label: "MR. ALDCOTT - ", "THE PRESIDENT - ". */
const isTitle = ({ plain }: Piece): boolean =>
  !SAINTS.has(plain) &&
  (maleTitles.has(plain) || femaleTitles.has(plain) || neutralTitles.has(plain) || LABELS.has(plain));
/** Places are called after them. */
const SAINTS: ReadonlySet<string> = new Set(["st", "saint"]);
const LABELS: ReadonlySet<string> = new Set("the question answer q a interviewer moderator speaker".split(" "));

/**
 * What stands between slashes, or in brackets that close the dateline; in brackets after a day alone stands the place.
 */
function agencyIn(pieces: readonly Piece[], items: readonly Item[]): Span | null {
  const found = items.findLast(({ kind }) => kind === "slashes") ?? items.findLast(({ kind }) => kind === "brackets");
  if (found === undefined) return null;
  const isPlace =
    found.kind === "brackets" &&
    items.every(({ kind }) => kind !== "name") &&
    items.some(({ kind }) => kind === "date");
  const isRegion = found.kind === "brackets" && items.some((item) => item.kind === "date" && item.from > found.from);
  if (isPlace || isRegion) return null;
  const slash = pieces.findLastIndex(({ text }, i) => i > found.from && i < found.to - 1 && text === "/");
  const first = slash > found.from ? slash + 1 : found.from + 1;
  return { start: pieces[first].start, end: pieces[found.to - 2].end };
}
