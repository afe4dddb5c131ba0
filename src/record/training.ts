import { overlaps, type Span } from "../document/span.js";
import { layOut } from "../read/text/lay-out.js";
import type { Decided } from "./decide.js";
import type { StatementRow } from "./rows.js";

export type Range = [start: number, end: number];

/** Who said what, in which words. */
export interface TrainingAttribution {
  readonly source: Range[];
  readonly cue: Range[];
  readonly content: Range[];
}

/**
 * A report, or the paragraphs of it that a person went through, as people left its statements: what a model can learn
 * from.
 */
export interface TrainingDocument {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly title: string | null;
  readonly text: string;
  /** Where the parts of `text` stand in the report, in order; a blank line is between them. */
  readonly parts: Range[];
  /** Statements that people confirmed, corrected or added. */
  readonly attributions: TrainingAttribution[];
  /** Statements that the machine read and people rejected. */
  readonly rejected: TrainingAttribution[];
}

const BETWEEN = "\n\n";

/**
 * What can be learned from a report; null where nobody has decided on a statement of it. A paragraph with a statement
 * that nobody has looked at is left out: what isn't marked in it would be taken for nothing said. Of a report whose
 * every statement was looked at, all of the text counts.
 */
export function trainingOf({ intake: { report, text, statements }, reviews }: Decided): TrainingDocument | null {
  const judged = statements.filter(({ statement }) => reviews.has(statement));
  if (judged.length === 0) return null;
  const parts =
    judged.length === statements.length
      ? [{ start: 0, end: text.length }]
      : partsOf(
          text,
          judged,
          statements.filter((row) => !judged.includes(row)),
        );
  if (parts.length === 0) return null;
  const isRejected = ({ statement }: StatementRow): boolean => reviews.get(statement)?.state === "rejected";
  const taken = judged.filter((row) => placesOf(row).every((place) => parts.some((part) => overlaps(part, place))));
  const as = (rows: readonly StatementRow[]): TrainingAttribution[] =>
    rows.map(({ source, cue, content }) => ({
      source: rangesOf(source ? [source] : [], parts),
      cue: rangesOf(cue ? [cue] : [], parts),
      content: rangesOf(content, parts),
    }));
  return {
    id: report.id,
    publishedAt: report.publishedAt,
    title: report.title,
    text: parts.map(({ start, end }) => text.slice(start, end)).join(BETWEEN),
    parts: parts.map(({ start, end }): Range => [start, end]),
    attributions: as(taken.filter((row) => !isRejected(row))),
    rejected: as(taken.filter(isRejected)),
  };
}

const placesOf = ({ source, cue, content }: StatementRow): Span[] => [
  ...content,
  ...(cue ? [cue] : []),
  ...(source ? [source] : []),
];

/** Paragraphs, those that a statement runs over together, in which every statement was looked at. */
function partsOf(text: string, judged: readonly StatementRow[], open: readonly StatementRow[]): Span[] {
  let blocks: Span[] = layOut(text).paragraphs.map(({ start, end }) => ({ start, end }));
  for (const row of [...judged, ...open]) {
    const places = placesOf(row);
    const own = blocks.filter((block) => places.some((place) => overlaps(block, place)));
    if (own.length > 1)
      blocks = [
        ...blocks.filter((block) => block.end <= own[0].start),
        { start: own[0].start, end: own[own.length - 1].end },
        ...blocks.filter((block) => block.start >= own[own.length - 1].end),
      ];
  }
  const has = (rows: readonly StatementRow[], block: Span): boolean =>
    rows.some((row) => placesOf(row).some((place) => overlaps(block, place)));
  return blocks.filter((block) => has(judged, block) && !has(open, block));
}

/** Spans of the report as ranges of the parts that are kept of it. */
function rangesOf(spans: readonly Span[], parts: readonly Span[]): Range[] {
  let from = 0;
  return parts.flatMap((part) => {
    const moved = from - part.start;
    from += part.end - part.start + BETWEEN.length;
    return spans
      .filter((span) => overlaps(part, span))
      .map(({ start, end }): Range => [Math.max(start, part.start) + moved, Math.min(end, part.end) + moved]);
  });
}
