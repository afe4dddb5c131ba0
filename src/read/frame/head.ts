import type { Span } from "../../document/span.js";
import type { Dateline } from "./dateline.js";
import { type DateLine, dateLineOf } from "./date-line.js";
import { isProse, type Line, lineOf } from "./line.js";
import { kindOf, type LineKind, outletIn, subjectOf } from "./line-kind.js";
import { isCapital, isWord } from "./pieces.js";
import type { FramePart } from "./part.js";

/** What stands above the first sentences of a text. */
export interface Head {
  /** How many paragraphs were looked at. */
  readonly length: number;
  readonly title: Span | null;
  readonly days: readonly DateLine[];
  readonly dateline: Dateline | null;
  readonly outlet: Span | null;
  readonly parts: readonly FramePart[];
}

/** A head has no more paragraphs; after a standfirst in sentences it ends here. */
const MOST = 12;
const MOST_AFTER_PROSE = 6;

/** A line with what it is: a day, or its kind. */
interface Read {
  readonly line: Line;
  readonly kind: LineKind | "date" | "prose";
  readonly day: DateLine | null;
}

/** Reads the head of a text. */
export function headOf(text: string, paragraphs: readonly Span[], datelines: readonly (Dateline | null)[]): Head {
  const { lines, dateline } = linesIn(text, paragraphs, datelines);
  const isLetter = lines.some(({ kind }) => kind === "salutation");
  const title = titleIn(lines, isLetter, paragraphs.length);
  const days = lines.flatMap(({ day }) => day ?? []);
  return {
    length: lines.length,
    title,
    days,
    dateline,
    outlet: outletOf(lines, dateline, title),
    parts: partsOf(lines, title),
  };
}

function linesIn(
  text: string,
  paragraphs: readonly Span[],
  datelines: readonly (Dateline | null)[],
): { lines: Read[]; dateline: Dateline | null } {
  const lines: Read[] = [];
  let prose = 0;
  for (let p = 0; p < Math.min(MOST, paragraphs.length); p++) {
    if (datelines[p]) return { lines, dateline: datelines[p] };
    const read = readLine(lineOf(text, paragraphs, p));
    if (read.kind === "turn" || read.kind === "item" || (prose > 0 && p >= MOST_AFTER_PROSE)) break;
    if (read.kind === "prose") prose += 1;
    if (prose > 1) break;
    if (prose === 0 || read.kind === "date" || read.kind === "byline" || read.kind === "prose") lines.push(read);
    if (read.kind === "salutation") break;
  }
  return { lines, dateline: null };
}

function readLine(line: Line): Read {
  if (isProse(line)) return { line, kind: "prose", day: null };
  const day = dateLineOf(line);
  const kind = kindOf(line);
  return {
    line,
    kind:
      kind === "candidate" || kind === "reference" || kind === "outlet" || kind === "issuer"
        ? day && day.words < LEAST_TITLED
          ? "date"
          : kind
        : kind,
    day,
  };
}

/** A line with so many words before its day has a headline in them: "Department Press Briefing – March 11, 2031". */
const LEAST_TITLED = 3;

/**
 * The headline: what a field names, else the first line that looks like one, in a letter none; where only a label
 * stands there, that.
 */
function titleIn(lines: readonly Read[], isLetter: boolean, paragraphs: number): Span | null {
  for (const { line, kind } of lines)
    if (kind === "field") {
      const subject = subjectOf(line);
      if (subject) return subject;
    }
  if (isLetter) return null;
  const above = lines.slice(0, firstProse(lines));
  const candidates = above.filter(
    ({ kind, line }, i) =>
      kind === "candidate" && line.paragraph + 1 < paragraphs && above[i + 1]?.kind !== "handle" && wordsIn(line) >= 2,
  );
  const best = candidates.find(({ line }) => !isPlaceLike(line)) ?? candidates[0];
  if (best) return titleOf(best, lines);
  const label = above.find(
    ({ kind, line }) =>
      (kind === "label" || (NAMING.has(kind) && above.length === 1)) && line.paragraph + 1 < paragraphs,
  );
  return label ? span(label.line) : null;
}

/** What looks like an outlet or a body is the headline where nothing else stands above the text. */
const NAMING: ReadonlySet<Read["kind"]> = new Set(["issuer", "outlet"]);

const firstProse = (lines: readonly Read[]): number => {
  const at = lines.findIndex(({ kind }) => kind === "prose");
  return at < 0 ? lines.length : at;
};

const span = ({ start, end }: Span): Span => ({ start, end });
const wordsIn = ({ pieces }: Line): number => pieces.filter(isWord).length;

/** One or two names and nothing else may be a place. */
const isPlaceLike = ({ pieces }: Line): boolean => pieces.length <= 3 && pieces.filter(isWord).every(isCapital);

/**
 * A headline without the day that is parted from it; with a label above it that it goes on from: "JOINT STATEMENT ⏎ of
 * Sorland and Tessaly".
 */
function titleOf({ line, day }: Read, lines: readonly Read[]): Span {
  const own = day?.parted ?? span(line);
  const above = lines.find(({ line: one }) => one.paragraph === line.paragraph - 1);
  const goesOn = above?.kind === "label" && /^\p{Ll}/u.test(line.text);
  return goesOn ? { start: above.line.start, end: own.end } : own;
}

/** Who put it out: the agency of the dateline, an outlet's own line, what a field or byline names, a public body. */
function outletOf(lines: readonly Read[], dateline: Dateline | null, title: Span | null): Span | null {
  if (dateline?.agency) return dateline.agency;
  const isTitle = ({ line }: Read): boolean => title !== null && line.start < title.end && title.start < line.end;
  const of = (kind: LineKind): Read | undefined => lines.find((read) => read.kind === kind && !isTitle(read));
  const named = lines
    .map(({ line, kind }) => (kind === "field" || kind === "byline" ? outletIn(line, kind) : null))
    .find((found) => found !== null);
  const line = of("outlet") ?? (named ? undefined : of("issuer"));
  return line ? span(line.line) : (named ?? null);
}

/** The lines that are of the frame and nothing else. */
function partsOf(lines: readonly Read[], title: Span | null): FramePart[] {
  return lines.flatMap(({ line, kind }): FramePart[] => {
    if (title !== null && line.start < title.end && title.start < line.end) return [];
    if (
      kind === "date" ||
      kind === "byline" ||
      kind === "label" ||
      kind === "issuer" ||
      kind === "outlet" ||
      kind === "reference" ||
      kind === "counts"
    )
      return [{ ...span(line), kind }];
    return kind === "time" ? [{ ...span(line), kind: "date" }] : [];
  });
}
