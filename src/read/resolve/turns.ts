import type { Tree } from "../tag/tree.js";
import type { Word } from "../tag/words.js";
import { actorsOfToken, type Context } from "./context.js";

/** A turn in an interview or a transcript: a label ("MR DUNN:", "Q:") and what is said under it. */
export interface Turn {
  readonly from: number;
  /** The token of the colon. */
  readonly colon: number;
}

/** A label has at most so many words. */
const LONGEST = 6;
const isLabelWord = ({ norm, upos }: Word): boolean => /^\p{Lu}/u.test(norm) && upos !== "VERB" && upos !== "AUX";

/** Turns in the order of the text. One label alone is none: "Ostrel: the harbour opens". */
export function turnsOf({ words, paragraph }: Tree): Turn[] {
  const turns: Turn[] = [];
  for (let t = 0; t < words.length; t++) {
    if (t > 0 && paragraph[t] === paragraph[t - 1]) continue;
    let colon = t;
    while (colon - t < LONGEST && colon < words.length && paragraph[colon] === paragraph[t] && isLabelWord(words[colon])) colon++;
    if (colon > t && words[colon]?.norm === ":" && paragraph[colon] === paragraph[t]) turns.push({ from: t, colon });
  }
  return turns.length > 1 ? turns : [];
}

/** For each token the turn that it belongs to, -1 before the first. */
export function turnOver(turns: readonly Turn[], tokens: number): Int32Array {
  const over = new Int32Array(tokens).fill(-1);
  turns.forEach(({ from }, i) => over.fill(i, from, turns[i + 1]?.from ?? tokens));
  return over;
}

/** Who speaks at a token outside quotations: who the turn's label names; after "A:" who was named last before the questions; -1 for "Q:" and outside turns. */
export function turnSpeaker(context: Context, t: number): number {
  const { turns, turnAt, tree } = context;
  const turn = turns[turnAt[t]];
  if (turn === undefined || t < turn.colon) return -1;
  const label = tree.words[turn.from].norm;
  if (/^(?:Q|QUESTION|Question)$/.test(label)) return -1;
  if (/^(?:A|ANSWER|Answer)$/.test(label)) return answerer(context);
  for (let k = turn.colon - 1; k >= turn.from; k--) {
    const [found = -1] = actorsOfToken(context, k);
    if (found >= 0) return found;
  }
  return -1;
}

/** The person named last before the first question. */
function answerer({ turns, names, fixed, stage }: Context): number {
  let found = -1;
  for (const [i, { from }] of names.entries()) {
    if (from >= turns[0].from) break;
    const [actor = -1] = fixed[i] ?? [];
    if (actor >= 0 && stage.drafts[actor].kind === "person") found = actor;
  }
  return found;
}
