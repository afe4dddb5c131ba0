/** What a character is, as far as laying out a text needs to know. */
export const Kind = { Space: 1, Letter: 2, Digit: 3, Mark: 4, Other: 5 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const letter = /[\p{L}\p{Nl}]/u;
const digit = /[\p{Nd}\p{No}]/u;
const mark = /\p{M}/u;
const space = /[\s\p{Cc}]/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;

/** Kinds of single code units, filled in as they are met; 0 where not yet. */
const kinds = new Uint8Array(0x10000);

function kindOfCharacter(c: string): Kind {
  if (space.test(c)) return Kind.Space;
  if (letter.test(c)) return Kind.Letter;
  if (digit.test(c)) return Kind.Digit;
  return mark.test(c) ? Kind.Mark : Kind.Other;
}

/** The kind of the character that begins at `i`; `Other` outside the text and for half a surrogate pair. */
export function kindAt(text: string, i: number): Kind {
  const code = text.charCodeAt(i);
  if (!(code >= 0)) return Kind.Other;
  if (code >= 0xd800 && code < 0xdc00) return kindOfCharacter(String.fromCodePoint(text.codePointAt(i)!));
  return (kinds[code] || (kinds[code] = kindOfCharacter(text[i]))) as Kind;
}

/** The kind of the character that ends before `i`. */
export function kindBefore(text: string, i: number): Kind {
  return i <= 0 ? Kind.Space : kindAt(text, isPairAt(text, i - 2) ? i - 2 : i - 1);
}

/** Whether a letter, a digit or a mark upon one begins at `i`. */
export function isWordAt(text: string, i: number): boolean {
  const kind = kindAt(text, i);
  return kind === Kind.Letter || kind === Kind.Digit || kind === Kind.Mark;
}

export const isSpaceAt = (text: string, i: number): boolean => kindAt(text, i) === Kind.Space;
export const isLetterAt = (text: string, i: number): boolean => kindAt(text, i) === Kind.Letter;
export const isDigitAt = (text: string, i: number): boolean => kindAt(text, i) === Kind.Digit;
export const isUpperAt = (text: string, i: number): boolean => i < text.length && upper.test(characterAt(text, i));
export const isLowerAt = (text: string, i: number): boolean => i < text.length && lower.test(characterAt(text, i));

/** Whether a whole surrogate pair begins at `i`. */
export function isPairAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (!(code >= 0xd800 && code < 0xdc00)) return false;
  const next = text.charCodeAt(i + 1);
  return next >= 0xdc00 && next < 0xe000;
}

/** Code units of the character at `i`: 1 or 2. */
export const widthAt = (text: string, i: number): number => (isPairAt(text, i) ? 2 : 1);

const characterAt = (text: string, i: number): string => (isPairAt(text, i) ? text.slice(i, i + 2) : text[i]);
