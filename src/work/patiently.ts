import { setTimeout } from "node:timers/promises";
import { isPassing } from "../store/faults.js";
import { Unsure } from "../store/unsure.js";

export interface Patience {
  /** Ends the waiting. */
  readonly signal: AbortSignal;
  /** How long a database may be away, in ms; ten minutes without it. */
  readonly patience?: number;
}

const PATIENCE = 600_000;
/** How long until it is tried again, in ms: at first, and at last. */
const SOON = 250;
const LATER = 5_000;

/**
 * Does something with a store whose database may be away for a while: it is tried again until it is done, once. Throws
 * what keeps it from being done when that takes too long.
 */
export async function patiently<T>(work: () => Promise<T>, { signal, patience = PATIENCE }: Patience): Promise<T> {
  const until = Date.now() + patience;
  let attempt = work;
  for (let wait = SOON; ; wait = Math.min(2 * wait, LATER)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error) || signal.aborted || Date.now() > until) throw error;
      attempt = afterUnsure(error, attempt);
    }
    await setTimeout(wait, undefined, { signal }).catch(() => {});
  }
}

/** How to go on after a try that failed: where nobody could tell whether it was written, by asking that first. */
export const afterUnsure = <T>(error: unknown, work: () => Promise<T>): (() => Promise<T>) =>
  error instanceof Unsure ? () => onceTold(error as Unsure<T>, work) : work;

async function onceTold<T>(unsure: Unsure<T>, work: () => Promise<T>): Promise<T> {
  const found = await unsure.again();
  return found === null ? work() : found.result;
}
