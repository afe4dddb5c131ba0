/** A run of a text: found, or between what was found. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const ENDING = /(?:ings?|edly|ed|es|ly|s|e|y|ies)$/;

/** Roughly as the search takes words: "bridges", "Bridge" and "bridging" are one. */
function stem(word: string): string {
  const low = word.toLowerCase();
  const bare = low.replace(ENDING, "");
  return bare.length >= 3 ? bare : low;
}

/** What a search wants found: single words, and words in a row for "a phrase"; not what it wants left out. */
export function soughtIn(q: string): string[][] {
  const parts = q.match(/-?"[^"]*"?|\S+/g) ?? [];
  return parts
    .filter((part) => !part.startsWith("-") && !/^or$/i.test(part))
    .map((part) => (part.match(WORD) ?? []).map(stem))
    .filter((words) => words.length > 0);
}

/** A text in pieces, with what was sought marked. */
export function piecesOf(text: string, sought: readonly (readonly string[])[]): Piece[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    stem: stem(match[0]),
  }));
  const pieces: Piece[] = [];
  let at = 0;
  for (let i = 0; i < words.length; ) {
    const length = Math.max(
      0,
      ...sought.filter((row) => row.every((one, n) => words[i + n]?.stem === one)).map((row) => row.length),
    );
    if (length === 0) {
      i++;
      continue;
    }
    const end = words[i + length - 1].end;
    if (words[i].start > at) pieces.push({ text: text.slice(at, words[i].start), isFound: false });
    pieces.push({ text: text.slice(words[i].start, end), isFound: true });
    at = end;
    i += length;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), isFound: false }] : pieces;
}
