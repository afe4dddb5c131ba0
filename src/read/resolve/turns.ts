import type { Letters } from "../date/letters.js";
import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";

/** A turn in an interview or a transcript: a label ("MR DUNN:", "Q:") and what is said under it. */
export interface Turn {
  readonly from: number;
  /** The token of the colon. */
  readonly colon: number;
  /** Where it ends at the latest: a mail that is quoted. */
  readonly to?: number;
}

/** A label has at most so many words. */
const LONGEST = 6;
const isLabelWord = ({ norm, upos }: Word): boolean => /^\p{Lu}/u.test(norm) && upos !== "VERB" && upos !== "AUX";

/**
 * Turns in the order of the text. One label alone is none: "Ostrel: the harbour opens". A mail is its sender's turn,
 * and what its head holds opens none.
 */
export function turnsOf({ words, paragraph }: Tree, { isHead, senders }: Letters): Turn[] {
  const turns: Turn[] = [];
  for (let t = 0; t < words.length; t++) {
    if ((t > 0 && paragraph[t] === paragraph[t - 1]) || isHead(t)) continue;
    let colon = t;
    while (
      colon - t < LONGEST &&
      colon < words.length &&
      paragraph[colon] === paragraph[t] &&
      isLabelWord(words[colon])
    )
      colon++;
    if (colon > t && words[colon]?.norm === ":" && paragraph[colon] === paragraph[t]) turns.push({ from: t, colon });
  }
  const written = senders.map(({ name, to }): Turn => ({ from: name.from, colon: name.to, to }));
  return [...(turns.length > 1 ? turns : []), ...written].sort((a, b) => a.from - b.from);
}

/** For each token the turn that it belongs to, -1 before the first. */
export function turnOver(turns: readonly Turn[], tokens: number): Int32Array {
  const over = new Int32Array(tokens).fill(-1);
  turns.forEach(({ from, to }, i) => over.fill(i, from, Math.min(to ?? tokens, turns[i + 1]?.from ?? tokens)));
  return over;
}
