import { clauseOpeners, namingWords, smallTitleWords } from "../../language/en/quotation-words.js";
import { isLowerAt, isUpperAt, isWordAt } from "./characters.js";
import type { Quotation, Token } from "./layout.js";
import type { Quoted } from "./quotations.js";

/** From this many words on, a quotation is a clause or more, whatever it looks like. */
const LONG = 9;
/**
 * Quotations of more tokens than this aren't looked into: nested a thousand deep, each would be read a thousand times.
 */
const LONGEST_LOOK = 64;
/** Names in quotation marks have at most this many words. */
const LONGEST_NAME = 8;

const plain = (token: Token): string => token.norm.toLowerCase().replaceAll("’", "'");

/** What the quotation is, from its length, its capitals, its stops and the words before and after it. */
export function kindOfQuotation(
  text: string,
  tokens: readonly Token[],
  quoted: Quoted,
  paragraphFirst: number,
  paragraphEnd: number,
): Quotation["kind"] {
  if (quoted.parts.length > 1) return "speech";
  const { first, end } = quoted.parts[0];
  const last = quoted.closed ? end - 1 : end;
  if (last - first > LONGEST_LOOK) return "speech";
  const inside = tokens.slice(first + 1, last);
  const words = inside.filter((token) => isWordAt(text, token.start) || isWordAt(text, token.start + 1));
  if (words.length === 0) return "fragment";
  if (words.length >= LONG) return "speech";
  const before = first > paragraphFirst ? tokens[first - 1] : null;
  const after = end < paragraphEnd ? tokens[end] : null;
  const capital = isUpperAt(text, words[0].start);
  const introduced = before === null || /^[,:.?!…"“”»—–-]+$/.test(before.norm);
  const stopped = /^(?:[.?!…]+|,|—|--|-)$/.test(inside[inside.length - 1].norm);
  const title = words.length <= LONGEST_NAME && isTitle(text, words);
  if (before && namingWords.has(plain(before))) return words.length <= 5 || title ? "name" : "speech";
  if (title && before && after && words.length <= 3 && isUpperAt(text, before.start) && isUpperAt(text, after.start))
    return "name";
  if (title && !introduced) return "name";
  if (words.length >= 3 && clauseOpeners.has(plain(words[0]))) return "speech";
  if (introduced && stopped && (capital || words.length >= 3)) return "speech";
  return capital && words.length >= 4 && !title ? "speech" : "fragment";
}

/** Whether every word but small ones is capitalised. */
function isTitle(text: string, words: readonly Token[]): boolean {
  return (
    isUpperAt(text, words[0].start) &&
    words.every((word) => !isLowerAt(text, word.start) || smallTitleWords.has(word.norm))
  );
}
