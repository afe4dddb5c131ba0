import { columnsOf } from "./columns.js";
import { NORMAL, type Paint, type Style } from "./style.js";

/** Text of one look. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** Lines no wider than `width`, broken between words, or within a word that is longer than a line. */
export function wrap(pieces: readonly Piece[], width: number, paint: Paint, indent = ""): string[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  let blank: Piece | null = null;
  const room = Math.max(8, width - columnsOf(indent));
  for (const word of wordsOf(pieces)) {
    if (word[0].text === " ") {
      blank = word[0];
      continue;
    }
    const size = word.reduce((n, piece) => n + columnsOf(piece.text), 0);
    if (used > 0 && used + (blank ? 1 : 0) + size > room) {
      lines.push([]);
      used = 0;
    } else if (used > 0 && blank) {
      lines[lines.length - 1].push(blank);
      used++;
    }
    blank = null;
    for (const part of size > room ? cut(word, room) : [word]) {
      if (used > 0 && size > room) {
        lines.push([]);
        used = 0;
      }
      // there may be any number of them that take no room
      for (const piece of part) lines[lines.length - 1].push(piece);
      used += part.reduce((n, piece) => n + columnsOf(piece.text), 0);
    }
  }
  return lines.map((line) => indent + paintLine(line, paint));
}

/** Words, each made of the pieces that it runs through, and single blanks between them. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let open: Piece[] | null = null;
  for (const { text, style } of pieces)
    for (const part of text.match(/\s+|\S+/g) ?? []) {
      if (/\s/.test(part)) {
        words.push([{ text: " ", style }]);
        open = null;
      } else if (open) open.push({ text: part, style });
      else words.push((open = [{ text: part, style }]));
    }
  return words;
}

/** A word that is wider than a line, in parts that aren't. */
function cut(word: readonly Piece[], room: number): Piece[][] {
  const parts: Piece[][] = [[]];
  let used = 0;
  for (const { text, style } of word)
    for (const c of text) {
      const size = columnsOf(c);
      if (used + size > room) {
        parts.push([]);
        used = 0;
      }
      parts[parts.length - 1].push({ text: c, style });
      used += size;
    }
  return parts;
}

/** Joins neighbours of one look, so that each look is turned on once a line. */
function paintLine(line: readonly Piece[], paint: Paint): string {
  let out = "";
  for (let i = 0; i < line.length; ) {
    const { style } = line[i];
    let text = "";
    for (; i < line.length && line[i].style === style; i++) text += line[i].text;
    out += style === NORMAL ? text : paint(text, style);
  }
  return out;
}
