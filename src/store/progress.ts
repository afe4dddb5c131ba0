/** How long work is watched and stopped. */
export interface Watched {
  /** Told now and then: how much is done, of how much. */
  readonly progress?: (done: number, total: number) => void;
  /** Stops the work; what it throws then is the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Counts work and tells of it; throws once it is to stop. */
export function counter({ progress, signal }: Watched, total: number): (done: number) => void {
  let sum = 0;
  return (done) => {
    signal?.throwIfAborted();
    sum += done;
    progress?.(sum, total);
  };
}
