import type { Document } from "../document/document.js";
import { type Span, wordsOf } from "../document/span.js";
import type { Statement } from "../read/reading.js";
import { harmless } from "./harmless.js";
import { CUE, DIM, NORMAL, type Paint, SOURCE } from "./style.js";
import type { Terminal } from "./terminal.js";
import { type Piece, wrap } from "./wrap.js";

/** The longest content that is shown whole, in UTF-16 code units. */
const LONGEST = 160;
/** Deeper nesting than this is indented no further. */
const DEEPEST = 4;

/** The statements of a report, one below the other; what is reported inside another stands indented under it. */
export function listStatements(doc: Document, statements: readonly Statement[], terminal: Terminal, paint: Paint): string[] {
  const under = byParent(statements);
  const list = (parent: string | null, depth: number): string[] =>
    (under.get(parent) ?? []).flatMap((statement) => [
      ...entry(doc, statement, "  ".repeat(Math.min(depth, DEEPEST)), terminal, paint),
      ...list(statement.id, depth + 1),
    ]);
  return list(null, 0);
}

/** Statements by the id of the one that they are reported in; those whose parent isn't shown stand at the top. */
function byParent(statements: readonly Statement[]): Map<string | null, Statement[]> {
  const groups = new Map<string | null, Statement[]>(statements.map(({ id }) => [id, []]));
  groups.set(null, []);
  for (const statement of statements) (groups.get(statement.within) ?? groups.get(null))!.push(statement);
  return groups;
}

function entry(doc: Document, statement: Statement, indent: string, { width }: Terminal, paint: Paint): string[] {
  const { id, source, cue, content, quotation, confidence } = statement;
  const head: Piece[] = [
    { text: `${id} `, style: DIM },
    source ? { text: words(doc, source), style: SOURCE } : { text: "(nobody named)", style: DIM },
    { text: " · ", style: DIM },
    cue ? { text: words(doc, cue), style: CUE } : { text: "(no cue)", style: DIM },
    { text: ` · ${quotation} · ${confidence.toFixed(2)}`, style: DIM },
  ];
  const said: Piece[] = [{ text: shorten(content.map((span) => words(doc, span)).join(" … ")), style: NORMAL }];
  return [...wrap(head, width, paint, `${indent}  `), ...wrap(said, width, paint, `${indent}     `), ""];
}

const words = (doc: Document, span: Span): string => harmless(wordsOf(doc.text, span).replace(/\s+/g, " "));

/** The start of a long text, up to the end of a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))} …`;
}
