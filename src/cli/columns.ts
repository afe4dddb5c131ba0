const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const TWO =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\uff01-\uff60\u3000-\u303e]$/u;

/** How many columns a terminal gives a text. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const c of text) columns += c < "\u0300" ? 1 : NONE.test(c) ? 0 : TWO.test(c) ? 2 : 1;
  return columns;
}
