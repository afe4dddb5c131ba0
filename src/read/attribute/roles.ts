import type { Chain } from "../../model/crf.js";

/** Labels of a token: outside, first and further tokens of a source, of a cue, of a piece of content. */
export const ROLE = { outside: 0, source: 1, inSource: 2, cue: 3, inCue: 4, content: 5, inContent: 6 } as const;
export const ROLE_LABELS = 7;

/** A further token of a stretch follows its first or another further one (a = -1: nothing before). */
export const mayFollow = (a: number, b: number): boolean => b === 0 || b % 2 === 1 || a === b || a === b - 1;

/** A stretch of tokens of one role. */
export interface Stretch {
  readonly role: "source" | "cue" | "content";
  readonly from: number;
  readonly to: number;
  /** Mean probability that its tokens have this role, 0..1. */
  readonly probability: number;
}

/** A cue with the source and the content that go with it. */
export interface Linked {
  readonly cue: Stretch;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
  /** How sure it is, 0..1, where the marks on the page show it and no model has found it. */
  readonly shown?: number;
  /**
   * Its cue is no word of saying, but what somebody does while speaking: it tells nothing of what is done by saying it.
   */
  readonly isSilent?: boolean;
}

const ROLES = ["source", "cue", "content"] as const;

/**
 * The stretches of a labelled sequence whose first token is token `from` of the document. `roles[k]` is that of labels
 * 2k + 1 and 2k + 2.
 */
export function stretchesOf(
  labels: ArrayLike<number>,
  marginal: Float64Array,
  from: number,
  roles: readonly Stretch["role"][] = ROLES,
): Stretch[] {
  const size = 2 * roles.length + 1;
  const found: Stretch[] = [];
  for (let i = 0; i < labels.length; i++) {
    const first = labels[i];
    if (first === 0 || first % 2 === 0) continue;
    let end = i + 1;
    while (end < labels.length && labels[end] === first + 1) end += 1;
    let sum = 0;
    for (let k = i; k < end; k++) sum += marginal[k * size + first] + marginal[k * size + first + 1];
    found.push({ role: roles[(first - 1) / 2], from: from + i, to: from + end, probability: sum / (end - i) });
  }
  return found;
}

/** A chain from the numbers that training wrote down, label after label; forbidden moves are not among them. */
export function chainOf(labels: number, move: readonly number[], start: readonly number[]): Chain {
  return {
    labels,
    start: Float64Array.from({ length: labels }, (_, b) =>
      mayFollow(-1, b) ? (start[b] ?? 0) : Number.NEGATIVE_INFINITY,
    ),
    move: Float64Array.from({ length: labels * labels }, (_, k) =>
      mayFollow(Math.floor(k / labels), k % labels) ? move[k] : Number.NEGATIVE_INFINITY,
    ),
  };
}
