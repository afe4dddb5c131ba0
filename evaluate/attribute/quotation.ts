import type { Span } from "../../src/document/span.js";

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "«": "»", '"': '"', "‘": "’", "``": "''" };

/**
 * Whether a statement's content is in quotation marks: *direct*, all its words; *mixed*, some; *indirect*, none.
 * Counts only marks inside the content's own spans; a mark that isn't closed there runs to the span's end.
 * Doesn't tell a nickname or a title from quoted speech: no gold may hang on that.
 */
export function quotationOf(text: string, content: readonly Span[]): "direct" | "indirect" | "mixed" {
  const inside = content.flatMap(({ start, end }) => quotedWords(text.slice(start, end)));
  if (inside.every((quoted) => quoted)) return "direct";
  return inside.some((quoted) => quoted) ? "mixed" : "indirect";
}

/** For every letter and digit of a span, whether it stands in quotation marks. */
function quotedWords(words: string): boolean[] {
  const open: string[] = [];
  const quoted: boolean[] = [];
  for (let i = 0; i < words.length; i++) {
    const mark = ["``", "''"].find((m) => words.startsWith(m, i)) ?? words[i];
    const isApostrophe = mark === "’" && /\p{L}/u.test(words[i + 1] ?? "");
    if (mark === open.at(-1) && !isApostrophe) open.pop();
    else if (mark in CLOSING) open.push(CLOSING[mark]);
    else if (/[\p{L}\p{N}]/u.test(mark)) quoted.push(open.length > 0);
    i += mark.length - 1;
  }
  return quoted;
}
