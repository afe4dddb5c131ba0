import {
  edges,
  edgeWords,
  joiningWords,
  linkingWords,
  rangePrepositions,
  rangeWords,
  zoneNoun,
} from "../../language/en/dates/joints.js";
import { patterns } from "../../language/en/dates/patterns.js";
import type { Tree } from "../tag/tree.js";
import { type Atom, atomsOf } from "./atoms.js";
import type { Expression } from "./expression.js";
import { typeOf } from "./meanings.js";
import { type Caught, type Match, Trie } from "./trie.js";

const trie = new Trie(patterns);

/** A match with the atoms that it covers. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly day: Match | null;
  readonly time: Match | null;
}

/**
 * Temporal expressions among tokens [from, to), in their order: matches of patterns, then those joined that tell one
 * time together.
 */
export function expressionsIn(tree: Tree, from: number, to: number): Expression[] {
  const atoms = atomsOf(tree, from, to);
  if (!atoms.some(({ terms }) => terms.length > 0) && !atoms.some(({ word }) => trie.begins(word))) return [];
  return apart(
    joined(atoms, piecesOf(atoms)).map((piece) => ({
      from: atoms[piece.from].token,
      to: atoms[piece.to - 1].token + 1,
      day: piece.day,
      time: piece.time,
    })),
  );
}

/** Of two that share words ("a *quarter earlier* Monday") the first. */
function apart(expressions: readonly Expression[]): Expression[] {
  let end = -1;
  return expressions.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function piecesOf(atoms: readonly Atom[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < atoms.length; ) {
    const found = piecesAt(atoms, i);
    pieces.push(...found);
    i = found.at(-1)?.to ?? i + 1;
  }
  return pieces;
}

/** What begins at an atom: nothing, a match, or one with a day that it lends its month. */
function piecesAt(atoms: readonly Atom[], i: number): Piece[] {
  const first = firstOfRange(atoms, i);
  if (first) return [first];
  const match = trie.match(atoms, i);
  if (match === null) return [];
  if (typeOf(match) === "TIME" && match.pattern[1] !== "dayPart")
    return [{ from: i, to: pastZone(atoms, match.end), day: null, time: match }];
  const next = elliptic(atoms, match);
  return [{ from: i, to: match.end, day: match, time: null }, ...(next ? [next] : [])];
}

/** "from *28* to 30 March", "on *the 3rd* and 4th of May": a day of the month that stands after it. */
function firstOfRange(atoms: readonly Atom[], from: number): Piece | null {
  const at = atoms[from].word === edges.the ? from + 1 : from;
  const day = atoms[at]?.terms.find(({ name }) => name === "DAY");
  const link = atoms[at + 1]?.word ?? "";
  if (
    !day ||
    !atoms[at + 2] ||
    !linkingWords.has(link) ||
    !(rangeWords.has(link) || rangePrepositions.has(atoms[from - 1]?.word ?? ""))
  )
    return null;
  const match = trie.match(atoms, at + 2);
  const month =
    match?.pattern[1] === "monthDay" && !atoms[at + 2].terms.some(({ name }) => name === "MONTH")
      ? match.caught.get("MONTH")
      : undefined;
  if (!match || !month) return null;
  const caught: Caught = new Map(
    [...match.caught]
      .filter(([name]) => name === "YEAR")
      .concat([
        ["MONTH", month],
        ["DAY", [day.value]],
      ]),
  );
  return { from, to: at + 1, day: { pattern: [lentMonth, "monthDay"], caught, end: at + 1 }, time: null };
}

/** The month that the day in front of it was lent: its clause is that of the expression which follows. */
const lentMonth = "DAY MONTH";
export const isFirstOfRange = ({ day }: Pick<Expression, "day">): boolean => day?.pattern[0] === lentMonth;

/** Past the zone of a time of day: "local time", "Moscow time". */
const pastZone = (atoms: readonly Atom[], end: number): number =>
  atoms[end + 1]?.word === zoneNoun && (atoms[end].word === "local" || atoms[end].capital) && atoms[end + 1].closes
    ? end + 2
    : end;

/** "April 24 and 25", "from May 12 to 14": a day of the month that stands before it. */
function elliptic(atoms: readonly Atom[], { pattern, caught, end }: Match): Piece | null {
  if (pattern[1] !== "monthDay" || caught.has("YEAR") || !linkingWords.has(atoms[end]?.word ?? "")) return null;
  const day = atoms[end + 1]?.terms.find(({ name }) => name === "DAY");
  const month = caught.get("MONTH");
  if (!day || !month || (atoms[end + 2]?.terms.length ?? 0) > 0) return null;
  const both: Caught = new Map([
    ["MONTH", month],
    ["DAY", [day.value]],
  ]);
  return {
    from: end + 1,
    to: end + 2,
    day: { pattern: ["MONTH DAY", "monthDay"], caught: both, end: end + 2 },
    time: null,
  };
}

const dated: ReadonlySet<string> = new Set([
  "monthDay",
  "isoDate",
  "weekday",
  "day",
  "holiday",
  "fromReference",
  "atReference",
]);

/** How two neighbours are one: each rule gives what they are together, or null. */
const joints: readonly ((a: Piece, b: Piece, gap: string) => Piece | null)[] = [
  // "Friday, Oct. 23"
  (a, b, gap) =>
    a.day?.pattern[1] === "weekday" && b.day?.pattern[1] === "monthDay" && (gap === "" || gap === ",")
      ? { ...b, from: a.from, time: a.time ?? b.time }
      : null,
  // "10:35 a.m. (0735 GMT)"
  (a, b, gap) => (a.time && b.time && !b.day && gap === "(" ? { ...a, to: b.to + 1 } : null),
  // "Friday morning", "Friday at 10 a.m."
  (a, b, gap) =>
    a.day && !a.time && !b.day && b.time && dated.has(a.day.pattern[1]) && joiningWords.after.has(gap)
      ? { from: a.from, to: b.to, day: a.day, time: b.time }
      : null,
  // "10 a.m. Friday", "the morning of Oct. 23"
  (a, b, gap) =>
    a.time && !a.day && b.day && !b.time && dated.has(b.day.pattern[1]) && joiningWords.before.has(gap)
      ? { from: a.from, to: b.to, day: b.day, time: a.time }
      : null,
];

function joined(atoms: readonly Atom[], pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const one =
      before && piece.from - before.to <= 1
        ? together(before, piece, piece.from > before.to ? atoms[before.to].word : "")
        : null;
    if (one) out[out.length - 1] = one;
    else out.push(piece);
  }
  return out.map((piece) => withEdge(atoms, piece));
}

function together(a: Piece, b: Piece, gap: string): Piece | null {
  for (const joint of joints) {
    const one = joint(a, b, gap);
    if (one) return one;
  }
  return null;
}

/** "late Tuesday", "the end of the year": the words for a part of it belong to it. */
function withEdge(atoms: readonly Atom[], piece: Piece): Piece {
  const before = atoms[piece.from - 1];
  if (
    before?.terms.some(({ name }) => name === "EARLINESS") &&
    before.opens &&
    (piece.day === null || typeOf(piece.day) === "DATE")
  )
    return { ...piece, from: piece.from - 1 };
  if (
    before?.word !== edges.of ||
    !edgeWords.has(atoms[piece.from - 2]?.word ?? "") ||
    (piece.day && typeOf(piece.day) !== "DATE")
  )
    return piece;
  return { ...piece, from: piece.from - (atoms[piece.from - 3]?.word === edges.the ? 3 : 2) };
}
