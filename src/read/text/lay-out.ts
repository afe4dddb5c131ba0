import type { Span } from "../../document/span.js";
import { type Frame, frameOf } from "../frame/frame.js";
import { unitsOf } from "../frame/units.js";
import { isSpaceAt } from "./characters.js";
import { kindOfQuotation } from "./kinds.js";
import type { Layout, Quotation, Sentence, Token } from "./layout.js";
import { type QuoteMark, quoteMarkAt } from "./marks.js";
import { normOf } from "./norm.js";
import { paragraphsOf } from "./paragraphs.js";
import { type Origin, plainTextOf } from "./plain.js";
import { QuotationPairing, type Quoted } from "./quotations.js";
import { MarkRole, sentenceEnds, withoutEndless } from "./sentences.js";
import { tokenize } from "./tokens.js";

/** A paragraph by its tokens, half-open. */
interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Lays out a text: characters → paragraphs → frame → tokens → quotations → sentences. Time and memory grow in
 * proportion to the text, whatever it holds.
 */
export function layOut(text: string): Layout {
  const { plain, origin } = plainTextOf(text);
  const lines = unitsOf(plain, paragraphsOf(plain));
  const frame = frameOf(plain, lines);
  const { spans, ranges } = tokensOf(plain, withoutDatelines(plain, lines, frame));
  const quoted = quotedOf(plain, spans, ranges);
  const framed = framedIn(frame, spans);
  const ends = sentencesOf(plain, spans, ranges, quoted, framed);
  const plainTokens = spans.map((span): Token => ({ ...span, norm: normOf(plain.slice(span.start, span.end)) }));
  const tokens = origin ? plainTokens.map((token) => asGiven(origin, token)) : plainTokens;
  return {
    text,
    frame: origin ? givenFrame(frame, origin) : frame,
    framed,
    paragraphs: ranges.map((range) => spanOf(tokens, range.first, range.end)),
    sentences: sentencesFrom(tokens, ends),
    tokens,
    quotations: quotationsFrom({ plain, plainTokens, tokens, ranges }, quoted),
    quotationOf: innermost(tokens.length, quoted),
  };
}

/** Paragraphs with each dateline as one by itself: what follows it is a sentence that it has no part in. */
function withoutDatelines(plain: string, paragraphs: readonly Span[], { parts }: Frame): Span[] {
  const ends = new Map(parts.flatMap(({ kind, start, end }) => (kind === "dateline" ? [[start, end]] : [])));
  return paragraphs.flatMap(({ start, end }) => {
    let body = ends.get(start);
    if (body === undefined) return [{ start, end }];
    const dateline = { start, end: body };
    while (body < end && isSpaceAt(plain, body)) body++;
    return body < end ? [dateline, { start: body, end }] : [dateline];
  });
}

/** What of the frame isn't read as anything that is told: all but bylines, whose names may be those of speakers. */
function framedIn({ parts }: Frame, spans: readonly Span[]): Uint8Array {
  const framed = new Uint8Array(spans.length);
  for (const { start, end, kind } of parts)
    if (kind !== "byline")
      for (let i = firstFrom(spans, start); i < spans.length && spans[i].end <= end; i++) framed[i] = 1;
  return framed;
}

/** The first of some spans in order that doesn't start before a place (binary search). */
function firstFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The frame of a plain text, by the places of the text as given. */
function givenFrame({ title, day, outlet, datelineDay, parts }: Frame, origin: Origin): Frame {
  const given = <S extends Span>(span: S): S => ({
    ...span,
    start: origin.start[span.start],
    end: origin.end[span.end - 1],
  });
  const maybe = <S extends Span>(span: S | null): S | null => span && given(span);
  return {
    title: maybe(title),
    day: maybe(day),
    outlet: maybe(outlet),
    datelineDay: maybe(datelineDay),
    parts: parts.map(given),
  };
}

function tokensOf(plain: string, paragraphs: readonly Span[]): { spans: Span[]; ranges: TokenRange[] } {
  const spans: Span[] = [];
  const ranges: TokenRange[] = [];
  for (const { start, end } of paragraphs) {
    const first = spans.length;
    tokenize(plain, start, end, (start, end) => spans.push({ start, end }));
    if (spans.length > first) ranges.push({ first, end: spans.length });
  }
  return { spans, ranges };
}

function quotedOf(plain: string, spans: readonly Span[], ranges: readonly TokenRange[]): Quoted[] {
  const pairing = new QuotationPairing({ text: plain, at: spans });
  for (const { first, end } of ranges) {
    const marks: QuoteMark[] = [];
    for (let i = first; i < end; i++) {
      const mark = quoteMarkAt(plain, i, spans[i].start, spans[i].end);
      if (mark) marks.push(mark);
    }
    pairing.paragraph(first, end, marks);
  }
  return pairing.found();
}

/** For each paragraph, the ends of its sentences; one of the frame, such as a dateline, is one. */
function sentencesOf(
  text: string,
  at: readonly Span[],
  ranges: readonly TokenRange[],
  quoted: readonly Quoted[],
  framed: Uint8Array,
): number[][] {
  const role = new Uint8Array(at.length);
  for (const { parts, closed } of quoted) {
    for (const { first, marked } of parts) if (marked) role[first] = MarkRole.Opens;
    if (closed) role[parts[parts.length - 1].end - 1] = MarkRole.Closes;
  }
  return ranges.map(({ first, end }) => {
    const ends = framed.subarray(first, end).includes(0) ? sentenceEnds({ text, at, role }, first, end) : [end];
    return withoutEndless({ text, at }, first, ends);
  });
}

const asGiven = (origin: Origin, { start, end, norm }: Token): Token => ({
  start: origin.start[start],
  end: origin.end[end - 1],
  norm,
});

const spanOf = (tokens: readonly Token[], first: number, end: number): Span => ({
  start: tokens[first].start,
  end: tokens[end - 1].end,
});

function sentencesFrom(tokens: readonly Token[], endsOfParagraphs: readonly number[][]): Sentence[] {
  const sentences: Sentence[] = [];
  let firstToken = 0;
  endsOfParagraphs.forEach((ends, paragraph) => {
    for (const endToken of ends) {
      sentences.push({ ...spanOf(tokens, firstToken, endToken), paragraph, firstToken, endToken });
      firstToken = endToken;
    }
  });
  return sentences;
}

interface Laid {
  readonly plain: string;
  /** The tokens by their places in the plain text, and in the text as given. */
  readonly plainTokens: readonly Token[];
  readonly tokens: readonly Token[];
  readonly ranges: readonly TokenRange[];
}

function quotationsFrom({ plain, plainTokens, tokens, ranges }: Laid, found: readonly Quoted[]): Quotation[] {
  let at = 0;
  return found.map((quoted) => {
    const first = quoted.parts[0].first;
    while (ranges[at].end <= first) at++;
    const parts = quoted.parts.map((part) => spanOf(tokens, part.first, part.end));
    return {
      start: parts[0].start,
      end: parts[parts.length - 1].end,
      parts,
      depth: quoted.depth,
      closed: quoted.closed,
      kind: kindOfQuotation(plain, plainTokens, quoted, ranges[at].first, ranges[at].end),
    };
  });
}

/** For each token, the innermost of the quotations that cover it, or -1. */
function innermost(length: number, found: readonly Quoted[]): Int32Array {
  const of = new Int32Array(length).fill(-1);
  const around: number[] = [];
  let at = 0;
  const upTo = (limit: number): void => {
    while (at < limit) {
      while (around.length > 0 && endOf(found[around[around.length - 1]]) <= at) around.pop();
      if (around.length === 0) at = limit;
      else of[at++] = around[around.length - 1];
    }
  };
  found.forEach((quoted, i) => {
    upTo(quoted.parts[0].first);
    around.push(i);
  });
  upTo(length);
  return of;
}

const endOf = (quoted: Quoted): number => quoted.parts[quoted.parts.length - 1].end;
