import type { Document } from "../document/document.js";
import type { Reading } from "../read/reading.js";
import { harmless } from "./harmless.js";
import { listStatements } from "./list.js";
import { mark } from "./mark.js";
import { CONTENT, CUE, DIM, NESTED_CONTENT, NORMAL, painted, plain, SOURCE, STRONG, type Paint } from "./style.js";
import type { Terminal } from "./terminal.js";
import { type Piece, wrap } from "./wrap.js";

/** A report for the eye: its head, its text with the statements marked, and below it the list of them. */
export function show(doc: Document, reading: Reading, terminal: Terminal): string {
  const paint = terminal.colour ? painted : plain;
  const { statements } = reading;
  const lines = [
    ...head(doc, terminal, paint),
    "",
    ...body(mark(doc, statements, terminal.colour), terminal, paint),
    "",
    paint(counted(statements.length, "statement"), STRONG),
    ...(statements.length ? wrap(key(terminal), terminal.width, paint) : []),
    "",
    ...listStatements(doc, statements, terminal, paint),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function head({ id, title, outlet, publishedAt, url }: Document, { width }: Terminal, paint: Paint): string[] {
  const facts = [title === null ? null : id, outlet, publishedAt, url].filter((fact) => fact !== null);
  return [
    ...wrap([{ text: harmless(title ?? id), style: STRONG }], width, paint),
    ...(facts.length ? wrap([{ text: harmless(facts.join(" · ")), style: DIM }], width, paint) : []),
    paint("─".repeat(width), DIM),
  ];
}

/** The report's lines, wrapped; several empty lines become one. */
function body(lines: readonly Piece[][], { width }: Terminal, paint: Paint): string[] {
  const wrapped = lines.flatMap((line) => (line.some(({ text }) => text.trim() !== "") ? wrap(line, width, paint) : [""]));
  const start = wrapped.findIndex((line) => line !== "");
  return wrapped.slice(Math.max(0, start)).filter((line, i, all) => line !== "" || (all[i - 1] !== "" && i < all.length - 1));
}

/** What the marks in the text mean. */
const key = ({ colour }: Terminal): Piece[] =>
  colour
    ? [
        { text: "source", style: SOURCE }, { text: " · ", style: DIM }, { text: "cue", style: CUE }, { text: " · ", style: DIM },
        { text: "content", style: CONTENT }, { text: " · ", style: DIM }, { text: "content within content", style: NESTED_CONTENT },
      ]
    : [{ text: "<source> _cue_ {content}", style: NORMAL }];

export const counted = (n: number, what: string): string => `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
