/**
 * A notation that makes a case one line:
 *
 *     [S Orlan Vesk] [C told] reporters [T that talks were “a futile exercise”].
 *
 * `S` is a statement's source, `C` its cue, `T` a part of its content (there can be several). Where a text holds
 * several statements they are numbered (`[S1 …]`, `[C2 …]`); one bracket can play two parts (`[S1+S2 She]`); brackets
 * nest. A line without brackets is a text in which nothing may be found.
 *
 * `¶` is a paragraph break (two line feeds); `\n`, `\r`, `\t` are the characters of those names; `\[`, `\]`, `\\` stand
 * for themselves.
 *
 * What goes into a bracket follows the majority of PolNeAR's annotations (Newell, Margolin and Ruths 2018):
 * - source: the whole noun phrase with title, apposition and relative clause, the comma that closes them before the cue
 *   included; a possessive with its ’s;
 * - cue: the verb with auxiliaries, negation, adverbs and particles, the preposition that governs a noun as content,
 *   and
 *   a colon right before the content; not the addressee, nor a day with a preposition ("said [on Monday]");
 * - content: "that", "whether", "to" and quotation marks included; a full stop or comma outside the marks left out;
 *   the object that is accused, called or described included; quotations that go on after the cue are further parts.
 * PolNeAR has no statement within a statement; here they nest.
 */
import { covers, type Span } from "../../src/document/span.js";

/** A statement as a case gives it. `within` is the index of the statement in whose content this one is reported. */
export interface GoldStatement {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly within?: number;
}

export interface Marked {
  readonly text: string;
  /** In the order of their numbers. */
  readonly statements: readonly GoldStatement[];
}

export interface Case extends Marked {
  /** The heading it stands under. */
  readonly group: string;
  /** 1-based line in its file. */
  readonly line: number;
  readonly marked: string;
}

type Part = "S" | "C" | "T";
interface Bracket extends Span {
  readonly part: Part;
  readonly number: number;
}

const LABELS = /\[([SCT]\d*(?:\+[SCT]\d*)*) /y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "[": "[", "]": "]", "\\": "\\" };

/** Reads a marked text. Throws when brackets don't match or a statement isn't whole. */
export function parseMarked(marked: string): Marked {
  const brackets: Bracket[] = [];
  const open: { labels: string[]; start: number }[] = [];
  let text = "";
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i];
    if (c === "[") {
      const labels = labelsAt(marked, i);
      open.push({ labels: labels.split("+"), start: text.length });
      i += labels.length + 1;
    } else if (c === "]") {
      const closed = open.pop();
      if (closed === undefined) throw new Error(`A "]" too many in: ${marked}`);
      brackets.push(...closed.labels.map((label) => bracketOf(label, closed.start, text.length)));
    } else if (c === "\\") {
      text += escaped(marked, ++i);
    } else {
      text += c === "¶" ? "\n\n" : c;
    }
  }
  if (open.length > 0) throw new Error(`A "[" is not closed in: ${marked}`);
  return { text, statements: nested(statementsOf(brackets, marked)) };
}

/** The cases of a file: `# ` starts a group, `; ` a comment; every other line that isn't blank is a case. */
export function casesIn(file: string): Case[] {
  const cases: Case[] = [];
  let group = "";
  file.split("\n").forEach((marked, i) => {
    if (marked.startsWith("# ")) group = marked.slice(2);
    else if (marked.trim() !== "" && !marked.startsWith("; "))
      cases.push({ group, line: i + 1, marked, ...parseMarked(marked) });
  });
  return cases;
}

function labelsAt(marked: string, at: number): string {
  LABELS.lastIndex = at;
  const match = LABELS.exec(marked);
  if (match === null) throw new Error(`A "[" without S, C or T (write "\\[" for the character) in: ${marked}`);
  return match[1];
}

function escaped(marked: string, at: number): string {
  const c = ESCAPES[marked[at]];
  if (c === undefined) throw new Error(`"\\${marked[at] ?? ""}" means nothing in: ${marked}`);
  return c;
}

const bracketOf = (label: string, start: number, end: number): Bracket => ({
  part: label[0] as Part,
  number: Number(label.slice(1)),
  start,
  end,
});

function statementsOf(brackets: readonly Bracket[], marked: string): GoldStatement[] {
  const numbers = [...new Set(brackets.map((b) => b.number))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const own = brackets.filter((b) => b.number === number).sort((a, b) => a.start - b.start);
    const [sources, cues, content] = (["S", "C", "T"] as const).map((part) =>
      own.filter((b) => b.part === part).map(spanOf),
    );
    if (content.length === 0 || sources.length + cues.length === 0 || sources.length > 1 || cues.length > 1)
      throw new Error(`Statement ${number} needs content, and one source or one cue or one of each, in: ${marked}`);
    return { source: sources[0] ?? null, cue: cues[0] ?? null, content };
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Adds to each statement the innermost one whose content covers all of it. */
function nested(statements: readonly GoldStatement[]): GoldStatement[] {
  return statements.map((inner, i) => {
    const parts = [inner.source, inner.cue, ...inner.content].filter((span) => span !== null);
    const around = statements
      .flatMap((outer, j) => outer.content.map((span) => ({ span, j })))
      .filter(({ span, j }) => j !== i && parts.every((part) => covers(span, part)))
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    return around.length === 0 ? inner : { ...inner, within: around[0].j };
  });
}
