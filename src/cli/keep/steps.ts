import type { Watched } from "../../store/progress.js";
import { type Stopping, stopping } from "../dossier/stopping.js";

/** Long work that tells how far it is, and that Ctrl-C ends. */
export interface Steps {
  readonly watched: Required<Watched>;
  done(): void;
}

/**
 * A bar on standard error where it is a terminal; elsewhere nothing but the result. `what` is what is counted: "rows".
 */
export async function steps(what: string): Promise<Steps> {
  const stop = stopping();
  if (!process.stderr.isTTY) return { watched: { progress: () => {}, signal: stop.signal }, done: stop.done };
  return inTerminal(what, stop);
}

async function inTerminal(what: string, stop: Stopping): Promise<Steps> {
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar({
    format: `{bar} {percentage} % · {value} of {total} ${what}`,
    stream: process.stderr,
    barsize: 24,
    barCompleteChar: "━",
    barIncompleteChar: "─",
    clearOnComplete: true,
    fps: 5,
  });
  let isStarted = false;
  return {
    watched: {
      progress: (done, total) => {
        if (!isStarted) bar.start(total, 0);
        isStarted = true;
        bar.update(done);
      },
      signal: stop.signal,
    },
    done: () => {
      if (isStarted) bar.stop();
      stop.done();
    },
  };
}
