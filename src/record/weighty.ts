import type { Act } from "../document/act.js";
import type { RecordedStatement } from "./record.js";

/**
 * What binds, threatens or turns down comes before what merely asserts. Statements of other acts don't move anything.
 */
export const ACT_WEIGHT: Readonly<Partial<Record<Act, number>>> = {
  threaten: 5,
  reject: 5,
  agree: 5,
  concede: 5,
  promise: 4,
  offer: 4,
  demand: 4,
  propose: 3,
  accuse: 3,
  deny: 3,
  request: 2,
  support: 2,
  warn: 2,
  announce: 2,
  evade: 1,
};

/** More independent reports than this weigh no more. */
export const MOST_INDEPENDENT = 4;

/** Whether a statement can matter: somebody says it himself, and does something by it. */
export const canMatter = ({ speaker, within, act, review }: RecordedStatement): boolean =>
  review.state !== "rejected" && speaker !== null && within === null && act !== null && ACT_WEIGHT[act] !== undefined;

export const weightOf = ({ act, independent, confidence }: RecordedStatement): number =>
  ((act && ACT_WEIGHT[act]) ?? 0) + Math.min(independent, MOST_INDEPENDENT) + confidence;
