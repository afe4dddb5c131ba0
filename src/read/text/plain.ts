/**
 * The text without characters that take no room on the page (soft hyphens, zero-width spaces and joiners, byte order
 * marks, marks of direction), with words that a line's end broke made whole, and the way back to the text as given.
 */
export interface PlainText {
  readonly plain: string;
  /** For each code unit of `plain`, its place in the text as given; null when the two are the same. */
  readonly origin: Int32Array | null;
}

const INVISIBLE = "[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]+";
/** A hyphen after a small letter, a line break, a small letter: "the Cham-⏎ber". */
const BROKEN = "(?<=\\p{Ll})[-\\u2010\\u00AC][ \\t]{0,20}(?:\\r\\n|\\n|\\r)[ \\t]{0,20}(?=\\p{Ll})";
const noRoom = new RegExp(`${INVISIBLE}|${BROKEN}`, "gu");
const blank = /[ \t]/;
/** A word is longer than this many letters only in text that isn't one. */
const LONGEST_REST = 40;

/** The line break of a broken word comes after its rest: "the Chamber⏎yesterday", so that lines stay lines. */
export function plainTextOf(text: string): PlainText {
  if (text.search(noRoom) < 0) return { plain: text, origin: null };
  const origin = new Int32Array(text.length);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  const keep = (end: number): void => {
    pieces.push(text.slice(at, end));
    for (let i = at; i < end; i++) origin[length++] = i;
    at = end;
  };
  for (const { 0: gone, index } of text.matchAll(noRoom)) {
    // What stands before the blank that became a break was kept already.
    if (index > at) keep(index);
    at = Math.max(at, index + gone.length);
    if (!/[\r\n]/.test(gone)) continue;
    const end = endOfWord(text, at);
    if (!blank.test(text.charAt(end))) continue;
    keep(end);
    pieces.push("\n");
    origin[length++] = end;
    at = end + 1;
  }
  keep(text.length);
  return { plain: pieces.join(""), origin: origin.subarray(0, length) };
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < LONGEST_REST && !/\s/.test(text[end])) end++;
  return end;
}
