import { counted } from "./counted.js";

/** Tells on standard error how far a long run has come. */
export interface Progress {
  /** After each report: how many are done, how many of them failed, how many bytes of the input are taken. */
  update(done: number, failed: number, bytes: number): void;
  stop(): void;
}

const OFTEN = 5_000; // ms between plain lines

/** A bar in a terminal; elsewhere a plain line now and then. `totalBytes` is null when the input's size isn't known. */
export async function startProgress(totalBytes: number | null): Promise<Progress> {
  return process.stderr.isTTY ? bar(totalBytes) : lines();
}

function lines(): Progress {
  const start = performance.now();
  let last = start;
  return {
    update(done, failed) {
      const now = performance.now();
      if (now - last < OFTEN) return;
      last = now;
      const speed = Math.round(done / ((now - start) / 1000));
      process.stderr.write(`${counted(done, "report")} done${failures(failed)}, ${speed}/s\n`);
    },
    stop() {},
  };
}

async function bar(totalBytes: number | null): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress");
  const format =
    totalBytes === null ? "{done}{failures}" : "{bar} {percentage} % · {done}{failures} · {eta_formatted} left";
  const single = new cliProgress.SingleBar({
    format,
    stream: process.stderr,
    barsize: 24,
    barCompleteChar: "━",
    barIncompleteChar: "─",
    clearOnComplete: true,
    fps: 5,
    etaBuffer: 500,
  });
  single.start(totalBytes ?? 1, 0, { done: counted(0, "report"), failures: "" });
  return {
    update: (done, failed, bytes) =>
      single.update(totalBytes === null ? 0 : Math.min(bytes, totalBytes), {
        done: counted(done, "report"),
        failures: failures(failed),
      }),
    stop: () => single.stop(),
  };
}

export const failures = (failed: number): string =>
  failed === 0 ? "" : `, ${failed.toLocaleString("en")} couldn't be read`;
