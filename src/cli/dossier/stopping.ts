/**
 * Ctrl-C, or whoever ends services, heard between two steps: what is under way is finished, nothing is left half done.
 * A second one ends at once.
 */
export interface Stopping {
  readonly signal: AbortSignal;
  /** The exit status of a command that was stopped. */
  readonly status: number;
  /** No longer listens. */
  done(): void;
}

const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

export function stopping(): Stopping {
  const controller = new AbortController();
  let status: number = STATUS.SIGINT;
  const heard = (signal: NodeJS.Signals): void => {
    status = STATUS[signal as keyof typeof STATUS];
    if (controller.signal.aborted) process.exit(status);
    controller.abort();
  };
  const signals = Object.keys(STATUS) as NodeJS.Signals[];
  for (const signal of signals) process.on(signal, heard);
  return {
    signal: controller.signal,
    get status() {
      return status;
    },
    done: () => {
      for (const signal of signals) process.off(signal, heard);
    },
  };
}
