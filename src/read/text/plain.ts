import { characterOf } from "./entities.js";

/**
 * The text without characters that take no room on the page (soft hyphens, zero-width spaces and joiners, byte order
 * marks, marks of direction), with words that a line's end broke made whole and characters for their entities
 * ("&quot;"), and the way back to the text as given.
 */
export interface PlainText {
  readonly plain: string;
  /** Where each code unit of `plain` comes from in the text as given; null when the two are the same. */
  readonly origin: Origin | null;
}

/** For each code unit of the plain text, where its own begins and ends in the text as given. */
export interface Origin {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const INVISIBLE = "[\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]+";
/** A hyphen after a small letter, a line break, a small letter: "the Cham-⏎ber". */
const BROKEN = "(?<=\\p{Ll})[-\\u2010\\u00AC][ \\t]{0,20}(?:\\r\\n|\\n|\\r)[ \\t]{0,20}(?=\\p{Ll})";
/** A character's entity; one written twice over ("&amp;quot;") is one. */
const ENTITY = "&(?:amp;){0,2}(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z][A-Za-z\\d]{1,7});";
const notAsItStands = new RegExp(`${INVISIBLE}|${BROKEN}|${ENTITY}`, "gu");
const noRoom = new RegExp(`^${INVISIBLE}$`, "u");
const blank = /[ \t]/;
/** A word is longer than this many letters only in text that isn't one. */
const LONGEST_REST = 40;

/** The line break of a broken word comes after its rest: "the Chamber⏎yesterday", so that lines stay lines. */
export function plainTextOf(text: string): PlainText {
  if (text.search(notAsItStands) < 0) return { plain: text, origin: null };
  const draft = new Draft(text);
  for (const { 0: odd, index } of text.matchAll(notAsItStands)) {
    const character = odd.startsWith("&") ? characterOf(odd) : "";
    if (character === null || index < draft.taken) continue;
    draft.keepTo(index);
    draft.put(noRoom.test(character) ? "" : character, index, index + odd.length);
    if (!odd.startsWith("&") && /[\r\n]/.test(odd)) draft.breakAfterWord();
  }
  draft.keepTo(text.length);
  return draft.done();
}

/** The plain text as far as it is made. */
class Draft {
  private readonly pieces: string[] = [];
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private length = 0;
  /** So far the text as given has been taken over. */
  private at = 0;

  get taken(): number {
    return this.at;
  }

  constructor(private readonly text: string) {
    this.start = new Int32Array(text.length);
    this.end = new Int32Array(text.length);
  }

  /** Takes the text over as it is. What stands before a break that was moved has been taken over already. */
  keepTo(end: number): void {
    if (end <= this.at) return;
    this.pieces.push(this.text.slice(this.at, end));
    for (let i = this.at; i < end; i++) this.place(i, i + 1);
    this.at = end;
  }

  /** Puts other characters for those from `start` to `end`. */
  put(characters: string, start: number, end: number): void {
    if (characters !== "") this.pieces.push(characters);
    for (let i = 0; i < characters.length; i++) this.place(start, end);
    this.at = Math.max(this.at, end);
  }

  /** Keeps the rest of a broken word, and puts the line break for the blank after it. */
  breakAfterWord(): void {
    const end = endOfWord(this.text, this.at);
    if (!blank.test(this.text.charAt(end))) return;
    this.keepTo(end);
    this.put("\n", end, end + 1);
  }

  done(): PlainText {
    return {
      plain: this.pieces.join(""),
      origin: { start: this.start.subarray(0, this.length), end: this.end.subarray(0, this.length) },
    };
  }

  private place(start: number, end: number): void {
    this.start[this.length] = start;
    this.end[this.length++] = end;
  }
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < LONGEST_REST && !/\s/.test(text[end])) end++;
  return end;
}
