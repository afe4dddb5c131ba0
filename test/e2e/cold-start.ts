import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { EXAMPLES, examples } from "../examples.js";

/** Seconds that an empty Node takes, and reading one report. */
export interface ColdStart {
  readonly empty: number;
  readonly reading: number;
}

/** The best of several runs, in seconds: what the program needs, with the least of what else the machine does. */
function best(args: readonly string[]): number {
  const times = Array.from({ length: 7 }, () => {
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return (performance.now() - from) / 1000;
  });
  return Math.min(...times);
}

/** Measures while no test runs yet. */
export const measureColdStart = (command: string): ColdStart => ({ empty: best(["-e", "0"]), reading: best([command, "read", join(EXAMPLES, `${examples()[0].id}.json`)]) });
