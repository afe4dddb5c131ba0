import type { Span } from "../../document/span.js";
import { asideOpeners, asideWords } from "../../language/en/frame.js";

/** Something short in brackets. */
const bracketed = /[([]([^()[\]\n]{3,60})[)\]]/g;
const LONGEST_SPOKEN = 6;

/**
 * The asides of a transcript: "(Laughter.)", "[Off-mike.]", "(spoke in Olmian)". What they hold is nobody, and nothing
 * that was said.
 */
export function asidesIn(text: string): Span[] {
  const asides: Span[] = [];
  for (const { 0: all, 1: within, index } of text.matchAll(bracketed))
    if (isAside(within)) asides.push({ start: index, end: index + all.length });
  return asides;
}

function isAside(within: string): boolean {
  const words = within
    .toLowerCase()
    .split(/[\s.,;:!?–—]+/)
    .filter((word) => /^\p{L}/u.test(word));
  if (words.length === 0) return false;
  return words.every((word) => asideWords.has(word)) || (asideOpeners.has(words[0]) && words.length <= LONGEST_SPOKEN);
}
