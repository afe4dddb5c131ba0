/**
 * The text without characters that take no room on the page (soft hyphens, zero-width spaces and joiners, byte order
 * marks, marks of direction), and the way back to the text as given.
 */
export interface PlainText {
  readonly plain: string;
  /** For each code unit of `plain`, its place in the text as given; null when the two are the same. */
  readonly origin: Int32Array | null;
}

const invisible = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+/g;

export function plainTextOf(text: string): PlainText {
  if (text.search(invisible) < 0) return { plain: text, origin: null };
  const origin = new Int32Array(text.length);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  const keep = (end: number): void => {
    pieces.push(text.slice(at, end));
    for (let i = at; i < end; i++) origin[length++] = i;
  };
  for (const match of text.matchAll(invisible)) {
    keep(match.index);
    at = match.index + match[0].length;
  }
  keep(text.length);
  return { plain: pieces.join(""), origin: origin.subarray(0, length) };
}
