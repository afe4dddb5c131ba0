/** Ctrl-C, heard between two steps: what is under way is finished, nothing is left half done. A second one ends at once. */
export interface Stopping {
  readonly signal: AbortSignal;
  /** No longer listens. */
  done(): void;
}

export function stopping(): Stopping {
  const controller = new AbortController();
  const heard = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on("SIGINT", heard);
  return { signal: controller.signal, done: () => process.off("SIGINT", heard) };
}
