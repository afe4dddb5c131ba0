import type { Span } from "../../document/span.js";
import { kindOfQuotation } from "./kinds.js";
import type { Layout, Quotation, Sentence, Token } from "./layout.js";
import { type QuoteMark, quoteMarkAt } from "./marks.js";
import { normOf } from "./norm.js";
import { paragraphsOf } from "./paragraphs.js";
import { type PlainText, plainTextOf } from "./plain.js";
import { QuotationPairing, type Quoted } from "./quotations.js";
import { MarkRole, sentenceEnds, withoutEndless } from "./sentences.js";
import { tokenize } from "./tokens.js";

/** A paragraph by its tokens, half-open. */
interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/**
 * Lays out a text: characters → paragraphs → tokens → quotations → sentences. Time and memory grow in proportion to the
 * text, whatever it holds.
 */
export function layOut(text: string): Layout {
  const { plain, origin } = plainTextOf(text);
  const { spans, ranges } = tokensOf(plain);
  const quoted = quotedOf(plain, spans, ranges);
  const ends = sentencesOf(plain, spans, ranges, quoted);
  const tokens = spans.map((span) => tokenFrom(plain, origin, span));
  return {
    text,
    paragraphs: ranges.map((range) => spanOf(tokens, range.first, range.end)),
    sentences: sentencesFrom(tokens, ends),
    tokens,
    quotations: quotationsFrom(text, tokens, ranges, quoted),
    quotationOf: innermost(tokens.length, quoted),
  };
}

function tokensOf(plain: string): { spans: Span[]; ranges: TokenRange[] } {
  const spans: Span[] = [];
  const ranges: TokenRange[] = [];
  for (const { start, end } of paragraphsOf(plain)) {
    const first = spans.length;
    tokenize(plain, start, end, (start, end) => spans.push({ start, end }));
    if (spans.length > first) ranges.push({ first, end: spans.length });
  }
  return { spans, ranges };
}

function quotedOf(plain: string, spans: readonly Span[], ranges: readonly TokenRange[]): Quoted[] {
  const pairing = new QuotationPairing();
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

/** For each paragraph, the ends of its sentences. */
function sentencesOf(text: string, at: readonly Span[], ranges: readonly TokenRange[], quoted: readonly Quoted[]): number[][] {
  const role = new Uint8Array(at.length);
  for (const { parts, closed } of quoted) {
    for (const { first, marked } of parts) if (marked) role[first] = MarkRole.Opens;
    if (closed) role[parts[parts.length - 1].end - 1] = MarkRole.Closes;
  }
  return ranges.map(({ first, end }) => withoutEndless({ text, at }, first, sentenceEnds({ text, at, role }, first, end)));
}

function tokenFrom(plain: string, origin: PlainText["origin"], { start, end }: Span): Token {
  const norm = normOf(plain.slice(start, end));
  return origin ? { start: origin[start], end: origin[end - 1] + 1, norm } : { start, end, norm };
}

const spanOf = (tokens: readonly Token[], first: number, end: number): Span => ({ start: tokens[first].start, end: tokens[end - 1].end });

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

function quotationsFrom(text: string, tokens: readonly Token[], ranges: readonly TokenRange[], found: readonly Quoted[]): Quotation[] {
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
      kind: kindOfQuotation(text, tokens, quoted, ranges[at].first, ranges[at].end),
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
