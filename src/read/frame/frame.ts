import type { Span } from "../../document/span.js";
import { asidesIn } from "./asides.js";
import { type Dateline, datelineAt } from "./dateline.js";
import { type DateLine, dateLineOf } from "./date-line.js";
import { isoOf } from "./dates.js";
import { type Foot, footOf } from "./foot.js";
import { type Head, headOf } from "./head.js";
import { isProse, type Line, lineOf } from "./line.js";
import { kindOf } from "./line-kind.js";
import type { FramePart, PartKind } from "./part.js";

/** A day that a text gives as its own, and the words that give it. */
export interface FoundDay extends Span {
  /** ISO 8601. */
  readonly value: string;
}

/**
 * What stands around the words of a report, and tells how it came about rather than what happened: its headline, its
 * day, who put it
 * out. All of it is found by form and place alone, before anything is known of the sentences.
 */
export interface Frame {
  readonly title: Span | null;
  readonly day: FoundDay | null;
  /** The words that name who put it out. */
  readonly outlet: Span | null;
  /** The words for the day in the dateline that opens the report, with a year or without. */
  readonly datelineDay: Span | null;
  /** In the order of the text. */
  readonly parts: readonly FramePart[];
}

/** Finds the frame of a text that has these paragraphs. */
export function frameOf(text: string, paragraphs: readonly Span[]): Frame {
  const datelines = datelinesIn(text, paragraphs);
  const head = headOf(text, paragraphs, datelines);
  const foot = footOf(text, paragraphs, head.length);
  const scattered = scatteredIn(text, paragraphs);
  const asides = asidesIn(text).map((aside) => ({ ...aside, kind: "aside" as const }));
  const parts = [
    ...head.parts,
    ...datelines.flatMap((one) => (one ? [{ start: one.start, end: one.end, kind: "dateline" as const }] : [])),
    ...scattered.parts,
    ...asides,
  ];
  return {
    title: head.title,
    day: dayOf(head, foot, scattered.isChronicle),
    outlet: head.outlet ?? foot.outlet,
    datelineDay: head.dateline?.date ? spanOf(head.dateline.date) : null,
    parts: inOrder(parts),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** One for each place, in the order of the text. */
const inOrder = (parts: readonly FramePart[]): FramePart[] =>
  [...new Map(parts.map((part) => [part.start, part])).values()].sort((a, b) => a.start - b.start);

/**
 * The datelines that open paragraphs. Those that say nothing but a name again and again are labels of turns; days
 * before dashes are a chronicle's.
 */
function datelinesIn(text: string, paragraphs: readonly Span[]): (Dateline | null)[] {
  const found = paragraphs.map((paragraph, p) =>
    p < OPENING || /^\p{Lu}{2}/u.test(text.slice(paragraph.start, paragraph.start + 4))
      ? maybeDateline(text, paragraphs, p)
      : null,
  );
  const times = new Map<string, number>();
  for (const one of found) if (one) times.set(labelOf(one), (times.get(labelOf(one)) ?? 0) + 1);
  return found.map((one) => (one && (times.get(labelOf(one)) === 1 || !(one.bare || startsWithDay(one))) ? one : null));
}

/** In these paragraphs a dateline may begin with small letters, or with its day. */
const OPENING = 12;
const startsWithDay = ({ date, start }: Dateline): boolean => date !== null && date.start === start;
const labelOf = (dateline: Dateline): string => (startsWithDay(dateline) ? "" : dateline.words);

/** The dateline of a paragraph; a name in capitals before a headline is none: "OPINION — We can share the strait". */
function maybeDateline(text: string, paragraphs: readonly Span[], p: number): Dateline | null {
  const { start, end } = paragraphs[p];
  const one = datelineAt(text, { start, end });
  return one === null ||
    !one.bare ||
    /[.!?…]["”’»')\]]{0,3}$/.test(text.slice(start, end)) ||
    end - start > LONGEST_HEADLINE
    ? one
    : null;
}
const LONGEST_HEADLINE = 200;

/**
 * Short lines anywhere that are of the frame: when a post was written, how many have seen it. Where their days differ,
 * none of them is the text's own.
 */
function scatteredIn(text: string, paragraphs: readonly Span[]): { parts: FramePart[]; isChronicle: boolean } {
  const [parts, days]: [FramePart[], Set<string>] = [[], new Set()];
  paragraphs.forEach(({ start, end }, p) => {
    if (end - start > LONGEST_SCATTERED || !/\d/.test(text.slice(start, end))) return;
    const line = lineOf(text, paragraphs, p);
    const kind = scatteredKind(line, days);
    if (kind) parts.push({ start, end, kind });
  });
  return { parts, isChronicle: days.size > 1 };
}
const LONGEST_SCATTERED = 80;

function scatteredKind(line: Line, days: Set<string>): PartKind | null {
  if (isProse(line)) return null;
  const day = dateLineOf(line);
  if (day?.bare) days.add(day.value);
  const kind = day?.bare ? "date" : kindOf(line);
  return kind === "time" ? "date" : kind === "date" || kind === "counts" ? kind : null;
}

/**
 * The day that a text gives as its own: when it came out; else what stands in its head, in its foot, when it was made,
 * when it was changed.
 */
function dayOf({ days: above, dateline }: Head, { days: below, year }: Foot, isChronicle: boolean): FoundDay | null {
  const of = (days: readonly DateLine[], dating: DateLine["dating"]): DateLine | undefined =>
    days.find((one) => one.dating === dating && !(isChronicle && one.bare));
  const all = [...above, ...below];
  const found =
    of(all, "out") ??
    of(above, null) ??
    dayOfDateline(dateline, year) ??
    of(all, "made") ??
    of(below, null) ??
    of(all, "again");
  return found ? { value: found.value, ...spanOf(found) } : null;
}

/** A dateline's day. Without a year it takes that of the copyright, or none. */
function dayOfDateline(dateline: Dateline | null, year: number | null): FoundDay | null {
  const date = dateline?.date;
  const value = date ? isoOf({ ...date, year: date.year ?? year }) : null;
  return date && value ? { value, ...spanOf(date) } : null;
}
