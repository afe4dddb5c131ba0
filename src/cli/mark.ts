import type { Document } from "../document/document.js";
import type { Span } from "../document/span.js";
import type { Statement } from "../read/reading.js";
import { harmless } from "./harmless.js";
import { CONTENT, CUE, DIM, NESTED_CONTENT, NORMAL, SOURCE, type Style } from "./style.js";
import type { Piece } from "./wrap.js";

/** What a code unit of the report belongs to. */
const SOURCE_BIT = 1;
const CUE_BIT = 2;
const CONTENT_BIT = 4;
const NESTED_BIT = 8;

/** Text put in between the report's own, such as a statement's id. */
interface Insert {
  readonly at: number;
  readonly text: string;
  /** Where several stand at one place, the lowest comes first. */
  readonly order: number;
}

/** A report's lines with its statements marked, by look in colour and by signs without it. */
export function mark(doc: Document, statements: readonly Statement[], colour: boolean): Piece[][] {
  const inserts = statements.flatMap((statement) => (colour ? idsOf(statement) : signsOf(statement)));
  inserts.sort((a, b) => a.at - b.at || a.order - b.order);
  const pieces = piecesOf(doc.text, stylesOf(doc.text, statements, colour), inserts);
  return linesOf(pieces);
}

function stylesOf(text: string, statements: readonly Statement[], colour: boolean): (at: number) => Style {
  if (!colour) return () => NORMAL;
  const bits = new Uint8Array(text.length);
  const set = (span: Span | null, bit: number): void => {
    for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) bits[i] |= bit;
  };
  for (const { source, cue, content, within } of statements) {
    set(source, SOURCE_BIT);
    set(cue, CUE_BIT);
    for (const span of content) set(span, within === null ? CONTENT_BIT : CONTENT_BIT | NESTED_BIT);
  }
  const styles = Array.from({ length: 16 }, (_, bit) => styleOf(bit));
  return (at) => styles[bits[at]];
}

const styleOf = (bits: number): Style =>
  bits & SOURCE_BIT
    ? SOURCE
    : bits & CUE_BIT
      ? CUE
      : bits & NESTED_BIT
        ? NESTED_CONTENT
        : bits & CONTENT_BIT
          ? CONTENT
          : NORMAL;

const idsOf = ({ id, content }: Statement): Insert[] =>
  content.length ? [{ at: content[0].start, text: `[${id}] `, order: -content[0].end }] : [];

/**
 * Signs for plain output: <source>, _cue_, {s1 content}. What closes comes before what opens, the longest opens first.
 */
function signsOf({ id, source, cue, content }: Statement): Insert[] {
  const around = (span: Span, open: string, close: string): Insert[] => [
    { at: span.start, text: open, order: 2 - span.end / 1e9 },
    { at: span.end, text: close, order: 1 - span.start / 1e9 },
  ];
  return [
    ...(source ? around(source, "<", ">") : []),
    ...(cue ? around(cue, "_", "_") : []),
    ...content.flatMap((span, i) => around(span, i === 0 ? `{${id} ` : "{", "}")),
  ];
}

function piecesOf(text: string, style: (at: number) => Style, inserts: readonly Insert[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const until = (end: number): void => {
    while (at < end) {
      const from = at;
      const look = style(at);
      while (at < end && style(at) === look) at++;
      pieces.push({ text: text.slice(from, at), style: look });
    }
  };
  for (const insert of inserts) {
    until(insert.at);
    pieces.push({ text: insert.text, style: DIM });
  }
  until(text.length);
  return pieces;
}

/** Cuts pieces at the report's own line ends. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, style } of pieces)
    for (const [i, part] of text.split(/\r\n|\r|\n/).entries()) {
      if (i > 0) lines.push([]);
      if (part !== "") lines[lines.length - 1].push({ text: harmless(part), style });
    }
  return lines;
}
